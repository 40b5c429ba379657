import { describe, expect, it } from 'vitest';
import { dayOn } from '@/lib/slots/clock';
import { daysLate, lateOf, overdueOf } from './invoices';

const NOW = '2026-11-24';
const invoice = (sentOn: string, paidOn?: string) => ({ id: sentOn, number: sentOn, sentOn, ...(paidOn !== undefined && { paidOn }) });

describe('days late', () => {
  it('begin after the term, and end with the payment', () => {
    expect(daysLate(invoice('2026-11-10'), 14, NOW)).toBe(0);
    expect(daysLate(invoice('2026-11-09'), 14, NOW)).toBe(1);
    expect(daysLate(invoice('2026-10-01', '2026-10-20'), 14, NOW)).toBe(5);
    expect(daysLate(invoice('2026-10-01', '2026-10-05'), 14, NOW)).toBe(0);
  });
  it('are counted in days of the user’s calendar: the last day of the term is in time, wherever it is already over', () => {
    const evening = Date.parse('2026-12-01T03:03:00Z');
    expect(daysLate(invoice('2026-11-16'), 14, dayOn(evening, 'America/Los_Angeles'))).toBe(0);
    expect(daysLate(invoice('2026-11-15'), 14, dayOn(evening, 'America/Los_Angeles'))).toBe(1);
    expect(daysLate(invoice('2026-11-16'), 14, dayOn(evening, 'Asia/Tokyo'))).toBe(1);
  });
  it('are none without terms, with dates the wrong way round, or that are none', () => {
    expect(daysLate(invoice('2026-01-01'), null, NOW)).toBe(0);
    expect(daysLate(invoice('2026-11-01', '2026-01-01'), 14, NOW)).toBe(0);
    expect(daysLate(invoice('2026-99-99'), 14, NOW)).toBe(0);
  });
  it('of open invoices count until today, the longest first', () => {
    const agreement = { paymentDays: 14, invoices: [invoice('2026-10-01', '2026-11-20'), invoice('2026-11-01'), invoice('2026-10-20')] };
    expect(lateOf(agreement, NOW).map(({ days }) => days)).toEqual([36, 21, 9]);
    expect(overdueOf(agreement, NOW)?.number).toBe('2026-10-20');
  });
});
