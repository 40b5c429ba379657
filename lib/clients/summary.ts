import type { Agreement } from '@/lib/records/agreement';

/** How one language sums up an agreement. Texts may hold `<formal|familiar>`. */
export interface SummaryWords {
  readonly intro: (project: string) => string;
  readonly included: string;
  readonly excluded: string;
  /** Beside a deliverable with rounds of its own, and for all the others. */
  readonly itsRounds: (count: number) => string;
  readonly rounds: (count: number) => string;
  readonly response: (hours: number) => string;
  /** `days`: ISO weekdays, 1 … 7, in order. */
  readonly hours: (days: readonly number[], from: string, to: string) => string;
  readonly meetings: (count: number, per: 'week' | 'month') => string;
  readonly deposit: (what: string) => string;
  readonly payment: (days: number) => string;
  readonly decision: (what: string, day: string) => string;
  readonly terms: string;
  readonly outro: string;
}

/**
 * One page of what was agreed, for the client to confirm. Nothing is said of what is not filled in. `sayDate` words an
 * ISO date inside a sentence.
 */
export function summarise(agreement: Agreement, words: SummaryWords, sayDate: (iso: string) => string): string {
  const { included, excluded, rounds, responseHours, hours, meetings, deposit, paymentDays, decisions } = agreement;
  const item = (text: string): string => `– ${oneLine(text)}`;
  const list = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [[title, ...items].join('\n')]);
  const terms = [
    ...(rounds === null ? [] : [words.rounds(rounds)]),
    ...(hours && hours.days.length > 0
      ? [
          words.hours(
            hours.days.map(Number).sort((a, b) => a - b),
            hours.from,
            hours.to,
          ),
        ]
      : []),
    ...(responseHours === null ? [] : [words.response(responseHours)]),
    ...(meetings ? [words.meetings(meetings.count, meetings.per)] : []),
    ...(deposit === '' ? [] : [words.deposit(oneLine(deposit))]),
    ...(paymentDays === null ? [] : [words.payment(paymentDays)]),
    ...decisions.filter(({ done }) => !done).map(({ text, on }) => words.decision(oneLine(text), sayDate(on))),
  ];
  return [
    words.intro(oneLine(agreement.project)),
    ...list(
      words.included,
      included.map((one) => item(one.rounds === undefined ? one.text : `${one.text} (${words.itsRounds(one.rounds)})`)),
    ),
    ...list(words.excluded, excluded.map(item)),
    ...list(words.terms, terms.map(item)),
    words.outro,
  ].join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
