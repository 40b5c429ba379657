import { pieceUsed, replySeen } from '@/lib/protocol/messages/replied';
import { ask } from '@/lib/protocol/transport';
import type { PieceId } from '@/lib/replies/letter';
import { report } from './trouble';

const LONGEST = 70_000;
const LONGEST_KEY = 300;
const keysOf = (threads: readonly string[]): string[] => threads.slice(0, 4).map((key) => key.slice(0, LONGEST_KEY));

/**
 * The user answered: the worker writes down what was given away. `sentAt` in ms since 1970; left out while the reply is
 * just leaving.
 */
export function tellReply(site: string, threads: readonly string[], text: string, sentAt?: number): void {
  if (threads.length === 0 || text.trim() === '') return;
  ask(replySeen, { site, threads: keysOf(threads), text: text.slice(0, LONGEST), ...(sentAt !== undefined && { sentAt }) }).catch(
    (error: unknown) => {
      report('reply', error);
    },
  );
}

/** A ready piece stands in a reply. */
export function tellPiece(what: PieceId, site: string, threads: readonly string[], client: string | undefined): void {
  ask(pieceUsed, { what, site, threads: keysOf(threads), ...(client !== undefined && { client }) }).catch((error: unknown) => {
    report('piece', error);
  });
}
