import { describe, expect, it } from 'vitest';
import { SCOPE } from '@/lib/languages/scope';
import { type Agreement, emptyAgreement } from '@/lib/records/agreement';
import { holdAgainst, isOutside, roundIn } from './against';
import type { ScopeWords } from './scope-words';

const words = (language: string): ScopeWords => {
  const found = SCOPE[language];
  if (!found) throw new Error(language);
  return found;
};
const agreed = (included: readonly string[], excluded: readonly string[] = []): Agreement => ({
  ...emptyAgreement('a', 'c', 'Shop', 0),
  included: included.map((text, i) => ({ id: String(i), text })),
  excluded: [...excluded],
});

const en = agreed(
  ['Home page and four inner pages', 'Contact form', 'Logo in three variants', 'Image gallery'],
  ['Blog', 'Online shop', 'Hosting'],
);
const ru = agreed(
  ['Главная страница', 'Форма обратной связи', 'Логотип в трёх вариантах', 'Галерея работ'],
  ['Блог', 'Интернет-магазин', 'Рекламные баннеры'],
);

describe('a request, held against what was agreed', () => {
  it.each([
    ['Could you also add the contact form to the footer?', 'included', 'Contact form'],
    ['While you are at it, please send us the logo.', 'included', 'Logo in three variants'],
    ['Can you also do the home page?', 'included', 'Home page'],
    ['Could you also set up a gallery with our photos?', 'unknown', ''],
    ['Could you quickly add a chat widget to the contact form?', 'unknown', 'Contact form'],
    ['Could you also add a home page banner?', 'unknown', 'Home page'],
    ['Could you also add the contact form and a blog?', 'excluded', 'Blog'],
    ['We also need a small online shop.', 'excluded', 'Online shop'],
    ['Could you make another contact form for the dealers?', 'more', 'Contact form'],
    ['Please add a booking calendar and the contact form.', 'unknown', ''],
  ])('%s', (sentence, kind, line) => {
    const held = holdAgainst(sentence, [en], words('en'));
    expect(held?.kind).toBe(kind);
    expect(held?.line).toContain(line);
  });

  it.each([
    ['Добавьте, пожалуйста, форму обратной связи на главную.', 'included', 'Форма'],
    ['Сделайте ещё баннер на главную страницу.', 'unknown', 'Главная'],
    ['Заодно нарисуйте рекламные баннеры.', 'excluded', 'баннеры'],
    ['Нам ещё нужен блог.', 'excluded', 'Блог'],
    ['Пришлите логотип, пожалуйста.', 'included', 'Логотип'],
    ['Можете ещё добавить галерею работ и блог?', 'excluded', 'Блог'],
    ['Сделайте вторую форму обратной связи.', 'more', 'Форма'],
  ])('%s', (sentence, kind, line) => {
    const held = holdAgainst(sentence, [ru], words('ru'));
    expect(held?.kind).toBe(kind);
    expect(held?.line).toContain(line);
  });

  it('says nothing where nothing is asked, or nothing was agreed', () => {
    expect(holdAgainst('Thank you for the contact form.', [en], words('en'))).toBeUndefined();
    expect(holdAgainst('Could you add a blog?', [agreed([])], words('en'))).toBeUndefined();
  });

  it('names the words that ask for it, in the text', () => {
    const text = 'Hello. We also need a blog, please.';
    const held = holdAgainst(text.slice(7), [en], words('en'), 7);
    expect(text.slice(held?.start, held?.end)).toBe('blog');
  });
});

describe('rounds of changes', () => {
  const two = { ...agreed(['Logo in three variants', 'Contact form']), rounds: 2 };
  it('are counted for the deliverable that is named', () => {
    expect(roundIn('Here is another round of changes for the logo.', [two], words('en'))?.item?.text).toContain('Logo');
    expect(roundIn('Вот ещё правки по логотипу.', [{ ...ru, rounds: 2 }], words('ru'))?.item?.text).toContain('Логотип');
  });
  it('are the agreement’s when none is named, and none where nothing is to change', () => {
    expect(roundIn('A few more changes, see below.', [two], words('en'))?.item).toBeUndefined();
    expect(roundIn('A few more changes, see below.', [two], words('en'))?.agreed).toBe(2);
    expect(roundIn('Thank you, the logo is lovely.', [two], words('en'))).toBeUndefined();
    expect(roundIn('A few more changes to the logo.', [agreed(['Logo'])], words('en'))).toBeUndefined();
  });
});

describe('agreed hours', () => {
  const office = { hours: { days: ['1', '2', '3', '4', '5'] as const, from: '09:00', to: '18:00' } };
  it('are the user’s, by their clock', () => {
    const friday = Date.UTC(2026, 10, 27, 17, 30);
    expect(isOutside(friday, { hours: { ...office.hours, days: [...office.hours.days] } }, 'UTC')).toBe(false);
    expect(isOutside(friday, { hours: { ...office.hours, days: [...office.hours.days] } }, 'Europe/Moscow')).toBe(true);
    expect(isOutside(friday + 86_400_000, { hours: { ...office.hours, days: [...office.hours.days] } }, 'UTC')).toBe(true);
    expect(isOutside(friday, { hours: null }, 'UTC')).toBe(false);
  });
});
