import type { Entry } from '@/lib/records/entry';
import { type HourlyRate, sayMoney, worth } from './money';

/** How one language lists extras that are to be charged. */
export interface BillingWords {
  readonly intro: string;
  /** What an entry is called that has no words of its own. */
  readonly unnamed: string;
  readonly total: (time: string, money: string | undefined) => string;
  readonly outro: string;
}

const LONGEST_LINE = 120;

/** Lines for an invoice: each open extra with its time, and with its price where there is a rate; and the sum. */
export function billingText(entries: readonly Entry[], rate: HourlyRate | undefined, words: BillingWords, language: string): string {
  const money = (minutes: number): string | undefined => rate && sayMoney(worth(minutes, rate), rate.currency, language);
  const line = ({ what, minutes }: Entry): string => {
    const flat = what.replace(/\s+/g, ' ').trim();
    const named = flat === '' ? words.unnamed : flat.length > LONGEST_LINE ? `${flat.slice(0, LONGEST_LINE - 1)}…` : flat;
    return `– ${[named, sayTime(minutes, language), money(minutes)].filter((part) => part !== undefined).join(', ')}`;
  };
  const minutes = entries.reduce((sum, one) => sum + one.minutes, 0);
  return [words.intro, [...entries.map(line), words.total(sayTime(minutes, language), money(minutes))].join('\n'), words.outro].join(
    '\n\n',
  );
}

/** "1 hr 20 min" in the language. */
export function sayTime(minutes: number, language: string): string {
  const unit = (value: number, name: 'hour' | 'minute'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [unit(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : [])].join(' ');
}
