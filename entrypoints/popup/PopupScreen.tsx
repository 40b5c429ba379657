import { type ReactElement, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Filters, type FilterValues } from '@/components/flags/Filters';
import { PausedLine, PauseMenu } from '@/components/flags/PauseMenu';
import type { EmptyKind } from '@/components/flags/EmptyState';
import { ThreadList } from '@/components/flags/ThreadList';
import { GearIcon } from '@/components/ui/icons';
import { isKey, t, tCount } from '@/lib/i18n';
import type { ListedThread } from '@/lib/protocol/messages/review';
import { CostsLine } from './CostsLine';
import { act, backTo, doMore, mark, Refused, snooze, type Undo } from './deeds';
import { InsightLine } from './InsightLine';
import { LayoutLine } from './LayoutLine';
import { KEYS_PAGE, openPage } from './open-page';
import { SideButton } from './SideButton';
import { SiteLine } from './SiteLine';
import { SparedPart } from './SparedPart';
import { UndoLine } from './UndoLine';
import { useFront } from './use-front';
import { useKeys } from './use-keys';
import { useListing } from './use-listing';
import { useNow } from './use-now';
import { usePause } from './use-pause';
import { useSettings } from './use-settings';

const PAGE = 50;
/** Who has more than this to look through searches. */
const MOST = 500;
/** So many steps can be taken back. */
const UNDOS = 20;

