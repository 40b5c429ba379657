import type { Appearance } from '@/lib/overlay/appearance';

/** What the worker told this script; asked again when it changes. */
export interface Knowledge {
  /** `<sign>:<normalised phrase>` that are never flagged. */
  readonly quiet: ReadonlySet<string>;
  /** The user's own addresses from settings and earlier pages, lower case. */
  readonly own: readonly string[];
  /** Signs of a draft that are asked about before it is sent. */
  readonly sendCheck: ReadonlySet<string>;
  readonly appearance: Appearance;
  /** Nothing is looked at until then; ms since 1970. */
  readonly pausedUntil: number;
}
