import { troubleOf } from '@/lib/base/trouble';
import { troubleReported } from '@/lib/protocol/messages/session';
import { ask, MessageRefused } from '@/lib/protocol/transport';

let orphaned: () => void = () => undefined;

/** What to do when it turns out that the extension behind this script is gone: updated, reloaded or removed. */
export function onOrphaned(leave: () => void): void {
  orphaned = leave;
}

/**
 * Tells the extension's own log what went wrong: the error's kind and place, never its words. Never the page's console.
 */
export function report(where: string, error: unknown): void {
  if (error instanceof MessageRefused && error.code === 'orphaned') {
    orphaned();
    return;
  }
  ask(troubleReported, { where, what: troubleOf(error) }).catch(() => undefined);
}
