import { troubleOf } from '@/lib/base/trouble';
import { troubleReported } from '@/lib/protocol/messages/session';
import { ask, MessageRefused } from '@/lib/protocol/transport';

/** Why a script has nobody left to ask: its extension was replaced or removed, or the user took the site away. */
export type Lost = 'orphaned' | 'withdrawn';

let lost: (why: Lost) => void = () => undefined;

/** What to do when it turns out that the extension does not answer this script any more. */
export function onLost(leave: (why: Lost) => void): void {
  lost = leave;
}

/**
 * Tells the extension's own log what went wrong: the error's kind and place, never its words. Never the page's console.
 */
export function report(where: string, error: unknown): void {
  if (error instanceof MessageRefused && (error.code === 'orphaned' || error.code === 'unknown-sender')) {
    lost(error.code === 'orphaned' ? 'orphaned' : 'withdrawn');
    return;
  }
  ask(troubleReported, { where, what: troubleOf(error) }).catch(() => undefined);
}
