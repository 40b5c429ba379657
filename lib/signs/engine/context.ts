import type { SignId } from '../catalog';
import type { Rule } from '../rule';

/** What is known about a mail besides its words. Everything may be unknown: then it says nothing for or against. */
export interface MailContext {
  /** Place in its thread, from 0. */
  readonly position?: number;
  /** Nobody has had mail from this sender before. */
  readonly firstMail?: boolean;
  /** A price or an invoice was named earlier in the thread. */
  readonly priceInThread?: boolean;
  /** The sender's clock: hour 0…23, and weekday 1 (Monday) … 7. */
  readonly hour?: number;
  readonly weekday?: number;
  /** For a draft: the signs of the message that it answers, without those the user called no problem. */
  readonly answers?: readonly SignId[];
  /** How often each sign was flagged with this sender before, and not dismissed. */
  readonly earlier?: Readonly<Partial<Record<SignId, number>>>;
}

/** What a habit adds: one earlier flag of the same sign a little, more of them more, never enough to flag by itself. */
const HABIT = 0.06;
const MOST_HABIT = 0.24;
const CIRCUMSTANCE = 0.12;
const STRANGERS_SIGNS: ReadonlySet<SignId> = new Set(['free-advice', 'free-proposal', 'unserious-prospect']);
const HURRY_SIGNS: ReadonlySet<SignId> = new Set(['rush', 'constant-access']);

/** How much the circumstances speak for a sign, 0…1; a witness beside the rules (see `combine`). */
export function contextWeight(sign: SignId, context: MailContext): number {
  let doubt = 1 - Math.min(MOST_HABIT, HABIT * (context.earlier?.[sign] ?? 0));
  if (context.firstMail === true && STRANGERS_SIGNS.has(sign)) doubt *= 1 - CIRCUMSTANCE;
  if (isOutsideHours(context) === true && HURRY_SIGNS.has(sign)) doubt *= 1 - CIRCUMSTANCE;
  return 1 - doubt;
}

/** Whether nothing known contradicts what a rule asks of the mail, and the draft answers what it must answer. */
export function isWhen(when: Rule['when'], context: MailContext): boolean {
  if (!when) return true;
  return (
    agrees(when.firstMail, context.firstMail) &&
    agrees(when.priceInThread, context.priceInThread) &&
    agrees(when.outsideHours, isOutsideHours(context)) &&
    (when.answers === undefined || when.answers.some((sign) => context.answers?.includes(sign) === true))
  );
}

function agrees(wanted: boolean | undefined, known: boolean | undefined): boolean {
  return wanted === undefined || known === undefined || wanted === known;
}

/** Nights and weekends by the sender's clock; undefined when the clock is unknown. */
function isOutsideHours({ hour, weekday }: MailContext): boolean | undefined {
  if (hour === undefined || weekday === undefined) return undefined;
  return hour < 7 || hour >= 20 || weekday >= 6;
}
