import { browser } from 'wxt/browser';
import { hash } from '@/lib/base/hash';
import { attachToOpenTabs } from './inject';

const PREFIX = 'site-';

/** Whether an origin is one whose mail we may read: declared, or granted by the user. */
export async function isGrantedOrigin(origin: string): Promise<boolean> {
  for (const pattern of [`${origin}/*`, patternOf(origin)]) {
    // Firefox refuses a pattern with a port, with an error; a build for companies may declare one.
    if (await browser.permissions.contains({ origins: [pattern] }).catch(() => false)) return true;
  }
  return false;
}

/** The match pattern of an origin. Ports stand in no pattern that all browsers take: a grant is for the host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

let last: Promise<void> = Promise.resolve();

/** As `syncRegistrations`, one after the other: two at once would register the same site twice, which fails as a whole. */
export function syncInTurn(): Promise<void> {
  const next = last.then(syncRegistrations);
  last = next.catch(() => undefined);
  return next;
}

/** Keeps registered content scripts in step with the sites that the user granted and took back. */
export function followGrants(log: (where: string, what: string) => void): void {
  const sync = (): void => {
    syncInTurn().catch((error: unknown) => {
      log('hosts', String(error));
    });
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
}

/** Registers the reader for every granted site that the manifest does not cover, and unregisters it elsewhere. */
export async function syncRegistrations(): Promise<void> {
  const declared = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []));
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = origins.filter((origin) => !declared.has(origin) && !isEverywhere(origin));
  const known = (await browser.scripting.getRegisteredContentScripts()).filter((script) => script.id.startsWith(PREFIX));
  const ids = new Set(wanted.map((origin) => PREFIX + hash(origin)));
  const gone = known.filter((script) => !ids.has(script.id)).map((script) => script.id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = wanted.filter((origin) => !known.some((script) => script.id === PREFIX + hash(origin)));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((origin) => ({
      id: PREFIX + hash(origin),
      matches: [origin],
      js: ['/content-scripts/mail.js'],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
  await attachToOpenTabs(fresh);
}

/** "All sites" is never asked for; should it be granted all the same, it is no list of webmails. */
function isEverywhere(pattern: string): boolean {
  return pattern === '<all_urls>' || /^[^/]*:\/\/\*\//.test(pattern);
}
