import { troubleReported } from '@/lib/protocol/messages/session';
import { ask, MessageRefused } from '@/lib/protocol/transport';

let orphaned: () => void = () => undefined;

/** What to do when it turns out that the extension behind this script is gone: updated, reloaded or removed. */
export function onOrphaned(leave: () => void): void {
  orphaned = leave;
}

/**
 * Tells the extension's own log what went wrong. Never the page's console; never more than the error's own words, which
 * do not contain mail.
 */
export function report(where: string, error: unknown): void {
  if (error instanceof MessageRefused && error.code === 'orphaned') {
    orphaned();
    return;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  ask(troubleReported, { where, what: what.slice(0, 900) }).catch(() => undefined);
}
