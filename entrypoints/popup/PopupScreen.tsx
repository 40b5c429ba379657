import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Filters, type FilterValues } from '@/components/flags/Filters';
import { ThreadList } from '@/components/flags/ThreadList';
import { GearIcon } from '@/components/ui/icons';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { clientFieldSaved } from '@/lib/protocol/messages/memory';
import { dataDeleted, type ListedThread, settingsRead, threadMarked, threadsListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t, tCount } from '@/lib/i18n';
import { openUrl } from './open-url';
import { CostsLine } from './CostsLine';
import { InsightLine } from './InsightLine';
import { LayoutLine } from './LayoutLine';
import { SiteLine } from './SiteLine';
import { SparedPart } from './SparedPart';

interface Listing {
  /** When it was read: the "when" of each thread counts from here. */
  readonly now: number;
  readonly threads: readonly ListedThread[];
  readonly more: boolean;
  readonly open: number;
  readonly everFlagged: boolean;
  readonly trouble?: 'full' | 'blocked' | undefined;
}

const PAGE = 20;
const TYPING = 150;

/** The popup: flagged threads, live while mail is read in a tab. It asks the worker; the database stays there. */
export function PopupScreen(): ReactElement {
  const [filters, setFilters] = useState<FilterValues>({ state: 'open', sign: undefined, search: '' });
  const [limit, setLimit] = useState(PAGE);
  const [listing, setListing] = useState<Listing>();
  const [failed, setFailed] = useState(false);

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
  }, [filters, limit]);

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
    ask(settingsRead, {}).then(
      ({ settings }) => {
        document.documentElement.dataset['appearance'] = settings.appearance;
      },
      () => undefined,
    );
  }, []);

  const run = (work: Promise<unknown>): void => {
    work.then(load, () => {
      setFailed(true);
    });
  };

  return (
    <main>
      <header className="top">
        <h1>Firmly</h1>
        <span className="count" role="status">
          {listing ? tCount('popup_open_count', listing.open) : ''}
        </span>
        <button
          type="button"
          className="plain"
          aria-label={t('popup_settings')}
          title={t('popup_settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <GearIcon />
        </button>
      </header>
      <SiteLine />
      <LayoutLine />
      <InsightLine />
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
          more={listing.more}
          empty={!listing.everFlagged ? 'first' : filters.state === 'open' && !filters.search && !filters.sign ? 'handled' : 'filtered'}
          now={listing.now}
          onMark={(threadId, state) => {
            run(ask(threadMarked, { threadId, state }));
          }}
          onOpen={(id) => {
            const url = listing.threads.find((thread) => thread.id === id)?.url;
            if (url) run(openUrl(url));
          }}
          onDelete={(id, what) => {
            if (what === 'none') run(ask(clientFieldSaved, { id, field: 'status', value: 'none' }));
            else run(ask(dataDeleted, what === 'thread' ? { what, threadId: id } : { what, clientId: id }));
          }}
          onMore={() => {
            setLimit(limit + PAGE);
          }}
        />
      ) : (
        <p className="loading" role="status">
          {t('popup_loading')}
        </p>
      )}
      <CostsLine />
      <SparedPart />
    </main>
  );
}
