import type { MessageKey } from '@/lib/i18n';
import type { Placeholder } from '@/lib/replies/fill';

/** What stands in for names, dates and prices in a wording, as people call it. */
export const VARIABLES: Readonly<Record<Placeholder, MessageKey>> = {
  name: 'variable_name',
  asked: 'variable_asked',
  scope: 'variable_scope',
  rounds: 'variable_rounds',
  rate: 'variable_rate',
  price: 'variable_price',
  invoice: 'variable_invoice',
  days: 'variable_days',
  slots: 'variable_slots',
  date: 'variable_date',
  free: 'variable_free',
};
