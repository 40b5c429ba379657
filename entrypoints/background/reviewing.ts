import { fifteenPercent } from '@/lib/clients/scorecard';
import type { Client } from '@/lib/records/client';
import type { Score } from '@/lib/records/score';
import type { MoveId, PieceId } from '@/lib/replies/letter';
import { directionOf, SIGN_IDS, type SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '@/lib/store/db';
import { addressesOf } from '@/lib/store/tables/clients';
import { flagsSince, listScores } from '@/lib/store/tables/scores';
import { agreementOf } from './agreed';
import { letterFor } from './composing';

const YEAR = 365 * 86_400_000;
/** Shown where there are too few clients for 15 % to mean anything. */
const SHOWN_OF_FEW = 5;
const MOST_SHOWN = 200;

/** The lowest or the top 15 % of clients, the furthest first. */
export async function listReview(
  db: FirmlyDb,
  end: 'lowest' | 'top',
): Promise<{ total: number; fifteen: number; rows: { client: Client; score: Score; signs: SignId[] }[] }> {
  const fifteen = fifteenPercent((await listScores(db, end, 0)).total);
  const { total, scores } = await listScores(db, end, Math.min(MOST_SHOWN, fifteen === 0 ? SHOWN_OF_FEW : fifteen));
  const rows = await db.clients.bulkGet(scores.map(({ clientId }) => clientId));
  const found = await Promise.all(
    scores.map(async (score, i) => {
      const row = rows[i];
      return row ? [{ client: row, score, signs: await signsOf(db, row.id) }] : [];
    }),
  );
  return { total, fifteen, rows: found.flat() };
}

/** The letter that fits what was decided: one for the price, one for the terms, one of three for the parting. */
export async function letterForReview(
  db: FirmlyDb,
  { id, choice, language }: { readonly id: string; readonly choice: 'raise' | 'agree' | 'part'; readonly language: string },
): Promise<string> {
  const client = await db.clients.get(id);
  const signs = await signsOf(db, id);
  const agreeing: PieceId = (await agreementOf(db, id)) ? 'summary' : 'expectations';
  const what: PieceId = choice === 'raise' ? 'raise' : choice === 'agree' ? agreeing : partingFrom(client?.status, signs);
  const spoken = client?.language === undefined || client.language === '' ? language : client.language;
  const { text } = await letterFor(db, { language: spoken, client: id, threadKey: '', found: [], message: '', manner: '', what });
  return text;
}

/** Firmly where the manner is at fault; before any work began, over the sum; otherwise kindly: work is under way that wants an end. */
function partingFrom(status: Client['status'] | undefined, signs: readonly SignId[]): MoveId {
  if (signs.includes('disrespect') || signs.includes('disputed-agreement')) return 'part-manner';
  return status === 'prospect' && signs.includes('budget-pressure') ? 'part-budget' : 'part-kindly';
}

/** Signs that a client showed in the last year, the most frequent first. */
async function signsOf(db: FirmlyDb, head: string): Promise<SignId[]> {
  const flags = await flagsSince(db, await addressesOf(db, head), Date.now() - YEAR);
  const count = (sign: SignId): number => flags.filter((flag) => flag.sign === sign).length;
  return SIGN_IDS.filter((sign) => directionOf(sign) === 'client' && count(sign) > 0).sort((a, b) => count(b) - count(a));
}
