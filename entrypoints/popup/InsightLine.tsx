import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { sayDays } from '@/components/clients/worth';
import { t } from '@/lib/i18n';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { insightDismissed, insightRead, type ListedInsight } from '@/lib/protocol/messages/memory';
import { ask } from '@/lib/protocol/transport';
import { openPage } from './open-page';

/** One thing that stands out, with what to do next; put aside for good with one press. */
export function InsightLine({ onOpen }: { readonly onOpen: (threadId: string) => void }): ReactElement | null {
  const [insight, setInsight] = useState<ListedInsight>();
  const load = useCallback(() => {
    ask(insightRead, {}).then(
      (answer) => {
        setInsight(answer.insight);
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    load();
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (changeNote.safeParse(data).success) load();
    };
    return () => {
      channel.close();
    };
  }, [load]);
  if (!insight) return null;
  const [what, next] = wordsOf(insight);
  const { id, threadId, clientId } = insight;
  return (
    <aside className="insight" aria-label={t('insight_title')}>
      <p>
        <strong>{what}</strong> {next}
      </p>
      <p className="actions">
        {threadId !== undefined && (
          <button
            type="button"
            onClick={() => {
              onOpen(threadId);
            }}
          >
            {t('popup_open_thread')}
          </button>
        )}
        <button
          type="button"
          className="plain"
          onClick={() => {
            openPage(`/dashboard.html#client=${encodeURIComponent(clientId)}`).catch(() => undefined);
          }}
        >
          {t('insight_client')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => {
            ask(insightDismissed, { id }).then(load, () => undefined);
          }}
        >
          {t('insight_aside')}
        </button>
      </p>
    </aside>
  );
}

/** What stands out, and the next move. */
function wordsOf({ kind, name, what = '', count = 0, sign }: ListedInsight): readonly [string, string] {
  const n = String(count);
  switch (kind) {
    case 'due':
      return [t('insight_due', name, what), t('insight_due_next')];
    case 'overdue':
      return [t('insight_overdue', name, what, sayDays(count)), t('insight_overdue_next')];
    case 'gave-in':
      return [t('insight_gave_in', name, n), t('insight_gave_in_next')];
    case 'promises':
      return [t('insight_promises', name, n), t('insight_promises_next')];
    case 'habit':
      return [t('insight_habit', name, sign ? signName(sign) : '', n), t('insight_habit_next')];
  }
}
