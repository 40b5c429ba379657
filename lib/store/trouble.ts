/** What keeps the store from keeping: no room left, or no database to be had at all. */
export type Trouble = 'full' | 'blocked';

const BLOCKED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'NotAllowedError',
  'VersionError',
  'TimeoutError',
]);

/** The trouble behind an error, or undefined when it is some other error (a mistake of ours, then). */
export function troubleOf(error: unknown): Trouble | undefined {
  const names = namesIn(error, 0);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => BLOCKED.has(name)) ? 'blocked' : undefined;
}

/** Dexie wraps what the browser said: in `inner`, or one per row in `failures`. */
function namesIn(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  const within = [inner, cause, ...(Array.isArray(failures) ? (failures.slice(0, 3) as unknown[]) : [])];
  return [...(typeof name === 'string' ? [name] : []), ...within.flatMap((part) => namesIn(part, depth + 1))];
}
