import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostsChanged } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';

/** Sites that the user granted; each can be taken back. */
export function SitesPart(): ReactElement {
  const [sites, setSites] = useState<readonly string[]>([]);
  const load = useCallback(() => {
    const declared = new Set(browser.runtime.getManifest().host_permissions as string[] | undefined);
    browser.permissions.getAll().then(
      ({ origins = [] }) => {
        setSites(origins.filter((origin) => !declared.has(origin)));
      },
      () => undefined,
    );
  }, []);
  useEffect(load, [load]);
  const revoke = async (origin: string): Promise<void> => {
    await browser.permissions.remove({ origins: [origin] });
    await ask(hostsChanged, { origin });
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p className="muted">{t('options_sites_hint')}</p>
      <ul className="rows">
        {sites.map((origin) => (
          <li key={origin}>
            <span>{origin.replace('/*', '')}</span>
            <button
              type="button"
              aria-label={`${t('options_revoke')}: ${origin}`}
              onClick={() => {
                revoke(origin).then(load, load);
              }}
            >
              {t('options_revoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
