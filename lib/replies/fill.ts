import { type Address, addressed } from '@/lib/text/address';

/** What may stand in braces. All but `slots` are short pieces of a sentence. */
export const PLACEHOLDERS = [
  /** First name of the client. */
  'name',
  /** The words of the client that were flagged, shortened. */
  'asked',
  /** What was agreed, as a list in words. */
  'scope',
  /** Rounds of changes used and agreed: "3 of 2". */
  'rounds',
  /** The user's rate with its unit: "€ 90 per hour". */
  'rate',
  /** Price of the extra. */
  'price',
  /** Number of the open invoice. */
  'invoice',
  /** Time since it was due: "12 days". */
  'days',
  /** The sentence that offers two slots. */
  'slots',
  /** Day by which the client decides: "Friday 27 November". */
  'date',
  /** Day on which the user next has time. */
  'free',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type FillValues = Readonly<Partial<Record<Placeholder, string>>>;

const CHOICE = /\[([^[\]]{0,400})\]/g;
const PLACE = /\{([a-z]{1,20})\}/g;

/**
 * A suggestion's text, ready for a mail.
 * - `{date}` is replaced by its value.
 * - `[a {rate}|b]` is the first alternative whose values are all known; with none, nothing stands there.
 * - `<вас|тебя>` is the formal or the familiar form.
 *
 * Undefined when a value outside brackets is not known or an odd brace is left: then the suggestion is not shown, since
 * no bracket and no gap may ever stand in a mail. Values are put in as they are and never read as text of ours; one
 * that is blank, or holds a bracket or a line break, counts as unknown.
 */
export function fill(text: string, values: FillValues, address: Address = 'formal'): string | undefined {
  const known = (name: string): string | undefined => {
    const value = Object.hasOwn(values, name) ? values[name as Placeholder]?.trim() : undefined;
    return value === undefined || value === '' || /[[\]{}<>\r\n]/.test(value) ? undefined : value;
  };
  const chosen = addressed(text, address).replace(
    CHOICE,
    (_, choice: string) => choice.split('|').find((part) => namesIn(part).every(known)) ?? '',
  );
  if (!namesIn(chosen).every(known) || /[[\]{}<>|]/.test(chosen.replace(PLACE, ''))) return undefined;
  const filled = chosen.replace(PLACE, (_, name: string) => known(name) ?? '');
  return filled.trim() === '' ? undefined : filled;
}

/** Names of the placeholders in a text, in order. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, name]) => name ?? '');
}
