import { type ReactElement, useState } from 'react';
import type { SaveField } from '@/components/settings/TextField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { shownPattern, useSites } from './use-sites';

export interface SitesPartProps {
  readonly settings: Pick<Settings, 'pausedSites'>;
  readonly save: SaveField;
}

/** Where Firmly works: the sites declared, those the user granted (each can be taken back), and those it knows besides. */
export function SitesPart({ settings, save }: SitesPartProps): ReactElement {
  const { builtin, granted, hosted, refused, allow, revoke } = useSites();
  const [kept, setKept] = useState(true);
  const more = hosted.filter(({ allowed }) => !allowed);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {t('options_sites')}
      </h2>
      <p className="muted">{t('options_sites_hint')}</p>
      <ul className="rows">
        {builtin.map(({ pattern, allowed }) => (
          <li key={pattern}>
            <span>
              {shownPattern(pattern)} <span className="muted">{t(allowed ? 'options_site_builtin' : 'options_site_lost')}</span>
            </span>
            {!allowed && (
              <SiteButton
                word={t('options_site_allow')}
                site={shownPattern(pattern)}
                onPress={() => {
                  allow([pattern]);
                }}
              />
            )}
          </li>
        ))}
        {granted.map((pattern) => (
          <li key={pattern}>
            <span>{shownPattern(pattern)}</span>
            <SiteButton
              word={t('options_revoke')}
              site={shownPattern(pattern)}
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
          {!kept && (
            <p className="error" role="alert">
              {t('error_storage')}
            </p>
          )}
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
                    ).then(
                      (wrong) => {
                        setKept(wrong === undefined);
                      },
                      () => {
                        setKept(false);
                      },
                    );
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {more.length > 0 && (
        <details>
          <summary>{t('options_sites_known')}</summary>
          <ul className="rows">
            {more.map(({ name, patterns }) => (
              <li key={name}>
                <span>
                  {name} <span className="muted">{patterns.map(shownPattern).join(', ')}</span>
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
