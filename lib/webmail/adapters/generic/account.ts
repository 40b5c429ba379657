import { addressesIn, textOf } from '../../reader/facts';
import type { Found } from './messages';
import { codeOf, follows, pressables } from './page';

/** How many clues it takes to believe that an address is the user's: what is believed is remembered. */
const ENOUGH = 3;
/** How many texts of one place are looked at. */
const MOST_TEXTS = 200;

const FROM = 'select[name*="from" i] option, select[id*="from" i] option, select[name*="identit" i] option, select[id*="identit" i] option';
const FROM_FIELDS = 'input[type="hidden"][name="from" i], input[readonly][name="from" i]';
/** The page's head; and weaker: things to press that open a menu, what code calls an account, and what stands aside. */
const HEAD = 'header, [role="banner"], :is(header, [role="banner"]) :is([title*="@"], [aria-label*="@"], [data-email*="@"])';
const MENU = '[aria-haspopup], summary, [class*="account" i], [id*="account" i]';
const ASIDE = 'nav, aside, [role="navigation"]';
/** Where mail is listed and read: the people there are others. */
const CONTENT = 'main, article, li, tr, [role="main"], [role="article"], [role="list"], [role="listitem"], [role="listbox"], [role="grid"]';
const LEAVE = /log-?_?out|sign-?_?out/;

/**
 * The user's own addresses: one in a From field; or one in the places of accounts that also takes part in the mail on
 * screen or stands in the page's title. One clue alone may be a client in a list of contacts.
 */
export function ownAddresses(document: Document, messages: readonly Found[]): readonly string[] {
  const outside = (element: Element): boolean =>
    !messages.some(({ box, start, body }) => body.contains(element) || (box.contains(element) && !isBefore(element, start)));
  const clues = new Map<string, number>();
  const add = (addresses: readonly string[], weight: number): void => {
    for (const address of new Set(addresses)) clues.set(address, (clues.get(address) ?? 0) + weight);
  };
  const textsOf = (selector: string): readonly string[] =>
    addressesIn(
      [...document.querySelectorAll(selector)]
        .slice(0, 100)
        .filter((e) => outside(e) && e.closest('[href^="mailto:"], [contenteditable="true"]') === null)
        .filter((e) => selector === FROM || e.closest(CONTENT) === null)
        .flatMap((e) => [e.getAttribute('title'), e.getAttribute('aria-label'), e.getAttribute('data-email'), ...textsIn(e)]),
    );
  add(textsOf(FROM), 3);
  add(addressesIn([...document.querySelectorAll<HTMLInputElement>(FROM_FIELDS)].filter(outside).map((field) => field.value)), 3);
  add(textsOf(HEAD), 2);
  add(textsOf(MENU), 1);
  add(textsOf(ASIDE), 1);
  add(addressesIn(besideLeave(document).filter(outside).flatMap(textsIn)), 2);
  add(addressesIn([document.title]), 1);
  add(
    messages.flatMap(({ sender, recipients }) => [sender.address, ...recipients.map(({ address }) => address)]),
    1,
  );
  return [...clues].flatMap(([address, weight]) => (weight >= ENOUGH ? [address] : []));
}

/** Before a message's header: a page without structure may hold both in one box. */
function isBefore(element: Element, start: Element): boolean {
  return follows(element, start) && !element.contains(start);
}

/** What is around the link that leaves the webmail: pages without a head show there who is logged in. */
function besideLeave(document: Document): readonly Element[] {
  const leave = pressables(document).find((button) => LEAVE.test(codeOf(button)));
  const around = [leave?.parentElement, leave?.parentElement?.parentElement, leave?.closest('table')];
  return around.flatMap((e) => (e && e.tagName !== 'BODY' && textOf(e, 600).length < 500 ? [e] : []));
}

/**
 * The texts of a place of accounts that may hold an address, each by itself: joined, one cell's address would run into
 * the next cell's words. Links that write a mail are other people.
 */
function textsIn(element: Element): readonly string[] {
  const found: string[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXTS; i++) {
    const text = texts.nextNode() as Text | null;
    if (!text) break;
    if (text.data.includes('@') && text.length < 300 && text.parentElement?.closest('a[href^="mailto:"]') === null) found.push(text.data);
  }
  return found;
}
