import { describe, expect, it } from 'vitest';
import { BILLING } from '@/lib/languages/scope';
import type { Entry } from '@/lib/records/entry';
import { billingText } from './billing';

const entry = (what: string, minutes: number): Entry => ({ id: what, clientId: 'c', kind: 'extra', minutes, what, state: 'open', at: 1 });
const entries = [entry('a banner\nfor the fair', 60), entry('', 20)];

describe('lines of an invoice', () => {
  it('name each extra with its time and price, and the sum', () => {
    const text = billingText(entries, { amount: 90, currency: 'EUR' }, BILLING['en']!, 'en');
    expect(text).toContain('– a banner for the fair, 1 hr, €90\n– Extra work, 20 min, €30\nTogether: 1 hr 20 min, €120');
  });
  it('name no price without a rate', () => {
    expect(billingText(entries, undefined, BILLING['ru']!, 'ru')).toContain('– Дополнительная работа, 20 мин\nИтого: 1 ч 20 мин');
  });
});
