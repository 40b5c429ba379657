import type { ReactElement, Ref } from 'react';
import { t } from '@/lib/i18n';

/**
 * `first`: nothing was ever flagged; `searched`: nothing was found by these words with these filters, `nowhere`: with none;
 * `filtered`: by sign or state.
 */
export type EmptyKind = 'first' | 'handled' | 'snoozed' | 'searched' | 'nowhere' | 'filtered';

/** What its button does. */
const WIDER = { searched: 'popup_search_all', nowhere: 'popup_search_clear', filtered: 'popup_clear' } as const;

export interface EmptyStateProps {
  readonly kind: EmptyKind;
  readonly onPractise: () => void;
  readonly onWiden: () => void;
  /** Takes the focus that the last thread had. */
  readonly headRef?: Ref<HTMLHeadingElement>;
}

/** What the list says when it has nothing: the first time it teaches, later it is brief, and no dead end. */
export function EmptyState({ kind, onPractise, onWiden, headRef }: EmptyStateProps): ReactElement {
  if (kind === 'first') {
    return (
      <section className="empty first">
        <svg viewBox="0 0 160 84" width="160" height="84" aria-hidden="true">
          <rect x="8" y="6" width="144" height="72" rx="10" fill="var(--surface-2)" stroke="var(--border)" />
          <path d="M24 26h70M24 40h30M24 54h52" stroke="var(--text-muted)" strokeWidth="4" strokeLinecap="round" opacity=".5" />
          <path d="M62 40h58" stroke="var(--text-muted)" strokeWidth="4" strokeLinecap="round" />
          <path d="M62 47h58" stroke="var(--client)" strokeWidth="3" strokeLinecap="round" />
        </svg>
        <h2 ref={headRef} tabIndex={-1}>
          {t('popup_first_title')}
        </h2>
        <ol>
          <li>{t('popup_first_1')}</li>
          <li>{t('popup_first_2')}</li>
          <li>{t('popup_first_3')}</li>
        </ol>
        <button type="button" onClick={onPractise}>
          {t('play_practise')}
        </button>
      </section>
    );
  }
  const words = {
    handled: 'popup_none_open',
    snoozed: 'popup_none_snoozed',
    searched: 'popup_none_text',
    nowhere: 'popup_none_found',
    filtered: 'popup_none_text',
  } as const;
  return (
    <section className="empty">
      <h2 ref={headRef} tabIndex={-1}>
        {t('popup_none_title')}
      </h2>
      <p className="muted">{t(words[kind])}</p>
      {kind in WIDER && (
        <button type="button" onClick={onWiden}>
          {t(WIDER[kind as keyof typeof WIDER])}
        </button>
      )}
    </section>
  );
}
