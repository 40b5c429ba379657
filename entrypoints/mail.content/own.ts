import { ownAddressesSeen } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';

const told = new Set<string>();

/**
 * Own addresses that a page shows (a compose's From, the account's button) are remembered: other pages of the same
 * webmail, Roundcube's message view for one, do not show them.
 */
export function learnOwn(seen: readonly string[], known: readonly string[]): void {
  const fresh = seen.filter((address) => !known.includes(address) && !told.has(address));
  if (fresh.length === 0) return;
  for (const address of fresh) told.add(address);
  ask(ownAddressesSeen, { addresses: fresh.slice(0, 20) }).catch(() => undefined);
}
