import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { t, tCount } from '@/lib/i18n';
import { pressedKey } from '../ui/keys';
import { type EmptyKind, EmptyState } from './EmptyState';
import { inGroups, type Item } from './groups';
import type { MoreDeed } from './MoreActions';
import { type Asking, type ListedThreadProps, ThreadCard } from './ThreadCard';

export interface ThreadListProps {
  readonly threads: readonly ListedThreadProps[];
  readonly grouped: boolean;
  readonly more: boolean;
  /** There are more than a list is good for: searching finds the rest. */
  readonly cut?: boolean;
  readonly empty: EmptyKind;
  /** What the list is of: another one begins at its top. */
  readonly view: string;
  readonly now: number;
  /** The user's, by which days are counted when a thread is put off; undefined: this computer's. */
  readonly timeZone: string | undefined;
  readonly onMark: (id: string, state: 'open' | 'handled') => void;
  readonly onOpen: (id: string) => void;
  readonly onAct: (id: string, what: 'slots' | 'answer') => void;
  readonly onSnooze: (id: string, until: string) => Promise<string | undefined>;
  readonly onDo: (id: string, deed: MoreDeed) => void;
  readonly onMore: () => void;
  /** Leads to a mail to practise on; offered when nothing was flagged yet. */
  readonly onPractise: () => void;
  /** Looks in all threads, or at all open ones, instead of a list in which nothing was found. */
  readonly onWiden: () => void;
}

/** As many as this are simply drawn; of more, only those in sight. */
const DRAWN = 30;
/** About the height of a card, px, until it is measured. */
const USUAL = 168;

/**
 * The flagged threads. j and k (or the arrows) walk through them, e handles the one in focus, s puts it off, o and Enter
 * open it. When one leaves the list, the focus goes to the one that takes its place, or to what is said when none is left.
 */
export function ThreadList(props: ThreadListProps): ReactElement {
  const { threads, grouped, more, cut = false, empty, onMark, onOpen, onMore } = props;
  const box = useRef<HTMLDivElement>(null);
  const nothing = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<{ readonly id: string; readonly what: Asking }>();
  /** The place to focus as soon as it is drawn; when a thread was there that goes, as soon as it is gone. */
  const wanted = useRef<{ readonly index: number; readonly gone?: string }>(undefined);
  const items = grouped ? inGroups(threads) : threads.map((thread): Item => ({ thread }));
  const virtual = items.length > DRAWN;
  // The React compiler is not in use here; its rule warns of what it could not memoise.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: virtual ? items.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL,
    getItemKey: (i) => items[i]?.thread.id ?? i,
    overscan: 4,
    gap: 10,
  });

  const go = (to: number): void => {
    const index = Math.min(Math.max(to, 0), items.length - 1);
    if (index < 0) return;
    const drawn = articleOf(box.current, items[index]?.thread.id);
    if (drawn) {
      drawn.focus();
      return;
    }
    wanted.current = { index };
    virtualizer.scrollToIndex(index);
  };
  useEffect(() => {
    if (wanted.current === undefined) return;
    const { index: at, gone } = wanted.current;
    if (items.length === 0) {
      wanted.current = undefined;
      if (document.activeElement === document.body) nothing.current?.focus();
      return;
    }
    if (gone !== undefined) {
      // The user has gone elsewhere meanwhile: the focus is theirs.
      if (document.activeElement !== document.body && !box.current?.contains(document.activeElement)) {
        wanted.current = undefined;
        return;
      }
      if (items.some(({ thread }) => thread.id === gone)) return;
    }
    const index = Math.min(at, items.length - 1);
    const article = articleOf(box.current, items[index]?.thread.id);
    if (!article) return;
    wanted.current = undefined;
    article.focus();
  });

  const { view } = props;
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [view]);
  /** What was open under a thread's buttons goes, and the focus back to the thread. */
  const close = (id: string): void => {
    setAsking(undefined);
    articleOf(box.current, id)?.focus();
  };
  /** The thread goes from the list: the next one takes its place and the focus. */
  const leaving = (id: string, index: number): void => {
    if (articleOf(box.current, id)?.contains(document.activeElement) === true) wanted.current = { index, gone: id };
  };
  const act = (event: KeyboardEvent, at: number): boolean => {
    const thread = items[at]?.thread;
    // A key held down would go on through the whole list.
    if (!thread || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = pressedKey(event);
    if (key === 'e') {
      leaving(thread.id, at);
      onMark(thread.id, thread.state === 'handled' ? 'open' : 'handled');
    } else if (key === 's') setAsking(asking?.id === thread.id && asking.what === 'snooze' ? undefined : { id: thread.id, what: 'snooze' });
    else if (key === 'o' || (event.key === 'Enter' && event.target === event.currentTarget.querySelector('article:focus')))
      onOpen(thread.id);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[pressedKey(event)];
    const id = (event.target as Element).closest<HTMLElement>('article')?.dataset['thread'];
    const at = items.findIndex(({ thread }) => thread.id === id);
    if (step !== undefined) go(at + step);
    else if (!act(event, at)) return;
    event.preventDefault();
  };

  if (threads.length === 0) return <EmptyState headRef={nothing} kind={empty} onPractise={props.onPractise} onWiden={props.onWiden} />;
  const card = ({ thread, heads }: Item, index: number): ReactElement => (
    <>
      {heads !== undefined && (
        <h2 className="group">
          {thread.head?.name ?? thread.clientName} <span className="muted">{tCount('popup_group_count', heads)}</span>
        </h2>
      )}
      <ThreadCard
        thread={thread}
        now={props.now}
        timeZone={props.timeZone}
        place={[index + 1, items.length]}
        asking={asking?.id === thread.id ? asking.what : undefined}
        onAsk={(what) => {
          if (what) setAsking({ id: thread.id, what });
          else close(thread.id);
        }}
        onMark={(state) => {
          leaving(thread.id, index);
          onMark(thread.id, state);
        }}
        onOpen={() => {
          onOpen(thread.id);
        }}
        onAct={(what) => {
          props.onAct(thread.id, what);
        }}
        onSnooze={(until) => {
          leaving(thread.id, index);
          return props.onSnooze(thread.id, until).then((wrong) => {
            if (wrong === undefined) close(thread.id);
            else wanted.current = undefined;
            return wrong;
          });
        }}
        onMore={(deed) => {
          leaving(thread.id, index);
          close(thread.id);
          props.onDo(thread.id, deed);
        }}
      />
    </>
  );
  return (
    // The keys are a shortcut beside the buttons, which do the same.
    <div ref={box} className="threads" onKeyDown={onKeyDown}>
      {virtual ? (
        <div className="all" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            return (
              item && (
                <div
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className="placed"
                  style={{ transform: `translateY(${String(start)}px)` }}
                >
                  {card(item, index)}
                </div>
              )
            );
          })}
        </div>
      ) : (
        items.map((item, index) => <div key={item.thread.id}>{card(item, index)}</div>)
      )}
      {more && (
        <button type="button" className="more" onClick={onMore}>
          {t('popup_more')}
        </button>
      )}
      {cut && <p className="muted">{t('popup_cut', String(threads.length))}</p>}
    </div>
  );
}

function articleOf(box: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  return [...(box?.querySelectorAll<HTMLElement>('article') ?? [])].find((article) => article.dataset['thread'] === id);
}
