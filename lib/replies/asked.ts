const LONGEST = 70;

/**
 * What the client asked for, in their own words, short enough to stand in quotation marks inside a sentence: one line,
 * no quotation marks or brackets of its own, cut at a word. Undefined when nothing worth quoting is left.
 */
export function shortAsked(excerpt: string): string | undefined {
  const flat = excerpt
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/["“”„«»[\]{}<>|]/g, '')
    .replace(/^[\s,.;:!?…–—-]{1,20}|[\s,.;:!?…–—-]{1,20}$/gu, '');
  if (!/\p{L}{2}/u.test(flat)) return undefined;
  if (flat.length <= LONGEST) return flat;
  const cut = flat.slice(0, LONGEST + 1);
  const at = cut.lastIndexOf(' ');
  if (at < LONGEST / 2) return undefined;
  return `${cut.slice(0, at).replace(/[\s,.;:–—-]{1,20}$/u, '')}…`;
}
