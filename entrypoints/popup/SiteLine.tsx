import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';
import { hostsChanged } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';

type Site =
  | { readonly kind: 'none' }
  | { readonly kind: 'on'; readonly host: string }
  | { readonly kind: 'off'; readonly host: string; readonly origins: readonly string[] };

/** Says whether Firmly works on the page in front; on an unknown one, asks for that site alone. */
export function SiteLine(): ReactElement | null {
  const [site, setSite] = useState<Site>({ kind: 'none' });
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    siteInFront().then(setSite, () => undefined);
  }, []);
  if (site.kind === 'none') return null;
  if (site.kind === 'on')
    return (
      <p className="site muted">
        {t('site_on')} · {site.host}
      </p>
    );
  const use = (): void => {
    // Asked for in the press itself: browsers take a request only from a user's gesture.
    browser.permissions.request({ origins: [...site.origins] }).then(
      async (granted) => {
        setRefused(!granted);
        if (!granted) return;
        await ask(hostsChanged, { origin: site.origins[0] ?? '' });
        setSite({ kind: 'on', host: site.host });
      },
      () => {
        setRefused(true);
      },
    );
  };
  return (
    <div className="site off">
      <span className="muted">{site.host}</span>
      <button type="button" onClick={use}>
        {t('site_use')}
      </button>
      {refused && (
        <p className="error" role="alert">
          {t('site_refused')}
        </p>
      )}
    </div>
  );
}

async function siteInFront(): Promise<Site> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The toolbar click itself (activeTab) shows us this one address.
  if (!tab?.url) return { kind: 'none' };
  const url = new URL(tab.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'none' };
  // Which webmail needs what is known by the adapters: loaded here, where the first list is on screen already.
  const { patternsFor } = await import('@/lib/webmail/sites');
  const origins = patternsFor(url, !import.meta.env.FIREFOX);
  return (await browser.permissions.contains({ origins: [...origins] }))
    ? { kind: 'on', host: url.host }
    : { kind: 'off', host: url.host, origins };
}
