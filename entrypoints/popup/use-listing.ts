import { useCallback, useEffect, useState } from 'react';
import type { FilterValues } from '@/components/flags/Filters';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { type ListedThread, threadsListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';

export interface Listing {
  /** When it was read: the "when" of each thread counts from here. */
  readonly now: number;
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
  const load = useCallback(
    () =>
      ask(threadsListed, { state, limit, ...(sign && { sign }), ...(search && { search }) }).then(
        (next) => {
          setListing({ ...next, now: Date.now() });
          setFailed(false);
        },
        () => {
          setFailed(true);
        },
      ),
    [search, sign, state, limit],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(), search === '' ? 0 : TYPING);
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (changeNote.safeParse(data).success) void load();
    };
    return () => {
      clearTimeout(timer);
      channel.close();
    };
  }, [load, search]);
  return { listing, failed, load };
}
