import { sayTime } from '@/lib/clients/billing';
import { sayMoney } from '@/lib/clients/money';
import { t, uiLanguage } from '@/lib/i18n';

export interface Worth {
  readonly minutes: number;
  readonly money: readonly { readonly currency: string; readonly amount: number }[];
}

/** "2 h 20 min (€210)"; the amounts where there is a rate. */
export function sayWorth({ minutes, money }: Worth): string {
  const amounts = money.map(({ amount, currency }) => amountIn(amount, currency)).join(' + ');
  return amounts === '' ? sayMinutes(minutes) : t('ledger_worth', sayMinutes(minutes), amounts);
}

export function sayMinutes(minutes: number): string {
  return sayTime(minutes, uiLanguage());
}

/** A code that no browser knows is shown as it is. */
function amountIn(amount: number, currency: string): string {
  try {
    return sayMoney(amount, currency, uiLanguage());
  } catch {
    return `${String(amount)} ${currency}`;
  }
}

/** "12 days". */
export function sayDays(days: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}
