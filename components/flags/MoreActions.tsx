import { type ReactElement, useEffect, useRef, useState } from 'react';
import { t } from '@/lib/i18n';

/** `quiet`: the client's mail is not judged for now; `none`: this is no client's and never is; `client`: their page. */
export type MoreDeed = 'client-page' | 'quiet' | 'none' | 'delete-thread' | 'delete-client';

export interface MoreActionsProps {
  readonly name: string;
  readonly onDo: (deed: MoreDeed) => void;
  readonly onClose: () => void;
}

/** What is done more rarely with a thread and its client. What deletes is asked about once more: there is no way back. */
export function MoreActions({ name, onDo, onClose }: MoreActionsProps): ReactElement {
  const first = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<MoreDeed>();
  useEffect(() => {
    first.current?.focus();
    first.current?.closest('.menu')?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const deeds = [
    ['client-page', t('insight_client')],
    ['quiet', t('pause_client', name)],
    ['none', t('popup_not_client')],
    ['delete-thread', t('popup_delete_thread')],
    ['delete-client', t('popup_delete_client')],
  ] as const;
  return (
    <div
      className="menu list"
      role="group"
      aria-label={t('popup_more_actions')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {asked === undefined ? (
        deeds.map(([deed, words], i) => (
          <button
            type="button"
            key={deed}
            ref={i === 0 ? first : undefined}
            className={isFinal(deed) ? 'danger' : undefined}
            onClick={() => {
              if (isFinal(deed)) setAsked(deed);
              else onDo(deed);
            }}
          >
            {words}
          </button>
        ))
      ) : (
        <>
          <p>{t(asked === 'delete-client' ? 'popup_delete_client_ask' : 'popup_delete_thread_ask', name)}</p>
          <button
            type="button"
            className="danger"
            onClick={({ detail }) => {
              // The second press of a double click is meant for what stood here before.
              if (detail < 2) onDo(asked);
            }}
          >
            {t('popup_delete_really')}
          </button>
        </>
      )}
      <button type="button" ref={asked === undefined ? undefined : first} className="plain" onClick={onClose}>
        {t('popup_cancel')}
      </button>
    </div>
  );
}

function isFinal(deed: MoreDeed): boolean {
  return deed === 'delete-thread' || deed === 'delete-client';
}
