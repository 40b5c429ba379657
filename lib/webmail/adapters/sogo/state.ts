import { parseAddress } from '../../reader/people';

const LONGEST = 1_000_000;

/**
 * The user's addresses, aliases too, from the settings that SOGo writes into every page for its own scripts. A message in
 * a window of its own shows them nowhere else. SOGo takes scripts out of mails: this one is not a sender's.
 */
export function ownFromState(page: Document): string[] {
  const settings = page.querySelector('script#UserDefaults')?.textContent ?? '';
  if (settings === '' || settings.length > LONGEST) return [];
  try {
    return listIn(JSON.parse(settings), 'AuxiliaryMailAccounts')
      .flatMap((account) => listIn(account, 'identities'))
      .flatMap((identity) => addressOf(identity) ?? []);
  } catch {
    // Another version writes it otherwise: the page's own text still tells.
    return [];
  }
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

function addressOf(identity: unknown): string | undefined {
  const email = fieldOf(identity, 'email');
  return typeof email === 'string' ? parseAddress(email) : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
