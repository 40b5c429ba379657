import { describe, expect, it } from 'vitest';
import { OwnAddresses } from './own-addresses';

describe('own addresses', () => {
  const own = new OwnAddresses(['mira@example.com', 'm.lind+home@gmail.com']);

  it.each(['mira@example.com', 'mira+shop@example.com', 'mlind@gmail.com', 'm.l.i.n.d+x@googlemail.com'])('hold %s', (address) => {
    expect(own.has(address)).toBe(true);
  });

  it.each(['mir.a@example.com', 'mira@example.org', 'miranda@example.com', '+@example.com', '', 'mira', 'lind@gmail.com'])(
    'do not hold %j',
    (address) => {
      expect(own.has(address)).toBe(false);
    },
  );
});
