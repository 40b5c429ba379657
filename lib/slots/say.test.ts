import { describe, expect, it } from 'vitest';
import { slots as english } from '@/lib/languages/en/slots';
import { slots as russian } from '@/lib/languages/ru/slots';
import type { Stretch } from './request';
import { sayOffer, type Zones } from './say';

const at = (iso: string): Stretch => ({ start: Date.parse(iso), end: Date.parse(iso) + 1_800_000 });
const en = (slots: readonly Stretch[], zones: Zones): string => sayOffer(slots, english, zones, 'en');
const ru = (slots: readonly Stretch[], zones: Zones): string => sayOffer(slots, russian, zones, 'ru');

const berlin = { mine: 'Europe/Berlin' };
const tuesday = at('2026-11-24T09:00:00Z');
const thursday = at('2026-11-26T14:00:00Z');

describe('an offer in English', () => {
  it('names two days and times and asks which', () => {
    expect(en([tuesday, thursday], berlin)).toBe(
      'I can offer Tuesday 24 November at 10:00 or Thursday 26 November at 15:00. Which suits you better?',
    );
  });

  it('says both clocks when they differ', () => {
    expect(en([tuesday, thursday], { ...berlin, theirs: 'America/New_York' })).toBe(
      'I can offer Tuesday 24 November at 10:00 Berlin time (04:00 in New York) or Thursday 26 November at 15:00 Berlin time (09:00 in New York). Which suits you better?',
    );
  });

  it('says the client’s day where it is another one, ahead or behind', () => {
    expect(en([thursday], { ...berlin, theirs: 'Asia/Vladivostok' })).toContain('15:00 Berlin time (Friday 00:00 in Vladivostok)');
    expect(en([at('2026-11-23T21:00:00Z')], { mine: 'Pacific/Auckland', theirs: 'America/Los_Angeles' })).toBe(
      'I can offer Tuesday 24 November at 10:00 Auckland time (Monday 13:00 in Los Angeles). Does that suit you?',
    );
  });

  it('says one clock when both show the same', () => {
    expect(en([tuesday, thursday], { ...berlin, theirs: 'Europe/Paris' })).toBe(en([tuesday, thursday], berlin));
  });

  it('keeps to the clock of the slot’s own day over a change of clocks', () => {
    // 23 October is summer time in Berlin and New York (6 hours apart), 27 October only in New York (5 hours).
    const slots = [at('2026-10-23T13:00:00Z'), at('2026-10-27T14:00:00Z')];
    expect(en(slots, { ...berlin, theirs: 'America/New_York' })).toBe(
      'I can offer Friday 23 October at 15:00 Berlin time (09:00 in New York) or Tuesday 27 October at 15:00 Berlin time (10:00 in New York). Which suits you better?',
    );
  });

  it('says both clocks for both slots, even if they agree at one of them', () => {
    // Phoenix knows no summer time: it agrees with Los Angeles until 1 November, and not from then on.
    const slots = [at('2026-10-30T17:00:00Z'), at('2026-11-03T18:00:00Z')];
    expect(en(slots, { mine: 'America/Los_Angeles', theirs: 'America/Phoenix' })).toBe(
      'I can offer Friday 30 October at 10:00 Los Angeles time (10:00 in Phoenix) or Tuesday 3 November at 10:00 Los Angeles time (11:00 in Phoenix). Which suits you better?',
    );
  });

  it('names a clock without a city', () => {
    expect(en([tuesday], { ...berlin, theirs: 'UTC' })).toContain('at 10:00 Berlin time (09:00 UTC).');
    expect(en([tuesday], { mine: 'UTC', theirs: 'Europe/Berlin' })).toContain('at 09:00 UTC (10:00 in Berlin).');
  });

  it('offers one when one is left', () => {
    expect(en([tuesday], berlin)).toBe('I can offer Tuesday 24 November at 10:00. Does that suit you?');
  });
});

