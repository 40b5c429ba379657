import { describe, expect, it } from 'vitest';
import { picking as en } from '@/lib/languages/en/picking';
import { picking as ru } from '@/lib/languages/ru/picking';
import { pickedSlot } from './picked';

// Tuesday 24 November 2026, 10:00 and Thursday 26 November, 15:00 in Berlin; 04:00 and 09:00 in New York.
const TUESDAY = { start: Date.UTC(2026, 10, 24, 9), end: Date.UTC(2026, 10, 24, 9, 30) };
const THURSDAY = { start: Date.UTC(2026, 10, 26, 14), end: Date.UTC(2026, 10, 26, 14, 30) };
const SLOTS = [TUESDAY, THURSDAY];

function heard(words: typeof en, text: string, theirs?: string): string {
  const picked = pickedSlot(text, SLOTS, words, { mine: 'Europe/Berlin', ...(theirs !== undefined && { theirs }) });
  if (picked?.kind !== 'taken') return picked?.kind ?? 'nothing';
  return picked.slot === TUESDAY ? 'tuesday' : 'thursday';
}

describe('which time an answer takes, in English', () => {
  it.each([
    ['Tuesday works for me, thanks!', 'tuesday'],
    ['Hi Mira, let’s do Thursday at 15:00. Best, Orla', 'thursday'],
    ['Thursday 3pm is perfect.', 'thursday'],
    ['Thu.', 'thursday'],
    ['The first one suits me better.', 'tuesday'],
    ['I’ll take the 26th please.', 'thursday'],
    ['Tuesday is tricky and I can’t make it. Thursday works.', 'thursday'],
    ['Great, see you on Tuesday. I will bring the texts on Friday.', 'tuesday'],
    ['15:00 would be great', 'thursday'],
    ['Neither works for me, sorry.', 'declined'],
    ['Tuesday does not work and Thursday does not work either.', 'declined'],
    ['Both Tuesday and Thursday work.', 'nothing'],
    ['Tuesday at 16:00 works for me.', 'nothing'],
    ['Could we do Wednesday instead?', 'nothing'],
    ['Would Tuesday be fine?', 'nothing'],
    ['We were at the fair on Tuesday and it went well for everybody who came along.', 'nothing'],
    ['Thank you, I will look at it.', 'nothing'],
    ['The invoice of 26 euros is attached and the team says hello to all of you.', 'nothing'],
    ['Can we move Tuesday?', 'nothing'],
  ])('%s', (text, expected) => {
    expect(heard(en, text)).toBe(expected);
  });

  it('reads the client’s own clock too', () => {
    expect(heard(en, '9 am works.', 'America/New_York')).toBe('thursday');
    expect(heard(en, '9 am works.')).toBe('nothing');
  });
});

describe('which time an answer takes, in Russian', () => {
  it.each([
    ['Вторник подходит, спасибо!', 'tuesday'],
    ['Давайте в четверг в 15:00.', 'thursday'],
    ['В чт удобнее.', 'thursday'],
    ['Второй вариант лучше.', 'thursday'],
    ['Во вторник не получится. Четверг устроит.', 'thursday'],
    ['Отлично, 24-го созвонимся.', 'tuesday'],
    ['Тогда в 3 часа дня.', 'thursday'],
    ['Ни один не подходит, увы.', 'declined'],
    ['Подойдут и вторник, и четверг.', 'nothing'],
    ['А можно в среду?', 'nothing'],
    ['Вторник вам удобен?', 'nothing'],
    ['Спасибо, посмотрю и отвечу.', 'nothing'],
  ])('%s', (text, expected) => {
    expect(heard(ru, text)).toBe(expected);
  });
});
