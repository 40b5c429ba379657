import { addressesIn, textOf } from '../../reader/facts';
import type { Found } from './messages';

/** How many clues it takes to believe that an address is the user's: what is believed is remembered. */
const ENOUGH = 3;

const FROM = 'select[name*="from" i] option, select[id*="from" i] option, select[name*="identit" i] option, select[id*="identit" i] option';
const FROM_FIELDS = 'input[type="hidden"][name="from" i], input[readonly][name="from" i]';
/** Where accounts are shown: the page's head, and things to press that open a menu. */
const ACCOUNT =
  'header, [role="banner"], [aria-haspopup], summary, [class*="account" i], [class*="user" i], [id*="account" i], [id*="user" i]';
const ASIDE = 'nav, aside, [role="navigation"], [role="complementary"]';

/**
 * The user's own addresses: one in a From field; or one in the places of accounts that also takes part in the mail on
 * screen or stands in the page's title. One clue alone may be a client in a list of contacts.
 */
export function ownAddresses(document: Document, messages: readonly Found[]): readonly string[] {
  const outside = (element: Element): boolean => !messages.some(({ box, body }) => box.contains(element) || body.contains(element));
  const clues = new Map<string, number>();
  const add = (addresses: readonly string[], weight: number): void => {
    for (const address of new Set(addresses)) clues.set(address, (clues.get(address) ?? 0) + weight);
  };
  const textsOf = (selector: string): readonly string[] =>
    addressesIn(
      [...document.querySelectorAll(selector)]
        .slice(0, 100)
        .filter((e) => outside(e) && e.closest('[href^="mailto:"], [contenteditable="true"]') === null)
        .flatMap((e) => [e.getAttribute('title'), e.getAttribute('aria-label'), e.getAttribute('data-email'), withoutLinks(e)]),
    );
  add(textsOf(FROM), 3);
  add(addressesIn([...document.querySelectorAll<HTMLInputElement>(FROM_FIELDS)].filter(outside).map((field) => field.value)), 3);
  add(textsOf(ACCOUNT), 2);
  add(textsOf(ASIDE), 1);
  add(addressesIn([document.title]), 1);
  add(
    messages.flatMap(({ sender, recipients }) => [sender.address, ...recipients.map(({ address }) => address)]),
    1,
  );
  return [...clues].flatMap(([address, weight]) => (weight >= ENOUGH ? [address] : []));
}

/** The text of a place of accounts, but for links that write a mail: those are other people. */
function withoutLinks(element: Element): string {
  const links = [...element.querySelectorAll('a[href^="mailto:"]')].map((link) => link.textContent);
  return links.reduce((text, link) => text.replace(link, ' '), textOf(element, 2_000));
}
