import type { SignId } from '@/lib/signs/catalog';

/** Words in which something was found: offsets in UTF-16 units. */
export interface Place {
  readonly sign: SignId;
  readonly start: number;
  readonly end: number;
  /** Message key of the one-sentence reason. */
  readonly reason: string;
}

/** In reading order; of those that overlap, the first. */
export function inOrder<P extends Place>(places: readonly P[]): P[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: P[] = [];
  for (const place of sorted) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}
