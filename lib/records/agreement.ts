import * as z from 'zod/mini';
import { moment, short } from './text';

const text = z.string().check(z.minLength(1, 'error_empty'), z.maxLength(200, 'error_too_long'));
const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'error_date'),
  z.refine((day) => !Number.isNaN(Date.parse(day)) && new Date(Date.parse(day)).toISOString().startsWith(day), { error: 'error_date' }),
);
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error_clock'));
const count = (most: number, error: string): z.ZodMiniNumber =>
  z.number(error).check(z.int(error), z.minimum(0, error), z.maximum(most, error));
const few = count(99, 'error_count_99');

/** One deliverable; `used` counts rounds that Firmly did not see. */
export const deliverable = z.object({ id: short, text, rounds: z.optional(few), used: z.optional(few) });
export type Deliverable = z.infer<typeof deliverable>;

const hours = z.object({
  /** ISO weekdays, "1" Monday … "7" Sunday. */
  days: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])).check(z.maxLength(7)),
  from: clock,
  to: clock,
});
const meetings = z.object({ count: few, per: z.enum(['week', 'month']) });
const decision = z.object({ id: short, text, on: isoDate, done: z.boolean() });
const invoice = z.object({
  id: short,
  number: z.string().check(z.minLength(1, 'error_empty'), z.maxLength(40, 'error_too_long')),
  sentOn: isoDate,
  paidOn: z.optional(isoDate),
  /** In the currency of the user's rate. */
  amount: z.optional(z.number('error_amount').check(z.minimum(0, 'error_amount'), z.maximum(100_000_000, 'error_amount'))),
});
export type Invoice = z.infer<typeof invoice>;

/** What the user can write down of a project; each field is saved by itself. */
export const agreementFields = {
  project: text,
  included: z.array(deliverable).check(z.maxLength(60, 'error_too_many')),
  excluded: z.array(text).check(z.maxLength(60, 'error_too_many')),
  /** Rounds of changes for a deliverable that names none. */
  rounds: z.nullable(few),
  /** Hours within which the user answers. */
  responseHours: z.nullable(count(336, 'error_count_336')),
  /** When the client may expect an answer; in the user's zone. */
  hours: z.nullable(hours),
  meetings: z.nullable(meetings),
  deposit: z.string().check(z.maxLength(120, 'error_too_long')),
  /** Days from an invoice to its payment. */
  paymentDays: z.nullable(count(365, 'error_count_365')),
  decisions: z.array(decision).check(z.maxLength(60, 'error_too_many')),
  invoices: z.array(invoice).check(z.maxLength(500, 'error_too_many')),
  /** Whether mail is judged against it. */
  active: z.boolean(),
} as const;
export type AgreementField = keyof typeof agreementFields;
export const AGREEMENT_FIELDS = Object.keys(agreementFields) as AgreementField[];

export const agreement = z.object({
  id: short,
  clientId: short,
  ...agreementFields,
  at: moment,
  /** Days on which something is due: decisions that are open, invoices that are not paid. For the index. */
  due: z.array(isoDate),
  /** When each field was last changed: two windows may be open. */
  changed: z.partialRecord(z.enum(AGREEMENT_FIELDS as [AgreementField, ...AgreementField[]]), moment),
  /** A summary of it went into a mail to the client, and in which thread; and the client's yes to it. */
  sentAt: z.optional(moment),
  sentIn: z.optional(short),
  confirmedAt: z.optional(moment),
});
export type Agreement = z.infer<typeof agreement>;

/** A new agreement, with nothing in it but its name. */
export function emptyAgreement(id: string, clientId: string, project: string, now: number): Agreement {
  return {
    ...{ id, clientId, project, included: [], excluded: [], rounds: null, responseHours: null, hours: null, meetings: null, deposit: '' },
    ...{ paymentDays: null, decisions: [], invoices: [], active: true, at: now, due: [], changed: {} },
  };
}

const DAY = 86_400_000;

/** The days on which something of an agreement in force is due. */
export function dueOf({
  active,
  decisions,
  invoices,
  paymentDays,
}: Pick<Agreement, 'active' | 'decisions' | 'invoices' | 'paymentDays'>): string[] {
  if (!active) return [];
  const payable = paymentDays === null ? [] : invoices.filter(({ paidOn }) => paidOn === undefined);
  const days = [
    ...decisions.filter(({ done }) => !done).map(({ on }) => on),
    ...payable.map(({ sentOn }) => new Date(Date.parse(sentOn) + ((paymentDays ?? 0) + 1) * DAY).toISOString().slice(0, 10)),
  ];
  return [...new Set(days)];
}
