import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDb, openDb } from './db';
import { kindOf } from './health';

afterEach(closeDb);

const memory = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

describe('openDb', () => {
  it.each(['https:', 'http:', 'file:', 'about:', 'extension:'])('throws in a page at %s', (protocol) => {
    expect(() => openDb({ protocol, dexie: memory() })).toThrow(/stays in the extension/);
  });

  it.each(['chrome-extension:', 'moz-extension:'])('opens at %s, once', async (protocol) => {
    const first = openDb({ protocol, dexie: memory() });
    expect(await first.flags.count()).toBe(0);
    expect(first.name).toBe('firmly');
    expect(openDb({ protocol, dexie: memory() })).toBe(first);
  });

  it('rejects as blocked when it cannot be opened, and opens when asked for again', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const broken = openDb({ protocol: 'chrome-extension:', dexie: { indexedDB: refusing, IDBKeyRange } });
    expect(
      kindOf(
        await broken.flags.count().then(
          () => undefined,
          (e: unknown) => e,
        ),
      ),
    ).toBe('blocked');
    expect(await openDb({ protocol: 'chrome-extension:', dexie: memory() }).flags.count()).toBe(0);
  });
});
