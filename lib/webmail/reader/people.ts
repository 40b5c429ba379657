import type { Person } from '../contract';

const MAILTO = 'mailto:';
const LONGEST = 254;

/** A mail address in lower case, or undefined when the text is none. */
export function parseAddress(text: string): string | undefined {
  const address = text.trim().toLowerCase();
  const at = address.indexOf('@');
  if (at < 1 || at === address.length - 1 || address.length > LONGEST) return undefined;
  for (const unit of address) if (unit <= ' ' || '<>",;()'.includes(unit)) return undefined;
  return address.includes('@', at + 1) ? undefined : address;
}

/** The first mail address among words and brackets: "Name <a@example.com>", "(a@example.com)". */
export function findAddress(text: string): string | undefined {
  for (const part of text.slice(0, 2_000).split(/[\s<>(),;"]/)) {
    const address = part.includes('@') ? parseAddress(part.startsWith(MAILTO) ? part.slice(MAILTO.length) : part) : undefined;
    if (address) return address;
  }
  return undefined;
}

/** "Name <a@example.com>, b@example.com" as people; what has no address is left out. At most 100. */
export function parsePeople(text: string): Person[] {
  const people: Person[] = [];
  for (const part of text.slice(0, 20_000).split(/[,;\n]/)) {
    const address = findAddress(part);
    if (!address) continue;
    const bracket = part.indexOf('<');
    const name = (bracket > 0 ? part.slice(0, bracket) : '').replaceAll('"', '').trim();
    people.push({ address, name: name || address });
    if (people.length === 100) break;
  }
  return people;
}

/**
 * A person from an element that carries an address in one of the given attributes, else in its text. The name is what
 * the page shows, or the address; a name that looks like another address is not believed.
 */
export function personFrom(
  element: Element | null | undefined,
  addressAttributes: readonly string[],
  nameAttribute?: string,
): Person | undefined {
  if (!element) return undefined;
  let address: string | undefined;
  for (const attribute of addressAttributes) {
    address ??= findAddress(element.getAttribute(attribute) ?? '');
  }
  address ??= findAddress(element.textContent.slice(0, 500));
  if (!address) return undefined;
  const shown = ((nameAttribute ? element.getAttribute(nameAttribute) : undefined) ?? element.textContent).trim().slice(0, 200);
  return { address, name: shown === '' || shown.includes('@') ? address : shown };
}

const MACHINES = [
  'noreply',
  'no-reply',
  'no_reply',
  'donotreply',
  'do-not-reply',
  'mailer-daemon',
  'postmaster',
  'newsletter',
  'news',
  'notification',
  'notifications',
  'bounce',
  'bounces',
  'mailing',
  'digest',
  'updates',
  'receipts',
  'automailer',
];

/** Whether the address is one that no person writes from. */
export function isMachine(address: string): boolean {
  const local = address.slice(0, address.indexOf('@')).split('+')[0] ?? '';
  return MACHINES.some((machine) => local === machine || local.startsWith(`${machine}-`) || local.startsWith(`${machine}.`));
}