/** The popup, and the same at the browser's side: flagged threads, live while mail is read in a tab. The database stays in the worker. */
export function PopupScreen({ side }: { readonly side: boolean }): ReactElement {
  const [filters, setFilters] = useState<FilterValues>({ state: 'open', sign: undefined, search: '', grouped: false });
  const [limit, setLimit] = useState(PAGE);
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  /** What went wrong with the last deed, in words. */
  const [wrong, setWrong] = useState('');
  const main = useRef<HTMLElement>(null);
  const { listing, failed, load } = useListing(filters, limit);
  const front = useFront();
  const settings = useSettings();
  const now = useNow();
  const pause = usePause(settings, front);
  useFocusKept(main, pause?.until);

  const run = (work: Promise<unknown>): Promise<void> => {
    setWrong('');
    return work
      .catch((error: unknown) => {
        setWrong(t(error instanceof Refused && isKey(error.why) ? error.why : 'popup_failed'));
      })
      .then(load);
  };
  /** Threads of which a deed is under way, until the list is read anew: a second press would act on what they no longer are. */
  const busy = useRef(new Set<string>());
  const once = (id: string, deed: (thread: ListedThread) => Promise<unknown>): void => {
    const thread = threadOf(id);
    if (!thread || busy.current.has(id)) return;
    busy.current.add(id);
    void run(deed(thread)).finally(() => busy.current.delete(id));
  };
  const undo = (): void => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos(undos.slice(0, -1));
    const back = last.back().catch((error: unknown) => {
      // It can be tried again, unless there is nothing left to bring back.
      if (!(error instanceof Refused && error.gone)) remember(last);
      throw error;
    });
    void run(back);
  };
  const threadOf = (id: string): ListedThread | undefined => listing?.threads.find((thread) => thread.id === id);
  const remember = (undone: Undo | undefined): void => {
    if (undone) setUndos((before) => [...before.slice(1 - UNDOS), undone]);
  };
  /** What is done with a thread can be taken back to what it was before. */
  const rememberState = (thread: ListedThread | undefined, words: string): void => {
    if (thread) remember({ words, back: () => backTo(thread) });
  };
  /** The thread comes to the front; the popup stands in its way no longer. */
  const go = (id: string, what: 'show' | 'slots' | 'answer'): void => {
    act(id, what).then(
      (site) => {
        if (site !== undefined) setWrong(site === '' ? t('popup_thread_gone') : t('popup_site_refused', site));
        else if (!side) globalThis.close();
      },
      () => {
        setWrong(t('popup_failed'));
      },
    );
  };
  useKeys((key) => {
    const articles = main.current?.querySelectorAll('article');
    if (key === '/') main.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    else if (key === 'u') undo();
    else if (key === '?') openPage(KEYS_PAGE).catch(() => undefined);
    else if (key === 'g') setFilters({ ...filters, grouped: !filters.grouped });
    else if ((key === 'j' || key === 'k') && document.activeElement?.closest('article') == null) articles?.[0]?.focus();
    else return false;
    return true;
  });

  const trouble = failed ? t('popup_failed') : listing?.trouble ? t(`popup_trouble_${listing.trouble}`) : wrong;
  return (
    <main ref={main} className={side ? 'side' : undefined}>
      <header className="top">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>Firmly</h1>
        <span className="count" role="status">
          {listing ? tCount('popup_open_count', listing.open) : ''}
        </span>
        {!side && <SideButton />}
        {pause && pause.until === undefined && (
          <PauseMenu
            host={pause.host}
            onPause={(what) => {
              void run(pause.start(what));
            }}
          />
        )}
        <button
          type="button"
          className="plain icon"
          aria-label={t('popup_settings')}
          title={t('popup_settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <GearIcon />
        </button>
      </header>
      {pause?.until !== undefined && (
        <PausedLine
          host={pause.host}
          until={pause.until}
          onResume={() => {
            void run(pause.resume());
          }}
        />
      )}
      <SiteLine key={`site ${String(front)}`} />
      <LayoutLine key={`layout ${String(front)}`} />
      <InsightLine
        onOpen={(id) => {
          go(id, 'show');
        }}
      />
      {trouble !== '' && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {(listing?.everFlagged ?? true) && (
        <Filters
          values={filters}
          onChange={(values) => {
            setFilters(values);
            setLimit(PAGE);
          }}
        />
      )}
      <h2 className="visually-hidden">{t('popup_title')}</h2>
      {listing ? (
        <ThreadList
          threads={listing.threads}
          grouped={filters.grouped}
          more={listing.more && limit < MOST}
          cut={listing.more && limit >= MOST}
          empty={emptyKind(filters, listing.everFlagged)}
          view={JSON.stringify(filters)}
          onWiden={() => {
            const kind = emptyKind(filters, true);
            setFilters({
              ...filters,
              sign: undefined,
              state: kind === 'searched' ? 'all' : 'open',
              search: kind === 'searched' ? filters.search : '',
            });
            // The button goes with the emptiness it stood in.
            main.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
          }}
          now={now}
          timeZone={settings?.timeZone}
          onPractise={() => {
            openPage('/dashboard.html#practice').catch(() => undefined);
          }}
          onMark={(id, state) => {
            once(id, (before) =>
              mark(id, state).then(() => {
                rememberState(before, t(state === 'handled' ? 'undo_handled' : 'undo_reopened'));
              }),
            );
          }}
          onOpen={(id) => {
            go(id, 'show');
          }}
          onAct={go}
          onSnooze={async (id, until) => {
            const before = threadOf(id);
            const refused = await snooze(id, until);
            if (refused === undefined) rememberState(before, t('undo_snoozed'));
            await load();
            return refused;
          }}
          onDo={(id, deed) => {
            once(id, (thread) => doMore(thread, deed).then(remember));
          }}
          onMore={() => {
            setLimit(Math.min(limit + PAGE, MOST));
          }}
        />
      ) : (
        <p className="loading" role="status">
          {t('popup_loading')}
        </p>
      )}
      <UndoLine last={undos.at(-1)?.words} onUndo={undo} />
      <CostsLine />
      <SparedPart key={`spared ${String(front)}`} />
    </main>
  );
}

/** Why a list has nothing to show. */
function emptyKind({ search, sign, state }: FilterValues, everFlagged: boolean): EmptyKind {
  if (!everFlagged) return 'first';
  if (search !== '') return state === 'all' && sign === undefined ? 'nowhere' : 'searched';
  if (sign !== undefined) return 'filtered';
  return state === 'open' ? 'handled' : state === 'snoozed' ? 'snoozed' : 'filtered';
}

/** A button that was pressed goes when a pause begins or ends: the one that takes its place takes the focus. */
function useFocusKept(main: React.RefObject<HTMLElement | null>, until: number | undefined): void {
  const before = useRef(until);
  useEffect(() => {
    if (before.current === until) return;
    before.current = until;
    if (document.activeElement === document.body) main.current?.querySelector<HTMLElement>('.paused button, .pause summary')?.focus();
  }, [main, until]);
}
