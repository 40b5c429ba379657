import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Filters, type FilterValues } from '@/components/flags/Filters';
import { PausedLine, PauseMenu } from '@/components/flags/PauseMenu';
import { ThreadList } from '@/components/flags/ThreadList';
import { GearIcon } from '@/components/ui/icons';
import { rememberLook } from '@/components/ui/look';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { type ListedThread, settingsRead, threadsListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t, tCount } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { act, backTo, doMore, mark, snooze, type Undo } from './deeds';
import { CostsLine } from './CostsLine';
import { InsightLine } from './InsightLine';
import { LayoutLine } from './LayoutLine';
import { SideButton } from './SideButton';
import { SiteLine } from './SiteLine';
import { SparedPart } from './SparedPart';
import { UndoLine } from './UndoLine';
import { usePause } from './use-pause';

interface Listing {
  /** When it was read: the "when" of each thread counts from here. */
  readonly now: number;
  readonly threads: readonly ListedThread[];
  readonly more: boolean;
  readonly open: number;
  readonly everFlagged: boolean;
  readonly trouble?: 'full' | 'blocked' | undefined;
}

const PAGE = 50;
const TYPING = 150;
/** Who has more than this to look through searches. */
const MOST = 500;
/** So many steps can be taken back. */
const UNDOS = 20;

/** The popup, and the same at the browser's side: flagged threads, live while mail is read in a tab. The database stays in the worker. */
export function PopupScreen({ side }: { readonly side: boolean }): ReactElement {
  const [filters, setFilters] = useState<FilterValues>({ state: 'open', sign: undefined, search: '', grouped: false });
  const [limit, setLimit] = useState(PAGE);
  const [listing, setListing] = useState<Listing>();
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const main = useRef<HTMLElement>(null);
  const pause = usePause(settings);

  const load = useCallback(async () => {
    const search = filters.search.trim().slice(0, 200);
    try {
      const next = await ask(threadsListed, {
        state: filters.state,
        limit,
        ...(filters.sign && { sign: filters.sign }),
        ...(search && { search }),
      });
      setListing({ ...next, now: Date.now() });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [filters.search, filters.sign, filters.state, limit]);

  useEffect(() => {
    const timer = setTimeout(() => void load(), filters.search === '' ? 0 : TYPING);
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (changeNote.safeParse(data).success) void load();
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [load, filters.search]);

  useEffect(() => {
    const read = (): void => {
      ask(settingsRead, {}).then(
        (answer) => {
          setSettings(answer.settings);
          rememberLook(answer.settings);
        },
        () => undefined,
      );
    };
    read();
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      const note = changeNote.safeParse(data);
      if (note.success && (note.data.topic === 'settings' || note.data.topic === 'everything')) read();
    };
    return () => {
      channel.close();
    };
  }, []);

  const run = (work: Promise<unknown>): void => {
    work.then(load, () => {
      setFailed(true);
    });
  };
  const undo = (): void => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos(undos.slice(0, -1));
    run(last.back());
  };
  const threadOf = (id: string): ListedThread | undefined => listing?.threads.find((thread) => thread.id === id);
  const remember = (undone: Undo | undefined): void => {
    if (undone) setUndos((before) => [...before.slice(1 - UNDOS), undone]);
  };
  /** What is done with a thread next can be taken back to what it is now. */
  const rememberState = (id: string, words: string): void => {
    const thread = threadOf(id);
    if (thread) remember({ words, back: () => backTo(thread) });
  };

  /** The thread comes to the front; the popup stands in its way no longer. */
  const go = (id: string, what: 'show' | 'slots' | 'answer'): void => {
    act(id, what).then(
      () => {
        if (!side) globalThis.close();
      },
      () => {
        setFailed(true);
      },
    );
  };

  // One letter is enough where nothing is typed into.
  const keys = useRef<(key: string) => boolean>(() => false);
  useEffect(() => {
    keys.current = (key) => {
      const articles = main.current?.querySelectorAll('article');
      if (key === '/') main.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      else if (key === 'u') undo();
      else if (key === 'g') setFilters({ ...filters, grouped: !filters.grouped });
      else if ((key === 'j' || key === 'k') && document.activeElement?.closest('article') == null) articles?.[0]?.focus();
      else return false;
      return true;
    };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea');
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (keys.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <main ref={main} className={side ? 'side' : undefined}>
      <header className="top">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>Firmly</h1>
        <span className="count" role="status">
          {listing ? tCount('popup_open_count', listing.open) : ''}
        </span>
        {!side && <SideButton />}
        {pause?.until === undefined && pause && (
          <PauseMenu
            host={pause.host}
            onPause={(what) => {
              run(pause.start(what));
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
            run(pause.resume());
          }}
        />
      )}
      <SiteLine />
      <LayoutLine />
      <InsightLine
        onOpen={(id) => {
          go(id, 'show');
        }}
      />
      {listing?.trouble && (
        <p className="trouble" role="alert">
          {t(`popup_trouble_${listing.trouble}`)}
        </p>
      )}
      {failed && (
        <p className="trouble" role="alert">
          {t('popup_failed')}
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
          empty={!listing.everFlagged ? 'first' : filters.state === 'open' && !filters.search && !filters.sign ? 'handled' : 'filtered'}
          now={listing.now}
          onMark={(id, state) => {
            rememberState(id, t(state === 'handled' ? 'undo_handled' : 'undo_reopened'));
            run(mark(id, state));
          }}
          onOpen={(id) => {
            go(id, 'show');
          }}
          onAct={(id, what) => {
            go(id, what);
          }}
          onSnooze={async (id, until) => {
            const wrong = await snooze(id, until);
            if (wrong === undefined) rememberState(id, t('undo_snoozed'));
            await load();
            return wrong;
          }}
          onDo={(id, deed) => {
            const thread = threadOf(id);
            if (thread) run(doMore(thread, deed).then(remember));
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
      <SparedPart />
    </main>
  );
}
