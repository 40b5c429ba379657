import type { Agreement, Invoice } from '@/lib/records/agreement';

const DAY = 86_400_000;

/** An invoice that was or is paid late. */
export interface Late {
  readonly number: string;
  /** Whole days past its term. */
  readonly days: number;
  readonly paid: boolean;
}

/**
 * How late an invoice is or was, by its agreement's terms; 0 when in time, or when no terms were agreed. `today` is the
 * day on the user's own calendar, "YYYY-MM-DD": an invoice is not late while its last day lasts for them.
 */
export function daysLate({ sentOn, paidOn }: Invoice, paymentDays: number | null, today: string): number {
  if (paymentDays === null) return 0;
  const due = Date.parse(sentOn) + paymentDays * DAY;
  const end = Date.parse(paidOn ?? today);
  // A clock that jumped, or dates the wrong way round, make nothing late.
  return Number.isFinite(due) && Number.isFinite(end) ? Math.max(0, Math.floor((end - due) / DAY)) : 0;
}

/** Invoices of an agreement that were or are late, the latest first. */
export function lateOf({ invoices, paymentDays }: Pick<Agreement, 'invoices' | 'paymentDays'>, today: string): Late[] {
  return invoices
    .map((invoice) => ({ number: invoice.number, days: daysLate(invoice, paymentDays, today), paid: invoice.paidOn !== undefined }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);
}

/** The open invoice that is longest past its term. */
export function overdueOf(agreement: Pick<Agreement, 'invoices' | 'paymentDays'>, today: string): Late | undefined {
  return lateOf(agreement, today).find(({ paid }) => !paid);
}
