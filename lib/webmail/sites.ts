import { ADAPTERS } from './adapters';

/** A webmail that an adapter knows by its host, and the match patterns to ask for. */
export interface KnownSite {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** Hosted webmails, in the adapters' order; those that have no host of their own are left out. */
export function hostedSites(): readonly KnownSite[] {
  return ADAPTERS.map(({ name, hosts, around = {} }) => {
    // The page that the user opens comes first: the one around the mail, where there is one.
    const all = [...Object.entries(around).flatMap(([host, inner]) => [host, ...inner]), ...hosts];
    return { name, patterns: [...new Set(all.map(hostPattern))] };
  }).filter(({ patterns }) => patterns.length > 0);
}

/**
 * What to ask for to work on the page of an address: its own origin alone, with its port where the browser takes one in a
 * pattern, and the hosts of the frames that hold the mail where an adapter says so.
 *
 * @param ports whether the browser takes ports in match patterns; Firefox does not.
 */
export function patternsFor(url: URL, ports: boolean): readonly string[] {
  const own = `${url.protocol}//${ports ? url.host : url.hostname}/*`;
  const inner = ADAPTERS.flatMap(({ around = {} }) =>
    Object.entries(around).flatMap(([host, hosts]) => (url.hostname === host || url.hostname.endsWith(`.${host}`) ? hosts : [])),
  );
  return [...new Set([own, ...inner.map(hostPattern)])];
}

/** `mail.example.com` or, for any host below, `.example.com`. */
function hostPattern(host: string): string {
  return `https://${host.startsWith('.') ? `*${host}` : host}/*`;
}
