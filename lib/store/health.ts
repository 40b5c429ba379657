export type Trouble = 'full' | 'blocked';

let trouble: Trouble | undefined;

/** What keeps the store from writing just now; undefined when the last write went through. */
export function storeTrouble(): Trouble | undefined {
  return trouble;
}

/**
 * Runs a write and remembers how it went. Gives undefined when storage is full or refused: what was kept before stays
 * kept, and the next write that goes through clears the trouble. Other errors are thrown on.
 */
export async function guarded<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await write();
    trouble = undefined;
    return result;
  } catch (error) {
    const kind = kindOf(error);
    if (kind === undefined) throw error;
    trouble = kind;
    return undefined;
  }
}

const BLOCKED = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
  'SecurityError',
  'DatabaseClosedError',
  'NotAllowedError',
]);

/** Dexie wraps the browser's error, in its transactions' AbortError too. */
export function kindOf(error: unknown): Trouble | undefined {
  for (let e = error, depth = 0; e instanceof Error && depth < 4; e = (e as { inner?: unknown }).inner, depth++) {
    if (e.name === 'QuotaExceededError') return 'full';
    if (e.message.includes('QuotaExceeded')) return 'full';
    if (BLOCKED.has(e.name)) return 'blocked';
  }
  return undefined;
}
