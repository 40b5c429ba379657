import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type SparedItem, SparedList } from '@/components/findings/SparedList';
import { sparedRead } from '@/lib/protocol/messages/judge';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';

/** What was heard in the thread in front and not flagged; folded away until somebody wonders. */
export function SparedPart(): ReactElement | null {
  const [items, setItems] = useState<readonly SparedItem[]>([]);
  useEffect(() => {
    read().then(setItems, () => undefined);
  }, []);
  if (items.length === 0) return null;
  return (
    <details className="spared-part">
      <summary>
        {t('spared_title')} <span className="count">{String(items.length)}</span>
      </summary>
      <SparedList items={items} />
    </details>
  );
}

async function read(): Promise<readonly SparedItem[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? [] : (await ask(sparedRead, { tabId: tab.id })).items;
}
