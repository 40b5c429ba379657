import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';

/** `quiet`: the client's mail is not judged for now; `none`: this is no client's and never is; `client`: their page. */
export type MoreDeed = 'client-page' | 'quiet' | 'none' | 'delete-thread' | 'delete-client';

export interface MoreActionsProps {
  readonly name: string;
  readonly onDo: (deed: MoreDeed) => void;
  readonly onClose: () => void;
}

/** What is done more rarely with a thread and its client; what deletes stands apart. */
export function MoreActions({ name, onDo, onClose }: MoreActionsProps): ReactElement {
  const deeds = [
    ['client-page', t('insight_client')],
    ['quiet', t('pause_client', name)],
    ['none', t('popup_not_client')],
    ['delete-thread', t('popup_delete_thread')],
    ['delete-client', t('popup_delete_client')],
  ] as const;
  return (
    <div
      className="menu"
      role="group"
      aria-label={t('popup_more_actions')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {deeds.map(([deed, words]) => (
        <button
          type="button"
          key={deed}
          className={deed.startsWith('delete') ? 'danger' : undefined}
          onClick={() => {
            onDo(deed);
          }}
        >
          {words}
        </button>
      ))}
      <button type="button" className="plain" onClick={onClose}>
        {t('popup_cancel')}
      </button>
    </div>
  );
}
