/**
 * Whether two long words differ by one slip of the fingers: a letter wrong, missing, too many, or two swapped. The first
 * letter must be right, people seldom miss that one, and it keeps look-ups short.
 */
export function oneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const extra = long.length - short.length;
  if (extra > 1 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let head = 1;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < short.length - head && short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)) tail++;
  // What differs lies between the common head and tail: nothing but the extra letter, one letter, or two swapped ones.
  const between = short.length - head - tail;
  if (extra === 1) return between <= 0;
  return (
    between <= 1 ||
    (between === 2 && short.charCodeAt(head) === long.charCodeAt(head + 1) && short.charCodeAt(head + 1) === long.charCodeAt(head))
  );
}
