import { describe, expect, it } from 'vitest';
import { zones as en } from '@/lib/languages/en/zones';
import { zones as ru } from '@/lib/languages/ru/zones';
import { heardZone } from './heard-zone';

describe('heardZone', () => {
  it.each([
    ['Could we talk at 3pm EST on Tuesday?', 'America/New_York'],
    ['10:00 CET would be best', 'Europe/Berlin'],
    ['Any morning New York time works.', 'America/New_York'],
    ['3 pm PT, please', 'America/Los_Angeles'],
    ['We are in Berlin and the Tokyo office is closed.', undefined],
    ['3pm EST, which is 9pm CET for you', undefined],
    ['It is the best time of the year.', undefined],
    ['10 ET phones and 4 PT boats are two zones', undefined],
    ['See invoice 12 GMTX', undefined],
  ])('%s', (text, zone) => {
    expect(heardZone(text, en)).toBe(zone);
  });
  it.each([
    ['Давайте в 15:00 мск.', 'Europe/Moscow'],
    ['Удобно после обеда по Москве', 'Europe/Moscow'],
    ['В 10 утра по екатеринбургскому времени', 'Asia/Yekaterinburg'],
    ['В 15:00 по Москве, это 13:00 по Берлину', undefined],
    ['Офис в Москве закрыт.', undefined],
    ['Нужна страница о доставке по Москве.', undefined],
  ])('%s', (text, zone) => {
    expect(heardZone(text, ru)).toBe(zone);
  });
  it('names zones that there are', () => {
    for (const { zone } of [...en, ...ru]) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});
