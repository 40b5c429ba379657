import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses as en } from '@/lib/languages/en/clauses';
import { clauses as ru } from '@/lib/languages/ru/clauses';
import { type ClauseFacts, clauseAround, splice } from './splice';

function put(text: string, flagged: string, ready: string, facts: ClauseFacts): string {
  const start = text.indexOf(flagged);
  const clause = clauseAround(text, { start, end: start + flagged.length }, facts);
  const change = splice(text, clause, ready, facts);
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

const OFFER = 'I can offer Tuesday at 10:00 or Thursday at 15:00. Which suits you better?';

describe('splice', () => {
  it.each([
    ['I’m free any time next week.', 'any time', OFFER],
    ['Thanks! I’m free any time next week. Best', 'any time', `Thanks! ${OFFER} Best`],
    ['The draft is ready, and I’m free any time.', 'any time', `The draft is ready, and ${OFFER}`],
    ['I’m free any time, and I will bring the sketches.', 'any time', `${OFFER} I will bring the sketches.`],
    ['Hi Mara, I am around all day!', 'around all day', `Hi Mara, ${OFFER}`],
    ['If you send it any time, I will look at it.', 'any time', OFFER],
    ['If it helps, I am free whenever.', 'whenever', OFFER],
    ['Let me know when it suits', 'when it suits', OFFER],
  ])('%s', (text, flagged, whole) => {
    expect(put(text, flagged, OFFER, en)).toBe(whole);
  });

  it('begins small where a sentence goes on', () => {
    expect(put('Hi Mara, I was just wondering about the texts.', 'just wondering', 'Could you send me the texts?', en)).toBe(
      'Hi Mara, could you send me the texts?',
    );
    expect(put('Макет готов, а я на связи в любое время.', 'в любое время', 'Отвечаю в рабочие дни.', ru)).toBe(
      'Макет готов, а отвечаю в рабочие дни.',
    );
    expect(put('Макет готов, и пишите в любое время.', 'в любое время', 'Отвечаю в рабочие дни.', ru)).toBe(
      'Макет готов, и отвечаю в рабочие дни.',
    );
  });

  it('leaves other sentences as they are and never doubles a stop', () => {
    const piece = fc.constantFrom('I am free any time', ', and ', '. ', '? ', 'the file is here', '\n', 'if you like ', '… ', ' – ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const start = at % text.length;
        const end = Math.min(text.length, start + 8);
        for (const facts of [en, ru]) {
          const clause = clauseAround(text, { start, end }, facts);
          const change = splice(text, clause, 'That is fine.', facts);
          expect(change.start).toBeLessThanOrEqual(start);
          expect(change.start).toBeLessThanOrEqual(change.end);
          expect(change.end).toBeLessThanOrEqual(text.length);
          expect(change.text).not.toMatch(/\.\.|undefined/);
        }
      }),
    );
  });
});
