/** What an hour of the user's costs. */
export interface HourlyRate {
  readonly amount: number;
  /** ISO 4217, or the sign as the user wrote it. */
  readonly currency: string;
}

const NUMBER = /\d{1,3}(?:[  .,']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?/u;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '₸': 'KZT',
  '¥': 'JPY',
  руб: 'RUB',
  р: 'RUB',
  евро: 'EUR',
};
const CURRENCY = /[€$£₽₴₸¥]|(?<!\p{L})(?:EUR|USD|GBP|RUB|CHF|UAH|KZT|PLN|CZK|SEK|NOK|DKK|CAD|AUD|JPY|руб|евро|р)(?!\p{L})/iu;
const DAY = /(?<!\p{L})(?:day|daily|день|дня|сутки)(?!\p{L})/iu;
/** A working day, for a rate by the day. */
const HOURS_A_DAY = 8;

/** The rate per hour from the user's own words ("€ 90 per hour", "720 EUR a day", «5 000 ₽ в час»); undefined when they tell none. */
export function hourlyRate(words: string): HourlyRate | undefined {
  const number = NUMBER.exec(words)?.[0];
  const found = CURRENCY.exec(words)?.[0];
  if (number === undefined || found === undefined) return undefined;
  const amount = toNumber(number) / (DAY.test(words) ? HOURS_A_DAY : 1);
  return Number.isFinite(amount) && amount > 0 ? { amount, currency: SIGNS[found.toLowerCase()] ?? found.toUpperCase() } : undefined;
}

/** A last group of one or two digits after a stop or comma is a fraction; all else groups thousands. */
function toNumber(text: string): number {
  const fraction = /[.,](\d{1,2})$/.exec(text);
  const whole = (fraction ? text.slice(0, fraction.index) : text).replace(/\D/g, '');
  return Number(`${whole}.${fraction?.[1] ?? '0'}`);
}

/** What so many minutes are worth. */
export function worth(minutes: number, rate: HourlyRate): number {
  return Math.round((minutes / 60) * rate.amount * 100) / 100;
}

/** An amount as a reader of the language expects it; whole amounts without cents. */
export function sayMoney(amount: number, currency: string, language: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}
