import { type ReactElement, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { sayWorth } from '@/components/clients/worth';
import { t } from '@/lib/i18n';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { type Costs, costsRead } from '@/lib/protocol/messages/memory';
import { selectionWanted } from '@/lib/protocol/messages/selection';
import { ask } from '@/lib/protocol/transport';
import { KEYS_PAGE, openPage } from './open-page';

/** What this month's slips cost, in a line; and the way to the clients. */
export function CostsLine(): ReactElement {
  const [costs, setCosts] = useState<Costs>();
  const [hint, setHint] = useState('');
  useEffect(() => {
    const load = (): void => {
      ask(costsRead, {}).then(setCosts, () => undefined);
    };
    load();
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (changeNote.safeParse(data).success) load();
    };
    return () => {
      channel.close();
    };
  }, []);
  const parts = costs
    ? [
        ...(costs.open.minutes > 0 ? [t('popup_costs_open', sayWorth(costs.open))] : []),
        ...(costs.billed.minutes > 0 ? [t('popup_costs_billed', sayWorth(costs.billed))] : []),
      ]
    : [];
  const draft = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const done = tab?.id !== undefined && (await ask(selectionWanted, { tabId: tab.id })).ok;
    setHint(done ? '' : t('popup_select_first'));
  };
  return (
    <p className="costs">
      {parts.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            openPage('/dashboard.html#clients').catch(() => undefined);
          }}
        >
          {parts.join(' · ')}
        </button>
      )}
      <span role="status">{hint}</span>
      <button
        type="button"
        className="plain"
        onClick={() => {
          draft().catch(() => {
            setHint(t('popup_select_first'));
          });
        }}
      >
        {t('popup_from_selection')}
      </button>
      <button
        type="button"
        className="plain"
        aria-label={t('popup_keys')}
        title={t('popup_keys')}
        aria-keyshortcuts="?"
        onClick={() => {
          openPage(KEYS_PAGE).catch(() => undefined);
        }}
      >
        ?
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => {
          openPage('/dashboard.html').then(
            () => {
              globalThis.close();
            },
            () => undefined,
          );
        }}
      >
        {t('popup_dashboard')}
      </button>
    </p>
  );
}