describe('an offer in Russian', () => {
  it('puts day and month in the right case', () => {
    expect(ru([tuesday, thursday], berlin)).toBe(
      'У меня есть время во вторник, 24 ноября, в 10:00 или в четверг, 26 ноября, в 15:00. Что вам удобнее?',
    );
    expect(ru([at('2027-01-06T08:00:00Z'), at('2027-01-08T12:30:00Z')], { mine: 'Europe/Moscow' })).toBe(
      'У меня есть время в среду, 6 января, в 11:00 или в пятницу, 8 января, в 15:30. Что вам удобнее?',
    );
  });

  it('says both clocks by their cities', () => {
    expect(ru([tuesday, thursday], { ...berlin, theirs: 'Asia/Vladivostok' })).toBe(
      'У меня есть время во вторник, 24 ноября, в 10:00 по Берлину (19:00 по Владивостоку) или в четверг, 26 ноября, в 15:00 по Берлину (в пятницу в 00:00 по Владивостоку). Что вам удобнее?',
    );
    expect(ru([tuesday], { mine: 'America/New_York', theirs: 'Europe/Moscow' })).toBe(
      'У меня есть время во вторник, 24 ноября, в 04:00 по Нью-Йорку (12:00 по Москве). Вам подходит?',
    );
  });

  it('says a city it has no word for in its own letters', () => {
    expect(ru([tuesday], { ...berlin, theirs: 'Atlantic/Faroe' })).toContain('в 10:00 по Берлину (09:00 по времени Faroe)');
    expect(ru([tuesday], { ...berlin, theirs: 'Etc/UTC' })).toContain('(09:00 по UTC)');
  });

  it('offers one when one is left', () => {
    expect(ru([tuesday], berlin)).toBe('У меня есть время во вторник, 24 ноября, в 10:00. Вам подходит?');
  });
});

describe('the manner of an offer', () => {
  const wednesday = Date.parse('2026-11-25T11:00:00Z');
  const halves = { halves: true };

  it('may name halves of days', () => {
    expect(sayOffer([tuesday, thursday], english, berlin, 'en', halves)).toBe(
      'I can offer the morning of Tuesday 24 November or the afternoon of Thursday 26 November. Which suits you better?',
    );
    expect(sayOffer([tuesday, thursday], russian, berlin, 'ru', halves)).toBe(
      'У меня есть время во вторник, 24 ноября, в первой половине дня или в четверг, 26 ноября, во второй половине дня. Что вам удобнее?',
    );
  });

  it('says hours all the same when the clocks differ', () => {
    expect(sayOffer([tuesday], english, { ...berlin, theirs: 'Asia/Tokyo' }, 'en', halves)).toContain('at 10:00 Berlin time');
  });

  it('may say until when the slots are held, and what the call is about', () => {
    const manner = { pickBy: wednesday, note: ' The call takes half an hour and is free of charge. ' };
    expect(sayOffer([tuesday, thursday], english, berlin, 'en', manner)).toBe(
      'I can offer Tuesday 24 November at 10:00 or Thursday 26 November at 15:00. Which suits you better? I’m holding both until Wednesday 25 November at 12:00. The call takes half an hour and is free of charge.',
    );
    expect(sayOffer([thursday], english, { ...berlin, theirs: 'Europe/London' }, 'en', { pickBy: wednesday })).toContain(
      'I’m holding it until Wednesday 25 November at 12:00 Berlin time (11:00 in London).',
    );
    expect(sayOffer([tuesday, thursday], russian, berlin, 'ru', { pickBy: wednesday })).toContain(
      'Держу оба варианта до среды, 25 ноября, 12:00.',
    );
    expect(sayOffer([thursday], russian, { ...berlin, theirs: 'Europe/Moscow' }, 'ru', { pickBy: wednesday })).toContain(
      'Держу это время до среды, 25 ноября, 12:00 по Берлину (14:00 по Москве).',
    );
  });
});

describe('sayOffer', () => {
  it('begins with a capital, whatever the sentence begins with', () => {
    const short = { ...russian, offer: (a: string, b: string) => `${a} или ${b}?` };
    expect(sayOffer([tuesday, thursday], short, berlin, 'ru')).toMatch(/^Во вторник, 24 ноября/);
  });

  it('takes a zone that nobody knows as not known', () => {
    expect(en([tuesday], { ...berlin, theirs: 'Mars/Olympus' })).toBe(en([tuesday], berlin));
  });

  it('refuses to say nothing', () => {
    expect(() => en([], berlin)).toThrow(RangeError);
  });
});
