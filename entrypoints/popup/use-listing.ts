import { useCallback, useEffect, useRef, useState } from 'react';
import type { FilterValues } from '@/components/flags/Filters';
import { useLatest } from '@/components/ui/use-latest';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { type ListedThread, threadsListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';

export interface Listing {
  readonly threads: readonly ListedThread[];
  readonly more: boolean;
  readonly open: number;
  readonly everFlagged: boolean;
  readonly trouble?: 'full' | 'blocked' | undefined;
}

const TYPING = 150;

export interface KnownListing {
  /** Undefined until it was read once. */
  readonly listing: Listing | undefined;
  readonly failed: boolean;
  readonly load: () => Promise<void>;
}

/** The threads that the filters let through, kept true while mail is read in a tab. */
export function useListing({ search: typed, sign, state }: FilterValues, limit: number): KnownListing {
  const [listing, setListing] = useState<Listing>();
  const [failed, setFailed] = useState(false);
  const search = typed.trim().slice(0, 200);
  /** Read when asking: whoever loads after a deed means what is looked for by then. */
  const query = useRef({ search, sign, state, limit });
  const read = useCallback(() => {
    const now = query.current;
    return ask(threadsListed, {
      state: now.state,
      limit: now.limit,
      ...(now.sign && { sign: now.sign }),
      ...(now.search && { search: now.search }),
    });
  }, []);
  const take = useCallback((next: Listing) => {
    setListing(next);
    setFailed(false);
  }, []);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  const load = useLatest(read, take, fail);
  useEffect(() => {
    query.current = { search, sign, state, limit };
    const timer = setTimeout(() => void load(), search === '' ? 0 : TYPING);
    return () => {
      clearTimeout(timer);
    };
  }, [load, search, sign, state, limit]);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (changeNote.safeParse(data).success) void load();
    };
    return () => {
      channel.close();
    };
  }, [load]);
  return { listing, failed, load };
}
