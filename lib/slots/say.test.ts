import { describe, expect, it } from 'vitest';
import { PHRASING } from '@/lib/languages/phrasing';
import { sayOffer } from './say';

const at = (iso: string): { start: number; end: number } => ({ start: Date.parse(iso), end: Date.parse(iso) + 1_800_000 });
const slots = [at('2026-11-24T09:00:00Z'), at('2026-11-26T14:00:00Z')];
const words = (language: string) => PHRASING[language]!.slots;

describe('sayOffer', () => {
  it('speaks English', () => {
    expect(sayOffer(slots, words('en'), { mine: 'Europe/Berlin' }, 'en')).toBe(
      'I can offer Tuesday 24 November at 10:00 or Thursday 26 November at 15:00. Which suits you better?',
    );
  });
  it('speaks Russian', () => {
    expect(sayOffer(slots, words('ru'), { mine: 'Europe/Moscow' }, 'ru')).toBe(
      'Могу предложить встречу во вторник, 24 ноября, в 12:00, или в четверг, 26 ноября, в 17:00. Что вам удобнее?',
    );
  });
  it('says both clocks when they differ, and the day when that differs too', () => {
    expect(sayOffer(slots, words('en'), { mine: 'Europe/Berlin', theirs: 'America/New_York' }, 'en')).toContain(
      'Tuesday 24 November at 10:00 Berlin time (04:00 in New York)',
    );
    expect(sayOffer(slots, words('en'), { mine: 'Europe/Berlin', theirs: 'Asia/Vladivostok' }, 'en')).toContain(
      '15:00 Berlin time (Friday 00:00 in Vladivostok)',
    );
  });
  it('says one clock when both agree', () => {
    expect(sayOffer(slots, words('en'), { mine: 'Europe/Berlin', theirs: 'Europe/Paris' }, 'en')).not.toContain('time');
  });
  it('offers one when one is left', () => {
    expect(sayOffer(slots.slice(0, 1), words('en'), { mine: 'Europe/Berlin' }, 'en')).toBe(
      'I can offer Tuesday 24 November at 10:00. Does that suit you?',
    );
  });
});
