import { describe, expect, it } from 'vitest';
import { hourlyRate, sayMoney, worth } from './money';

describe('the rate, read from the user’s own words', () => {
  it.each([
    ['€ 90 per hour', 90, 'EUR'],
    ['90 EUR/h', 90, 'EUR'],
    ['$1,250.50 an hour', 1250.5, 'USD'],
    ['720 EUR a day', 90, 'EUR'],
    ['5 000 ₽ в час', 5000, 'RUB'],
    ['2.500,00 € per hour', 2500, 'EUR'],
    ['40 000 руб. в день', 5000, 'RUB'],
    ['85,50 евро в час', 85.5, 'EUR'],
  ])('%s', (words, amount, currency) => {
    expect(hourlyRate(words)).toEqual({ amount, currency });
  });
  it.each(['', 'ask me', '90', 'per hour', '0 EUR', 'EUR'])('tells none: "%s"', (words) => {
    expect(hourlyRate(words)).toBeUndefined();
  });
  it('prices minutes, to the cent', () => {
    expect(worth(40, { amount: 90, currency: 'EUR' })).toBe(60);
    expect(worth(20, { amount: 100, currency: 'EUR' })).toBe(33.33);
    expect(sayMoney(60, 'EUR', 'en')).toBe('€60');
  });
});
