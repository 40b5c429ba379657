import { PHRASING, type Phrasing } from '@/lib/languages/phrasing';
import type { Suggested } from '@/lib/protocol/messages/replies';
import type { Settings } from '@/lib/records/settings';
import { shortAsked } from '@/lib/replies/asked';
import type { FillValues } from '@/lib/replies/fill';
import { greetingName } from '@/lib/replies/name';
import { type Passage, suggest } from '@/lib/replies/suggest';
import type { SignId } from '@/lib/signs/catalog';
import { sayDay, workingDayAhead } from '@/lib/slots/working-day';
import type { FirmlyDb } from '@/lib/store/db';
import { readSettings } from '@/lib/store/tables/settings';
import { readOwnWords, readPicks } from '@/lib/store/tables/words';
import type { Address } from '@/lib/text/address';
import { agreedValues } from './agreed';
import { makeOffer, type Offered, type OfferFor } from './offering';
import { browserZone } from './zone';

/** The language that words are given in for a thread: its own where we have words in it, else English. */
export function spokenIn(language: string): { readonly id: string; readonly phrasing: Phrasing } | undefined {
  const id = PHRASING[language] ? language : 'en';
  const phrasing = PHRASING[id];
  return phrasing && { id, phrasing };
}

/** How the two address each other: as the user set it, or by what they wrote; formal when nothing tells. */
export function mannerIn(language: string, manner: string, { formality }: Pick<Settings, 'formality'>): Address {
  if (formality !== 'auto') return formality;
  return spokenIn(language)?.phrasing.addressOf?.(manner) ?? 'formal';
}

export interface WordsFor extends OfferFor {
  readonly sign: SignId;
  readonly excerpt: string;
  readonly manner: string;
  readonly passage?: Passage;
}

/** Suggestions for one finding, in every tone, filled with what is known. */
export async function wordsFor(db: FirmlyDb, ask: WordsFor): Promise<Suggested> {
  const { settings } = await readSettings(db, browserZone());
  const spoken = spokenIn(ask.language);
  if (!spoken) return { tone: settings.tone, suggestions: [], slots: [] };
  const { id, phrasing } = spoken;
  const address = mannerIn(id, ask.manner, settings);
  const offer = await makeOffer(db, { ...ask, address });
  const suggestions = suggest({
    ...ask,
    words: phrasing.replies,
    values: { ...(await knownValues(db, ask, offer)), ...asked(ask.excerpt) },
    address,
    picks: await readPicks(db, id, ask.sign),
    own: await readOwnWords(db, id),
    clauses: phrasing.clauses,
    rewrites: phrasing.rewrites,
  });
  return {
    tone: settings.tone,
    suggestions: suggestions.map(({ change, tone, ...row }) => ({
      ...row,
      ...(tone && { tone }),
      ...(change && { change: { start: change.start, end: change.end, text: change.text } }),
    })),
    slots: offer?.slots ?? [],
    ...(!offer && { noSlots: 'error_no_slots' }),
  };
}

/** What may be put into words for this client, but for the flagged words. */
export async function knownValues(db: FirmlyDb, { client, language }: OfferFor, offer: Offered | undefined): Promise<FillValues> {
  const { settings } = await readSettings(db, browserZone());
  const slots = spokenIn(language)?.phrasing.slots;
  const known = client === undefined ? undefined : await db.clients.get(client);
  const name = known && greetingName(known.name);
  const decision = workingDayAhead(settings.decisionDays, settings, Date.now());
  // The later of the two: a day with time on it, and no promise for tomorrow.
  const free = offer?.slots.at(-1)?.start;
  const day = (moment: number): string => (slots ? sayDay(moment, settings.timeZone, slots) : '');
  return {
    ...(name !== undefined && { name }),
    ...(offer && { slots: offer.text }),
    ...(await agreedValues(db, client, language)),
    ...rateOf(known?.rate, settings.rate),
    ...(decision !== undefined && { date: day(decision) }),
    ...(free !== undefined && { free: day(free) }),
  };
}

/** The rate that was agreed with this client stands before the usual one. */
function rateOf(theirs: string | undefined, usual: string): FillValues {
  const rate = theirs === undefined || theirs === '' ? usual : theirs;
  return rate === '' ? {} : { rate };
}

function asked(excerpt: string): FillValues {
  const words = shortAsked(excerpt);
  return words === undefined ? {} : { asked: words };
}
