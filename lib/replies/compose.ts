import type { SignId } from '@/lib/signs/catalog';
import type { Address } from '@/lib/text/address';
import { type FillValues, fill } from './fill';
import type { LetterWords } from './letter';
import { type ReplyWords, type Template, templatesOf, type Tone } from './reply';

export interface ComposeFor {
  /** Signs of the message, in any order. */
  readonly signs: readonly SignId[];
  readonly tone: Tone;
  readonly words: ReplyWords;
  readonly letter: LetterWords;
  readonly values: FillValues;
  readonly address: Address;
  /** The message asks for a meeting or a call. */
  readonly wantsTime: boolean;
  /** How often the user chose a suggestion, by id. */
  readonly picks: ReadonlyMap<string, number>;
  /** The user's own wording, by id. */
  readonly own: ReadonlyMap<string, string>;
  /** What begins a sentence with a capital wherever it stands ("I", a weekday). */
  readonly keepsCapital: RegExp;
}

export interface Letter {
  readonly text: string;
  /** It offers the slots of the values. */
  readonly slots: boolean;
}

/** How to speak comes first, then what was agreed and paid, then what is wanted, then when. */
const ORDER: readonly SignId[] = [
  'disrespect',
  'disputed-agreement',
  'late-payment',
  'endless-revisions',
  'scope-creep',
  'budget-pressure',
  'free-proposal',
  'free-advice',
  'unserious-prospect',
  'rush',
  'constant-access',
  'schedule-churn',
];

/** After these no time is offered, though it was asked for: they put something else before it. */
const NO_TIME: readonly string[] = [
  ...['not-now', 'close', 'deposit'].map((key) => `unserious-prospect/firm/${key}`),
  ...['not-like-this', 'end', 'part'].map((key) => `disrespect/firm/${key}`),
  ...['pause', 'no-more-holds'].map((key) => `schedule-churn/firm/${key}`),
  'schedule-churn/warm/by-mail',
];

/** More points than these make a sermon. */
const MOST_POINTS = 4;
/** So many words in a row that were said already make a paragraph sound like a repetition. */
const ECHO = 5;

/**
 * A whole reply to a message: greeting, opening, one paragraph for each sign, slots when time was asked for, closing.
 * Nothing is said twice: a paragraph that repeats words of another, offers slots or names the day of decision again
 * gives way to another of the same sign. A sign for which every text lacks a value is left out.
 */
export function compose(ask: ComposeFor): Letter {
  const { letter, tone, values, address, wantsTime } = ask;
  const put = (text: string | undefined): string | undefined => (text === undefined ? undefined : fill(text, values, address));
  const signs = ORDER.filter((sign) => ask.signs.includes(sign)).slice(0, MOST_POINTS);
  const points: { id: string; sign: SignId; text: string; slots: boolean }[] = [];
  for (const sign of signs) {
    const said = points.map(({ text }) => text);
    const point = choose(ask, sign, signs.length > 1, said, points.some(({ slots }) => slots) ? 'had' : 'free');
    if (point) points.push({ sign, ...point });
  }
  const offers = points.some(({ slots }) => slots);
  const last = wantsTime && !offers && !points.some(({ id }) => NO_TIME.includes(id)) ? put('{slots}') : undefined;
  const body = points.map(({ sign, text }) => (points.length > 1 ? led(put(letter.lead[sign]), text, ask.keepsCapital) : text));
  if (last !== undefined) body.push(last);
  const cool = points.some(({ sign }) => sign === 'disrespect');
  const opening = cool ? undefined : put(letter.opening[tone][points.length > 1 ? 'several' : 'one']);
  return framed(ask, body, opening, offers || last !== undefined);
}

/** A ready piece as a whole reply. Undefined when it lacks a value. */
export function framedMove(ask: Omit<ComposeFor, 'signs' | 'wantsTime'>, text: string): Letter | undefined {
  const body = fill(text, ask.values, ask.address);
  if (body === undefined) return undefined;
  const { slots } = ask.values;
  return framed(ask, [body.trim().replace(/\n{3,}/g, '\n\n')], undefined, slots !== undefined && body.includes(slots.trim()));
}

/** A piece that stands as it is, brackets and all: what the user wrote in their agreement. */
export function framedText(ask: Pick<ComposeFor, 'letter' | 'tone' | 'values' | 'address'>, text: string): Letter {
  return framed(ask, [text], undefined, false);
}

type Frame = Pick<ComposeFor, 'letter' | 'tone' | 'values' | 'address'>;

function framed({ letter, tone, values, address }: Frame, body: readonly string[], opening: string | undefined, slots: boolean): Letter {
  const put = (text: string): string | undefined => fill(text, values, address);
  const asks = body.join('\n').includes('?');
  // The words of a paragraph may begin with thanks of their own: once is enough.
  const thanked = opening !== undefined && body[0] !== undefined && beginning(body[0]) === beginning(opening);
  const paragraphs = [
    put(letter.greeting[tone]),
    thanked ? undefined : opening,
    ...body,
    asks ? put(letter.closing[tone]) : undefined,
    put(letter.signOff[tone]),
  ];
  return { text: paragraphs.filter((part) => part !== undefined && part !== '').join('\n\n'), slots };
}

function choose(
  { words, letter, tone, values, address, picks, own, wantsTime }: ComposeFor,
  sign: SignId,
  several: boolean,
  said: readonly string[],
  slots: 'free' | 'had',
): { id: string; text: string; slots: boolean } | undefined {
  const all = templatesOf(words, sign).filter((template) => template.tone === tone);
  const fit = several ? (letter.together[sign]?.[tone] ?? []) : [];
  const rank = (template: Template): number => {
    const at = fit.findIndex((key) => template.id.endsWith(`/${key}`));
    return at < 0 ? fit.length : at;
  };
  // What the user likes best comes first; then what goes well with other points.
  const inOrder = [...all].sort((a, b) => (picks.get(b.id) ?? 0) - (picks.get(a.id) ?? 0) || rank(a) - rank(b));
  const ready = inOrder.flatMap((template) => {
    const source = own.get(template.id) ?? template.text;
    const text = fill(source, values, address);
    return text === undefined ? [] : [{ id: template.id, text, slots: values.slots !== undefined && text.includes(values.slots.trim()) }];
  });
  const fresh = ready.filter((one) => !said.some((other) => echoes(one.text, other)) && !(one.slots && slots === 'had'));
  // Time that nobody asked for is offered only where the sign is about time.
  const quiet = fresh.filter((one) => !one.slots || wantsTime || sign === 'schedule-churn' || !several);
  const oneDay = quiet.filter(
    (one) => values.date === undefined || !one.text.includes(values.date) || !said.join('\n').includes(values.date),
  );
  return oneDay[0] ?? quiet[0] ?? fresh[0];
}

/** Whether two texts share so many words in a row that the second sounds like the first. */
function echoes(one: string, other: string): boolean {
  const runs = runsOf(one);
  return [...runsOf(other)].some((run) => runs.has(run));
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - ECHO + 1)).map((_, i) => words.slice(i, i + ECHO).join(' ')));
}

function led(lead: string | undefined, text: string, keepsCapital: RegExp): string {
  if (lead === undefined) return text;
  // Two colons in one sentence are one too many.
  if (/^[^.?!]{0,300}:/u.test(text)) return `${lead.replace(/:$/, '.')} ${text}`;
  return `${lead} ${keepsCapital.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}

/** Its first two words. */
function beginning(text: string): string {
  return (text.toLowerCase().match(/[\p{L}’']+/gu) ?? []).slice(0, 2).join(' ');
}
