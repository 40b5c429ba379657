import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseWords } from '@/lib/i18n';
import { speakEnglish } from '../testing/speak';
import { sayDate, sayMoment, sayMonth } from './dates';

const NOVEMBER = new Date(2026, 10, 30, 9, 5).getTime();
const SUMMER = new Date(2026, 6, 1).getTime();
const NEXT_YEAR = new Date(2027, 0, 5).getTime();

describe('days', () => {
  beforeEach(speakEnglish);
  afterEach(() => {
    chooseWords(undefined);
  });

  it('have their year only when it is another one', () => {
    expect(sayDate(NOVEMBER, 'short', SUMMER)).toBe('Nov 30');
    expect(sayDate(NOVEMBER, 'long', NEXT_YEAR)).toBe('November 30, 2026');
    expect(sayMoment(NOVEMBER, SUMMER)).toMatch(/^Nov 30, 0?9:05\sAM$/);
    expect(sayMoment(NOVEMBER, NEXT_YEAR)).toContain('2026');
    expect(sayMonth(NOVEMBER)).toBe('November 2026');
  });

  it('end in Russian with the year, so that a full stop may follow', () => {
    chooseWords({ language: 'ru', messages: {} });
    expect(sayDate(NOVEMBER, 'long', NEXT_YEAR)).toBe('30 ноября 2026');
    expect(sayMonth(NOVEMBER)).toBe('ноябрь 2026');
    expect(sayMoment(NOVEMBER, NEXT_YEAR)).toMatch(/^30 нояб\. 2026, 0?9:05$/);
  });
});
