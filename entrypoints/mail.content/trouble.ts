import { troubleReported } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';

/**
 * Tells the extension's own log what went wrong. Never the page's console; never more than the error's own words, which
 * do not contain mail.
 */
export function report(where: string, error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  ask(troubleReported, { where, what: what.slice(0, 900) }).catch(() => undefined);
}
