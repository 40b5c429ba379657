import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, framedMove } from '@/lib/replies/compose';
import { fill, type FillValues, namesIn, PLACEHOLDERS } from '@/lib/replies/fill';
import { MOVES } from '@/lib/replies/letter';
import { templatesOf, TONES } from '@/lib/replies/reply';
import { SIGN_IDS } from '@/lib/signs/catalog';
import { PHRASING } from './phrasing';

const LANGUAGES = Object.entries(PHRASING).flatMap(([language, phrasing]) => (phrasing ? [{ language, ...phrasing }] : []));
const SLOTS = 'At ten or at three?';

describe.each(LANGUAGES)('whole replies in $language', ({ letter, moves, replies, clauses, sample, facts }) => {
  const common = { words: replies, letter, keepsCapital: clauses.keepsCapital, picks: new Map(), own: new Map() };
  const values = fc.record(
    Object.fromEntries(PLACEHOLDERS.map((name) => [name, fc.constantFrom(sample[name] ?? '', '', '[x|y]', 'undefined}')])),
    {
      requiredKeys: [],
    },
  );
  const anything = fc.record({
    signs: fc.uniqueArray(fc.constantFrom(...SIGN_IDS)),
    tone: fc.constantFrom(...TONES),
    address: fc.constantFrom('formal' as const, 'familiar' as const),
    wantsTime: fc.boolean(),
    values,
  });

  it('let nothing through that is no word for a mail, and say nothing twice, whatever was found and is known', () => {
    fc.assert(
      fc.property(anything, (ask) => {
        const { text } = compose({ ...common, ...ask, values: ask.values });
        expect(text).not.toMatch(/[[\]{}<>|]|undefined|\n{3}|^\s|\s$/);
        const paragraphs = text.split('\n\n');
        expect(new Set(paragraphs).size).toBe(paragraphs.length);
      }),
    );
  });

  it('offer slots at most once, and say that they do exactly then', () => {
    fc.assert(
      fc.property(anything, (ask) => {
        const { text, slots } = compose({ ...common, ...ask, values: { ...(ask.values as FillValues), slots: SLOTS } });
        expect(text.split(SLOTS).length - 1).toBe(slots ? 1 : 0);
        if (ask.wantsTime && ask.tone !== 'firm' && ask.signs.length === 0) expect(slots).toBe(true);
      }),
    );
  });

  it('have every ready piece, which reads well with all that may be known and with nothing', () => {
    expect(moves.map(({ id }) => id).sort()).toEqual([...MOVES].sort());
    for (const { id, text } of moves) {
      expect(namesIn(text).every((name) => (PLACEHOLDERS as readonly string[]).includes(name))).toBe(true);
      for (const tone of TONES)
        for (const address of ['formal', 'familiar'] as const)
          for (const known of [sample, { date: sample.date ?? '', slots: SLOTS }]) {
            const said = framedMove({ ...common, tone, address, values: known }, text)?.text;
            expect(said, id).not.toMatch(/[[\]{}<>|]|undefined| {2}| [,.;:?!]|[,;:.][,;:]|\n{3}/);
          }
    }
  });

  it('know suggestions that go well together by names that there are', () => {
    for (const [sign, tones] of Object.entries(letter.together))
      for (const [tone, keys] of Object.entries(tones)) {
        const there = templatesOf(replies, sign as (typeof SIGN_IDS)[number]).map(({ id }) => id);
        for (const key of keys) expect(there).toContain(`${sign}/${tone}/${key}`);
      }
  });

  it('have made-up values for all that may stand in a text', () => {
    for (const name of PLACEHOLDERS) expect(fill(`{${name}}`, sample), name).toBeDefined();
  });

  it('hear an invoice’s number only where there is one', () => {
    expect(facts.invoiceNumber('')).toBeUndefined();
    expect(facts.asksForTime('')).toBe(false);
  });
});

describe('what a message says of itself', () => {
  it.each([
    ['Shall we set up a quick call for next week?', true],
    ['When would you be free to talk?', true],
    ['What times work for you?', true],
    ['Could you suggest a time?', true],
    ['Can we talk on Friday?', true],
    ['The call went well, thank you.', false],
    ['Please find the contract attached.', false],
    ['We can talk about the price of course, but the texts come first.', false],
  ])('en: %s', (text, wants) => {
    expect(PHRASING['en']?.facts.asksForTime(text)).toBe(wants);
  });
  it.each([
    ['Давайте созвонимся на следующей неделе?', true],
    ['Когда вам удобно встретиться?', true],
    ['Предложите, пожалуйста, время.', true],
    ['В какой день поговорим?', true],
    ['Созвон прошёл хорошо, спасибо.', false],
    ['Договор во вложении.', false],
  ])('ru: %s', (text, wants) => {
    expect(PHRASING['ru']?.facts.asksForTime(text)).toBe(wants);
  });
  it.each([
    ['en', 'About invoice 2026-118: it is with accounting.', '2026-118'],
    ['en', 'Invoice no. 77 was paid.', '77'],
    ['en', 'We will pay the invoice in 30 days.', undefined],
    ['ru', 'Счёт № 118 застрял.', '118'],
    ['ru', 'По счёту 77 оплатим позже.', '77'],
    ['ru', 'Оплатим счёт через 30 дней.', undefined],
  ])('%s: %s', (language, text, number) => {
    expect(PHRASING[language]?.facts.invoiceNumber(text)).toBe(number);
  });
});
