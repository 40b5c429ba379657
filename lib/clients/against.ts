import type { Against } from '@/lib/records/against';
import type { Agreement, Deliverable } from '@/lib/records/agreement';
import { onClock } from '@/lib/slots/clock';
import type { ScopeWords } from './scope-words';
import { coresOf, isNamed, type Thing, thingsAsked, wordsOf, sameWord } from './things';

const LONGEST_LINE = 240;

/** What a sentence asks for, held against agreements. */
export interface Held extends Against {
  /** The words that ask for it, in the text that the sentence is of. */
  readonly start: number;
  readonly end: number;
}

/**
 * How what a sentence asks for stands to what was agreed. `excluded` or `more` as soon as one thing is; `included` only
 * when every thing is; else `unknown`. Undefined when it asks for nothing that can be told, or nothing was agreed on things.
 */
export function holdAgainst(sentence: string, agreements: readonly Agreement[], words: ScopeWords, from = 0): Held | undefined {
  const named = agreements.filter(({ included, excluded }) => included.length + excluded.length > 0);
  const things = thingsAsked(sentence, words, from);
  if (named.length === 0 || things.length === 0) return undefined;
  const held = things.map((thing) => holdThing(thing, named, words));
  const outside = held.find(({ kind }) => kind === 'excluded') ?? held.find(({ kind }) => kind !== 'included');
  return outside ?? held[0];
}

function holdThing(thing: Thing, agreements: readonly Agreement[], words: ScopeWords): Held {
  const place = { start: thing.words[0]?.start ?? 0, end: thing.words.at(-1)?.end ?? 0 };
  const names = (line: string): boolean => coresOf(line, words).some((core) => isNamed(thing, core, words));
  const excluded = agreements.flatMap((one) => one.excluded).find(names);
  if (excluded !== undefined) return { kind: 'excluded', line: shortened(excluded), ...place };
  const included = agreements.flatMap((one) => one.included).find(({ text }) => names(text));
  if (included) return { kind: thing.more ? 'more' : 'included', line: shortened(included.text), ...place };
  return { kind: 'unknown', line: shortened(agreements.flatMap((one) => one.included.map(({ text }) => text)).join('; ')), ...place };
}

/** A round of changes that a message asks for: of which deliverable, and how many there are by agreement. */
export interface Round {
  /** The words that ask for it. */
  readonly start: number;
  readonly end: number;
  readonly agreement: Agreement;
  readonly item: Deliverable | undefined;
  /** Rounds that were agreed. */
  readonly agreed: number;
  /** Rounds that Firmly did not see and the user counted. */
  readonly before: number;
}

/**
 * The deliverable that a message wants changed: the one it names; else the only one there is; else the agreement as a whole.
 * Undefined when it asks for no changes, or no rounds were agreed.
 */
export function roundIn(text: string, agreements: readonly Agreement[], words: ScopeWords): Round | undefined {
  const place = words.asksForChanges(text);
  if (!place) return undefined;
  const said = wordsOf(text).map((word) => word.text);
  const isMeant = ({ text: line }: Deliverable): boolean =>
    coresOf(line, words).some((core) => core.every((one) => said.some((word) => sameWord(word, one, words))));
  const counted = agreements.filter(({ rounds, included }) => rounds !== null || included.some((item) => item.rounds !== undefined));
  for (const agreement of counted) {
    const item = agreement.included.find(isMeant);
    if (item) return roundOf(agreement, item, place);
  }
  const [agreement] = counted;
  if (!agreement || counted.length > 1) return undefined;
  return roundOf(agreement, agreement.included.length === 1 ? agreement.included[0] : undefined, place);
}

function roundOf(
  agreement: Agreement,
  item: Deliverable | undefined,
  place: { readonly start: number; readonly end: number },
): Round | undefined {
  const agreed = item?.rounds ?? agreement.rounds;
  return agreed === null ? undefined : { ...place, agreement, item, agreed, before: item?.used ?? 0 };
}

/** Whether a moment lies outside the hours that were agreed, by the user's clock. */
export function isOutside(at: number, { hours }: Pick<Agreement, 'hours'>, timeZone: string): boolean {
  if (!hours || hours.days.length === 0) return false;
  const here = onClock(at, timeZone);
  const weekday = String(here.dayOfWeek);
  const clock = here.toPlainTime().toString().slice(0, 5);
  return !hours.days.some((day) => day === weekday) || clock < hours.from || clock >= hours.to;
}

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
