import { describe, expect, it } from 'vitest';
import { clockFrom } from './clock';
import { zoneFrom } from './zones';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['09,30', '09:30'],
    ['18:05', '18:05'],
    ['24', '24'],
    ['9:75', '9:75'],
    ['noon', 'noon'],
    ['', ''],
  ])('%j is %j', (text, meant) => {
    expect(clockFrom(text)).toBe(meant);
  });
});

describe('a zone', () => {
  it('is named by its city, too', () => {
    expect(['Moscow', 'new york', 'Europe/Berlin', 'Nowhere'].map(zoneFrom)).toEqual([
      'Europe/Moscow',
      'America/New_York',
      'Europe/Berlin',
      'Nowhere',
    ]);
  });
});
