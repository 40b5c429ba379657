import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { EmptyState } from './EmptyState';
import { type ListedThreadProps, ThreadCard } from './ThreadCard';

export interface ThreadListProps {
  readonly threads: readonly ListedThreadProps[];
  readonly more: boolean;
  readonly empty: 'first' | 'handled' | 'filtered';
  readonly now: number;
  readonly onMark: (id: string, state: 'open' | 'handled') => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string, what: 'thread' | 'client' | 'none') => void;
  readonly onMore: () => void;
}

/** The flagged threads. j and k (or the arrows) walk through them, e handles the one in focus. */
export function ThreadList({ threads, more, empty, now, onMark, onOpen, onDelete, onMore }: ThreadListProps): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const articles = [...event.currentTarget.querySelectorAll<HTMLElement>('article')];
    const at = articles.findIndex((article) => article.contains(event.target as Node));
    if (step !== undefined) {
      event.preventDefault();
      articles[Math.min(Math.max(at + step, 0), articles.length - 1)]?.focus();
    } else if (event.key === 'e' && !event.ctrlKey && !event.metaKey) {
      const thread = threads.find(({ id }) => id === articles[at]?.dataset['thread']);
      if (thread) onMark(thread.id, thread.state === 'open' ? 'handled' : 'open');
    }
  };
  if (threads.length === 0) return <EmptyState kind={empty} />;
  return (
    // The keys are a shortcut beside the buttons, which do the same.
    <div className="threads" onKeyDown={onKeyDown}>
      {threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          now={now}
          onMark={(state) => {
            onMark(thread.id, state);
          }}
          onOpen={() => {
            onOpen(thread.id);
          }}
          onDelete={(what) => {
            onDelete(what === 'thread' ? thread.id : thread.clientId, what);
          }}
        />
      ))}
      {more && (
        <button type="button" className="more" onClick={onMore}>
          {t('popup_more')}
        </button>
      )}
    </div>
  );
}
