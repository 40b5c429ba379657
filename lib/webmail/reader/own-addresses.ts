/** Providers whose dots in the name before the @ say nothing. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/** An address without what its owner may add at will: a tag behind a plus, Gmail's dots. */
function plain(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const domain = address.slice(at + 1);
  const name = address.slice(0, at).split('+', 1)[0] ?? '';
  if (name === '') return address;
  return DOTLESS.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

/** A set of addresses that also holds their plus-addresses ("mira+shop@example.com" for "mira@example.com"). */
export class OwnAddresses extends Set<string> {
  private readonly plain: ReadonlySet<string>;

  constructor(addresses: readonly string[]) {
    super(addresses);
    this.plain = new Set(addresses.map(plain));
  }

  override has(address: string): boolean {
    return super.has(address) || this.plain.has(plain(address));
  }
}
