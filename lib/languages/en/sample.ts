import type { FillValues } from '@/lib/replies/fill';

/** Made-up values, to show what a text looks like. */
export const sample: FillValues = {
  name: 'Mara',
  asked: 'could you also add an order form',
  scope: 'five pages, a contact form and two rounds of changes',
  rounds: '3 of 2',
  rate: '€ 90 per hour',
  price: '€ 450',
  invoice: '2026-17',
  days: '12 days',
  slots: 'I can offer Tuesday 24 November at 10:00 or Thursday 26 November at 15:00. Which suits you better?',
  date: 'Friday 27 November',
  free: 'Thursday 26 November',
};
