/** A way of naming a zone, and the IANA zone it means. */
export interface ZoneWords {
  readonly pattern: RegExp;
  readonly zone: string;
}

const LONGEST = 4_000;

/**
 * The zone that somebody names for their own time: "3 pm EST", "New York time", «в 15:00 по Москве». Only when one zone
 * is named: with two, one of them may be the reader's. Names that stand for several zones are not in the lists.
 */
export function heardZone(text: string, words: readonly ZoneWords[]): string | undefined {
  const said = text.slice(0, LONGEST);
  const zones = new Set(words.filter(({ pattern }) => pattern.test(said)).map(({ zone }) => zone));
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}
