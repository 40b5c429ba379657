import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/records/settings';
import { SIGN_IDS } from '@/lib/signs/catalog';
import { lowered } from './lessons';
import { insightsOf } from './patterns';
import { fifteenPercent, type ScoreFacts, scoreOf } from './scorecard';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const weights = defaultSettings('UTC').scoreWeights;
const facts = (more: Partial<ScoreFacts> = {}): ScoreFacts => ({
  ...{ now: NOW, flags: [], daysLate: [], missed: 0, givenMinutes: 0, outsideHours: 0 },
  ...more,
});

describe('a client’s score', () => {
  it('is whole when nothing speaks against them', () => {
    expect(scoreOf(facts(), weights).score).toBe(100);
  });

  it('is the sum of its parts, as they are shown', () => {
    const { score, parts } = scoreOf(
      facts({
        flags: [
          { sign: 'disrespect', at: NOW - DAY },
          { sign: 'rush', at: NOW - 200 * DAY },
        ],
        daysLate: [10, 20],
        missed: 1,
        givenMinutes: 300,
        outsideHours: 3,
      }),
      weights,
    );
    expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 100));
    expect(Object.fromEntries(parts.map(({ part, points }) => [part, points]))).toEqual({
      ...{ flags: -5, trend: -7, late: -10, churn: -2, given: -10, hours: -2, worth: 0 },
    });
  });

  it('rises and falls with what an hour really pays', () => {
    const at = (income: number): number => scoreOf(facts({ income, hours: 10, rate: 100 }), weights).score;
    expect([at(1000), at(2000), at(500), at(0)]).toEqual([100, 120, 90, 80]);
    expect(scoreOf(facts({ income: 1000, hours: 0, rate: 100 }), weights).score).toBe(100);
  });

  it('forgets what is older than a year, and takes no mail from the future for a trend', () => {
    expect(scoreOf(facts({ flags: [{ sign: 'rush', at: NOW - 400 * DAY }] }), weights).score).toBe(100);
    const future = scoreOf(facts({ flags: [{ sign: 'rush', at: NOW + 400 * DAY }] }), weights);
    expect(future).toEqual(scoreOf(facts({ flags: [{ sign: 'rush', at: NOW }] }), weights));
  });

  it('stays within its bounds, and gets no better by anything bad', () => {
    const flags = fc.array(fc.record({ sign: fc.constantFrom(...SIGN_IDS), at: fc.integer({ min: NOW - 500 * DAY, max: NOW + DAY }) }), {
      maxLength: 60,
    });
    const some = fc.record({
      flags,
      ...{ daysLate: fc.array(fc.nat(400), { maxLength: 20 }), missed: fc.nat(20), givenMinutes: fc.nat(5000), outsideHours: fc.nat(50) },
    });
    fc.assert(
      fc.property(some, (more) => {
        const { score } = scoreOf(facts(more), weights);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(scoreOf(facts({ ...more, givenMinutes: more.givenMinutes + 60 }), weights).score).toBeLessThanOrEqual(score);
      }),
    );
  });

  it('marks 15 % of the clients, and nobody among a handful', () => {
    expect([0, 4, 5, 7, 20, 100].map(fifteenPercent)).toEqual([0, 0, 1, 1, 3, 15]);
  });
});

describe('what stands out', () => {
  const none = { clientId: 'c', decisions: [], overdue: [], gaveIn: 0, promises: 0, signs: [] };
  it('is nothing while nothing repeats', () => {
    expect(insightsOf({ ...none, gaveIn: 2, promises: 1, signs: [{ sign: 'rush', count: 2 }] })).toEqual([]);
  });
  it('names the most pressing first, and comes back only when it has grown as much again', () => {
    const signs = [{ sign: 'rush', count: 4 }] as const;
    const all = insightsOf({ ...none, decisions: [{ id: '1', text: 'yes or no', on: '2026-11-24' }], gaveIn: 3, signs });
    expect(all.map(({ kind }) => kind)).toEqual(['due', 'gave-in', 'habit']);
    const id = (count: number): string | undefined => insightsOf({ ...none, signs: [{ sign: 'rush', count }] })[0]?.id;
    expect(id(3)).toBe(id(5));
    expect(id(6)).not.toBe(id(5));
  });
});

describe('corrections', () => {
  it('lower a rule for the client at once, for everybody after three, and never silence what is certain', () => {
    expect(lowered(0, 0)).toBe(0);
    expect(lowered(1, 1)).toBeCloseTo(0.12);
    expect(lowered(0, 2)).toBe(0);
    expect(lowered(0, 3)).toBeCloseTo(0.06);
    expect(lowered(50, 50)).toBe(0.45);
  });
});
