import { PHRASING } from '@/lib/languages/phrasing';
import type { Composed } from '@/lib/protocol/messages/composer';
import { shortAsked } from '@/lib/replies/asked';
import { compose, framedMove, framedText, type Letter } from '@/lib/replies/compose';
import type { Move, PieceId } from '@/lib/replies/letter';
import type { Tone } from '@/lib/replies/reply';
import type { SignId } from '@/lib/signs/catalog';
import type { Agreement } from '@/lib/records/agreement';
import type { Address } from '@/lib/text/address';
import type { FirmlyDb } from '@/lib/store/db';
import { readSettings } from '@/lib/store/tables/settings';
import { readOwnWords, readPicks } from '@/lib/store/tables/words';
import { makeOffer, type OfferFor } from './offering';
import { agreementOf, billingFor, daysOverdue, openEntries, summaryFor } from './agreed';
import { knownValues, mannerIn, spokenIn } from './wording';
import { browserZone } from './zone';

export interface LetterFor extends Omit<OfferFor, 'address'> {
  /** What was found in the message that is answered. */
  readonly found: readonly { readonly sign: SignId; readonly excerpt: string }[];
  /** The message itself; its words tell whether time was asked for, and which invoice is meant. */
  readonly message: string;
  readonly manner: string;
  /** The user's usual tone when left out. */
  readonly tone?: Tone;
  readonly what: 'answer' | PieceId;
}

/** A whole reply: the answer to what was found, or one ready piece, in one tone and language. */
export async function letterFor(db: FirmlyDb, ask: LetterFor): Promise<Composed> {
  const { settings } = await readSettings(db, browserZone());
  const tone = ask.tone ?? settings.tone;
  const spoken = spokenIn(ask.language);
  const languages = Object.keys(PHRASING);
  if (!spoken) return { tone, language: ask.language, languages, moves: [], text: '', slots: [], offer: '' };
  const { id, phrasing } = spoken;
  const address = mannerIn(id, ask.manner, settings);
  const signs = ask.found.map(({ sign }) => sign);
  const moves = inOrder(phrasing.moves, signs);
  const offer = await makeOffer(db, { ...ask, language: id, address });
  const move = phrasing.moves.find((one) => one.id === ask.what);
  const common = {
    tone,
    words: phrasing.replies,
    letter: phrasing.letter,
    values: {
      ...(await knownValues(db, { ...ask, language: id }, offer)),
      ...askedFor(ask.found, move?.signs ?? signs),
      ...invoiceIn(phrasing.facts.invoiceNumber(ask.message)),
    },
    address,
    picks: await readPicks(db, id),
    own: await readOwnWords(db, id),
    keepsCapital: phrasing.clauses.keepsCapital,
  };
  const agreement = await agreementOf(db, ask.client);
  const charged = (await openEntries(db, ask.client)).length > 0;
  const made = await madeFor(db, ask, agreement, id, address, settings.rate);
  const letter: Letter | undefined =
    made !== undefined
      ? framedText(common, made)
      : move
        ? framedMove(common, common.own.get(`move/${move.id}`) ?? move.text)
        : compose({ ...common, signs, wantsTime: phrasing.facts.asksForTime(ask.message) });
  return {
    tone,
    language: id,
    languages,
    moves: [
      ...byDaysLate(
        moves.map((one) => one.id),
        await daysOverdue(db, ask.client),
      ),
      ...(agreement ? (['summary'] as const) : []),
      ...(charged ? (['billing'] as const) : []),
    ],
    text: letter?.text ?? '',
    offer: offer?.text ?? '',
    slots: letter?.slots ? (offer?.slots ?? []) : [],
    ...(!letter && { error: offer ? 'error_unknown' : 'error_no_slots' }),
  };
}

/** Those that answer what was found first, in the order of what was found; the rest as they are written. */
function inOrder(moves: readonly Move[], signs: readonly SignId[]): Move[] {
  const rank = (move: Move): number => {
    const at = signs.findIndex((sign) => move.signs.includes(sign));
    return at < 0 ? signs.length : at;
  };
  return [...moves].sort((a, b) => rank(a) - rank(b));
}

/** The pieces that are made of what is kept. */
async function madeFor(
  db: FirmlyDb,
  { what, client }: LetterFor,
  agreement: Agreement | undefined,
  language: string,
  address: Address,
  rate: string,
): Promise<string | undefined> {
  if (what === 'summary') return agreement && summaryFor(agreement, language, address);
  return what === 'billing' && client !== undefined ? billingFor(db, client, language, address, rate) : undefined;
}

const LADDER: readonly PieceId[] = ['late-friendly', 'late-firm', 'late-pause', 'late-final'];
/** Days late from which a step of the ladder is the fitting one. */
const STEPS = [0, 8, 22, 46];

/** Of the reminders the one that fits the days first, where an agreement tells them. */
function byDaysLate(moves: readonly PieceId[], days: number | undefined): PieceId[] {
  const step = days === undefined ? undefined : LADDER[STEPS.findLastIndex((from) => days >= from)];
  const first = moves.findIndex((move) => LADDER.includes(move));
  if (step === undefined || first < 0) return [...moves];
  const others = moves.filter((move) => move !== step);
  return [...others.slice(0, first), step, ...others.slice(first)];
}

function askedFor(found: LetterFor['found'], signs: readonly SignId[]): { asked?: string } {
  const excerpt = found.find(({ sign }) => signs.includes(sign))?.excerpt;
  const asked = excerpt === undefined ? undefined : shortAsked(excerpt);
  return asked === undefined ? {} : { asked };
}

function invoiceIn(number: string | undefined): { invoice?: string } {
  return number === undefined ? {} : { invoice: number };
}
