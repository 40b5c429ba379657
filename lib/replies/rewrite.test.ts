import { describe, expect, it } from 'vitest';
import { clauses as enClauses } from '@/lib/languages/en/clauses';
import { rewrites as en } from '@/lib/languages/en/rewrites';
import { clauses as ruClauses } from '@/lib/languages/ru/clauses';
import { rewrites as ru } from '@/lib/languages/ru/rewrites';
import type { SignId } from '@/lib/signs/catalog';
import { rewrite } from './rewrite';

function better(language: 'en' | 'ru', sign: SignId, text: string, flagged: string): string | undefined {
  const start = text.indexOf(flagged);
  if (start < 0) throw new Error(`no "${flagged}" in "${text}"`);
  const [facts, all] = language === 'en' ? [enClauses, en] : [ruClauses, ru];
  const change = rewrite(text, { start, end: start + flagged.length }, all[sign] ?? [], facts);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('rewrite', () => {
  it.each([
    ['Sorry to bother you, just wondering if you could send the logo.', 'Sorry to bother you', 'Could you send the logo?'],
    ['Hello. I was just wondering whether you might be able to check the colours', 'just wondering', 'Hello. Could you check the colours?'],
    ['I’m so sorry for writing again, but the form needs your texts.', 'so sorry', 'The form needs your texts.'],
    ['I just wanted to ask which day suits.', 'just wanted', 'I would like to ask which day suits.'],
    ['I might be wrong, but the second version reads better.', 'might be wrong', 'The second version reads better.'],
    ['This is probably a silly question, but who approves the texts?', 'silly question', 'Who approves the texts?'],
    ['Could you send the file, if that’s okay with you?', 'if that’s okay', 'Could you send the file?'],
  ])('%s', (text, flagged, whole) => {
    expect(better('en', 'self-diminishing', text, flagged)).toBe(whole);
  });

  it.each([
    ['Извините, что снова беспокою, но без текстов не начать.', 'Извините', 'Без текстов не начать.'],
    ['Простите за беспокойство, хотела уточнить, когда будут тексты.', 'Простите', 'Подскажите, пожалуйста, когда будут тексты.'],
    ['Могу ошибаться, но второй вариант читается лучше.', 'Могу ошибаться', 'Второй вариант читается лучше.'],
    ['Пришлите тексты, если вам не сложно.', 'если вам не сложно', 'Пришлите тексты.'],
  ])('%s', (text, flagged, whole) => {
    expect(better('ru', 'self-diminishing', text, flagged)).toBe(whole);
  });

  it('keeps the rest of the sentence when somebody is free any time', () => {
    expect(better('en', 'over-availability', 'You can call me any time.', 'any time')).toBe('You can call me on working days.');
    expect(better('ru', 'over-availability', 'Звоните в любое время.', 'в любое время')).toBe('Звоните в рабочие дни.');
  });

  it('gives nothing when too little would be left, or the flagged words would stay', () => {
    expect(better('en', 'self-diminishing', 'Sorry to bother you, thanks.', 'Sorry')).toBeUndefined();
    expect(better('en', 'self-diminishing', 'I am a nuisance, I know.', 'nuisance')).toBeUndefined();
  });
});
