import { describe, expect, it } from 'vitest';
import { Slices, visibleFirst } from './slices';

describe('Slices', () => {
  it('gives way as often as slices are used up, not at every step', async () => {
    let now = 0;
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      now += 100;
      return Promise.resolve();
    };
    const slices = new Slices({ now: () => now, pause });
    for (let step = 0; step < 100; step++) {
      now += 4;
      await slices.rest();
    }
    // Three steps of 4 ms fill a slice of 12.
    expect(pauses).toBe(33);
  });
});

describe('visibleFirst', () => {
  const at = (top: number, bottom: number): { body: Element } => ({
    body: { getBoundingClientRect: () => ({ top, bottom }) } as unknown as Element,
  });
  it('puts what is on screen first, then the nearest, else keeps the order', () => {
    const [above, near, first, second, below] = [at(-900, -700), at(-300, -20), at(0, 200), at(210, 400), at(1500, 1600)];
    expect(visibleFirst([above, near, first, second, below], 800)).toEqual([first, second, near, above, below]);
  });
});
