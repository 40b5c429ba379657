import { parseAddress } from '../../reader/people';

const LONGEST = 1_000_000;

/** The accounts that Nextcloud writes into its page for its own scripts: JSON, in base64, in a hidden field. */
export function ownFromState(page: Document): string[] {
  const encoded = page.querySelector<HTMLInputElement>('input#initial-state-mail-accounts')?.value ?? '';
  if (encoded === '' || encoded.length > LONGEST) return [];
  try {
    const accounts: unknown = JSON.parse(atob(encoded));
    return Array.isArray(accounts) ? accounts.flatMap(addressesOf) : [];
  } catch {
    // Another version writes it otherwise: the page's own text still tells.
    return [];
  }
}

function addressesOf(account: unknown): string[] {
  if (typeof account !== 'object' || account === null) return [];
  const { emailAddress, aliases, isDelegated } = account as Record<string, unknown>;
  // A delegated account belongs to somebody else.
  if (isDelegated === true) return [];
  const own = typeof emailAddress === 'string' ? parseAddress(emailAddress) : undefined;
  const others = Array.isArray(aliases) ? aliases.flatMap((alias) => aliasOf(alias) ?? []) : [];
  return own ? [own, ...others] : others;
}

function aliasOf(alias: unknown): string | undefined {
  const value = typeof alias === 'object' && alias !== null ? (alias as Record<string, unknown>)['alias'] : undefined;
  return typeof value === 'string' ? parseAddress(value) : undefined;
}
