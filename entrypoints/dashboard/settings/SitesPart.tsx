import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostsChanged } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { SaveField } from '@/components/settings/TextField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { DECLARED_SITES } from '@/lib/webmail/declared';
import { type KnownSite, knownSites } from '@/lib/webmail/sites';

interface Sites {
  /** Declared at install; Firefox lets people take them back all the same. */
  readonly builtin: readonly { readonly pattern: string; readonly allowed: boolean }[];
  readonly granted: readonly string[];
  readonly known: readonly KnownSite[];
}

export interface SitesPartProps {
  readonly settings: Pick<Settings, 'pausedSites'>;
  readonly save: SaveField;
}

/** Where Firmly works: the sites declared, those the user granted (each can be taken back), and those it knows besides. */
export function SitesPart({ settings, save }: SitesPartProps): ReactElement {
  const [sites, setSites] = useState<Sites>({ builtin: [], granted: [], known: [] });
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
  // Asked for in the press itself: browsers take a request only from a user's gesture.
  const allow = (origins: readonly string[]): void => {
    browser.permissions.request({ origins: [...origins] }).then(changed(origins[0] ?? ''), fail);
  };
  const revoke = (origin: string): void => {
    browser.permissions.remove({ origins: [origin] }).then(changed(origin), fail);
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p className="muted">{t('options_sites_hint')}</p>
      <ul className="rows">
        {sites.builtin.map(({ pattern, allowed }) => (
          <li key={pattern}>
            <span>
              {shown(pattern)} <span className="muted">{t(allowed ? 'options_site_builtin' : 'options_site_lost')}</span>
            </span>
            {!allowed && (
              <SiteButton
                word={t('options_site_allow')}
                site={shown(pattern)}
                onPress={() => {
                  allow([pattern]);
                }}
              />
            )}
          </li>
        ))}
        {sites.granted.map((pattern) => (
          <li key={pattern}>
            <span>{shown(pattern)}</span>
            <SiteButton
              word={t('options_revoke')}
              site={shown(pattern)}
              onPress={() => {
                revoke(pattern);
              }}
            />
          </li>
        ))}
      </ul>
      {refused && (
        <p className="error" role="alert">
          {t('options_site_refused')}
        </p>
      )}
      {settings.pausedSites.length > 0 && (
        <>
          <h3>{t('options_paused_sites')}</h3>
          <ul className="rows">
            {settings.pausedSites.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <SiteButton
                  word={t('pause_resume')}
                  site={host}
                  onPress={() => {
                    save(
                      'pausedSites',
                      settings.pausedSites.filter((one) => one !== host),
                    ).catch(() => undefined);
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {sites.known.length > 0 && (
        <details>
          <summary>{t('options_sites_known')}</summary>
          <ul className="rows">
            {sites.known.map(({ name, patterns }) => (
              <li key={name}>
                <span>
                  {name} <span className="muted">{patterns.map(shown).join(', ')}</span>
                </span>
                <SiteButton
                  word={t('options_site_allow')}
                  site={name}
                  onPress={() => {
                    allow(patterns);
                  }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SiteButton({ word, site, onPress }: { word: string; site: string; onPress: () => void }): ReactElement {
  return (
    <button type="button" aria-label={`${word}: ${site}`} onClick={onPress}>
      {word}
    </button>
  );
}

/** A match pattern as people read it: the host, with its port, and the scheme where it is not the usual one. */
function shown(pattern: string): string {
  return pattern.replace(/\/\*$/, '').replace(/^https:\/\//, '');
}

async function read(): Promise<Sites> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = [...new Set([...DECLARED_SITES, ...((browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [])])];
  const [builtin, known] = await Promise.all([
    Promise.all(declared.map(async (pattern) => ({ pattern, allowed: await browser.permissions.contains({ origins: [pattern] }) }))),
    Promise.all(knownSites().map(async (site) => ((await browser.permissions.contains({ origins: [...site.patterns] })) ? [] : [site]))),
  ]);
  return { builtin, granted: origins.filter((origin) => !declared.includes(origin)), known: known.flat() };
}
