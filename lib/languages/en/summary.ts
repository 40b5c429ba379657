import type { SummaryWords } from '@/lib/clients/summary';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const name = (day: number | undefined): string => DAYS[(day ?? 0) - 1] ?? '';
const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

function dayRange(days: readonly number[]): string {
  const inRow = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);
  return inRow ? `${name(days[0])} to ${name(days.at(-1))}` : days.map(name).join(', ');
}

export const summary: SummaryWords = {
  intro: (project) => `So that we both work from the same page, here is what we agreed for ${project}.`,
  included: 'Included:',
  excluded: 'Not included:',
  terms: 'How we work:',
  itsRounds: (n) => count(n, 'round of changes', 'rounds of changes'),
  rounds: (n) =>
    n === 0 ? 'Changes are charged separately' : `${count(n, 'round of changes', 'rounds of changes')} for each item, unless noted`,
  response: (hours) => `I answer within ${count(hours, 'hour', 'hours')} on working days`,
  hours: (days, from, to) => `Working hours: ${dayRange(days)}, ${from} to ${to}`,
  meetings: (n, per) => `Meetings: ${n === 0 ? 'none planned' : `${count(n, 'meeting', 'meetings')} a ${per}`}`,
  deposit: (what) => `Deposit: ${what}`,
  payment: (days) => (days === 0 ? 'Invoices are payable on receipt' : `Invoices are payable within ${count(days, 'day', 'days')}`),
  decision: (what, day) => `To be decided by ${day}: ${what}`,
  outro: 'Is that complete and right? A short “confirmed” is enough; if something differs, please tell me what.',
};
