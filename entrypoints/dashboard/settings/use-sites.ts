import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostsChanged } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { DECLARED_SITES } from '@/lib/webmail/declared';
import { hostedSites, type KnownSite } from '@/lib/webmail/sites';

export interface Sites {
  /** Match patterns declared at install; Firefox lets people take them back all the same. */
  readonly builtin: readonly { readonly pattern: string; readonly allowed: boolean }[];
  /** Match patterns that the user granted. */
  readonly granted: readonly string[];
  /** Hosted webmails, and whether Firmly may work there. */
  readonly hosted: readonly (KnownSite & { readonly allowed: boolean })[];
}

export interface KnownSites extends Sites {
  /** The browser did not give, or take back, what was asked for last. */
  readonly refused: boolean;
  /** To be called in the press itself: browsers take a request only from a user's gesture. */
  readonly allow: (origins: readonly string[]) => void;
  readonly revoke: (origin: string) => void;
}

/** Where Firmly may work, kept true while permissions change, and the two ways to change them. */
export function useSites(): KnownSites {
  const [sites, setSites] = useState<Sites>({ builtin: [], granted: [], hosted: [] });
  const [refused, setRefused] = useState(false);
  const load = useCallback(() => {
    read().then(setSites, () => undefined);
  }, []);
  useEffect(() => {
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, [load]);
  const changed = (origin: string): ((done: boolean) => Promise<void>) => {
    return async (done) => {
      setRefused(!done);
      if (done) await ask(hostsChanged, { origin });
      load();
    };
  };
  const fail = (): void => {
    setRefused(true);
    load();
  };
  return {
    ...sites,
    refused,
    allow: (origins) => {
      browser.permissions
        .request({ origins: [...origins] })
        .then(changed(origins[0] ?? ''))
        .catch(fail);
    },
    revoke: (origin) => {
      browser.permissions
        .remove({ origins: [origin] })
        .then(changed(origin))
        .catch(fail);
    },
  };
}

/** A match pattern as people read it: the host, with its port, and the scheme where it is not the usual one. */
export function shownPattern(pattern: string): string {
  return pattern.replace(/\/\*$/, '').replace(/^https:\/\//, '');
}

async function read(): Promise<Sites> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = [...new Set([...DECLARED_SITES, ...((browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [])])];
  const isAllowed = (patterns: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...patterns] });
  const [builtin, hosted] = await Promise.all([
    Promise.all(declared.map(async (pattern) => ({ pattern, allowed: await isAllowed([pattern]) }))),
    Promise.all(hostedSites().map(async (site) => ({ ...site, allowed: await isAllowed(site.patterns) }))),
  ]);
  return { builtin, granted: origins.filter((origin) => !declared.includes(origin)), hosted };
}
