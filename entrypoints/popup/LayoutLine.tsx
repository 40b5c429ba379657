import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';
import { layoutRead, structureRead } from '@/lib/protocol/messages/layout';
import { ask } from '@/lib/protocol/transport';

/** One quiet line when the page in front is read by the generic reader, and a report of the page's shape to copy. */
export function LayoutLine(): ReactElement | null {
  const [adapter, setAdapter] = useState<string>();
  const [tabId, setTabId] = useState<number>();
  const [said, setSaid] = useState<'copied' | 'failed'>();
  useEffect(() => {
    inFront().then(
      (found) => {
        setTabId(found?.tabId);
        setAdapter(found?.adapter);
      },
      () => undefined,
    );
  }, []);
  if (adapter === undefined || tabId === undefined) return null;
  const copy = (): void => {
    report(tabId).then(
      () => {
        setSaid('copied');
      },
      () => {
        setSaid('failed');
      },
    );
  };
  return (
    <div className="layout-line">
      <p className="muted">{t(adapter === 'generic' ? 'layout_unknown' : 'layout_changed')}</p>
      <button type="button" className="plain" onClick={copy}>
        {t('layout_copy')}
      </button>
      <p className="muted" role="status">
        {said === 'copied' && t('layout_copied')}
        {said === 'failed' && t('layout_failed')}
      </p>
    </div>
  );
}

async function inFront(): Promise<{ readonly tabId: number; readonly adapter: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { layout } = await ask(layoutRead, { tabId: tab.id });
  return layout?.by === 'generic' ? { tabId: tab.id, adapter: layout.adapter } : undefined;
}

async function report(tabId: number): Promise<void> {
  const { report: text } = await ask(structureRead, { tabId });
  if (text === undefined) throw new Error('no report');
  await navigator.clipboard.writeText(text);
}
