import { describe, expect, it } from 'vitest';
import { onClock } from './clock';
import { offerSlots } from './offer';
import type { OfferRequest, SlotRules, Stretch } from './request';

const day = { from: '09:00', to: '17:00' };
const rules: SlotRules = {
  timeZone: 'Europe/Berlin',
  workingHours: { '1': day, '2': day, '3': day, '4': day, '5': day, '6': null, '7': null },
  meetingMinutes: 30,
  noticeHours: 24,
  daysOff: [],
  bufferMinutes: 0,
  meetingDays: [],
};
const local = (moment: number, zone = rules.timeZone): string =>
  onClock(moment, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const whole = (from: string, to: string): Stretch => ({ start: Date.parse(from), end: Date.parse(to) });

/** Starts of the slots offered, on the user's clock. */
function offered(now: string, changed: Partial<SlotRules> = {}, more: Partial<OfferRequest> = {}): string[] {
  const all = { ...rules, ...changed };
  return offerSlots({ now: Date.parse(now), rules: all, taken: [], ...more }).map(({ start }) => local(start, all.timeZone));
}

describe('offerSlots', () => {
  it('offers a morning and an afternoon, a day apart, after the notice', () => {
    expect(offered('2026-11-23T08:00:00Z')).toEqual(['2026-11-24T10:00', '2026-11-26T15:00']);
  });

  it('turns morning and afternoon round when the notice leaves an afternoon first', () => {
    expect(offered('2026-11-23T13:20:00Z')).toEqual(['2026-11-24T15:00', '2026-11-26T10:00']);
  });

  it('offers nothing that begins this minute', () => {
    expect(offered('2026-11-24T09:00:00Z', { noticeHours: 0 })[0]).toBe('2026-11-24T10:30');
  });

  it('skips weekends, days off and what is taken', () => {
    const taken = [whole('2026-12-01T08:00:00Z', '2026-12-01T16:00:00Z')];
    expect(offered('2026-11-27T17:00:00Z', { daysOff: ['2026-12-02'] }, { taken })).toEqual(['2026-11-30T11:00', '2026-12-03T15:00']);
  });

  it('moves aside for a taken hour, and not into lunch', () => {
    const taken = [whole('2026-11-24T07:00:00Z', '2026-11-24T10:30:00Z'), whole('2026-11-26T12:30:00Z', '2026-11-26T16:00:00Z')];
    expect(offered('2026-11-23T08:00:00Z', {}, { taken })).toEqual(['2026-11-24T11:30', '2026-11-26T13:00']);
  });

  it('starts on the full or half hour and ends within the hours', () => {
    const hours = { '2': { from: '09:10', to: '10:25' }, '4': day };
    expect(offered('2026-11-23T08:00:00Z', { workingHours: hours, meetingMinutes: 45 })).toEqual(['2026-11-24T09:30', '2026-11-26T15:00']);
  });

  it('leaves out Monday’s first hours and late Friday', () => {
    const twoDays = { workingHours: { '1': day, '5': { from: '13:00', to: '17:00' } } };
    expect(offered('2026-11-25T08:00:00Z', twoDays)).toEqual(['2026-11-27T14:30', '2026-11-30T11:00']);
  });

  it('keeps a buffer to what is taken, on both sides', () => {
    const taken = [whole('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z'), whole('2026-11-24T10:30:00Z', '2026-11-24T16:00:00Z')];
    const onTuesday = { workingHours: { '2': day } };
    expect(offered('2026-11-23T08:00:00Z', onTuesday, { taken })[0]).toBe('2026-11-24T10:00');
    expect(offered('2026-11-23T08:00:00Z', { ...onTuesday, bufferMinutes: 30 }, { taken })[0]).toBe('2026-11-24T10:30');
    expect(offered('2026-11-23T08:00:00Z', { ...onTuesday, bufferMinutes: 45 }, { taken })[0]).toBe('2026-12-01T10:00');
  });

  it('prefers meeting days, and takes others when those are full', () => {
    const meetingDays = ['3', '5'];
    expect(offered('2026-11-23T08:00:00Z', { meetingDays })).toEqual(['2026-11-25T10:00', '2026-11-27T14:30']);
    const taken = [whole('2026-11-26T00:00:00Z', '2026-12-10T00:00:00Z')];
    expect(offered('2026-11-23T08:00:00Z', { meetingDays }, { taken })).toEqual(['2026-11-24T15:00', '2026-11-25T10:00']);
  });

  it('takes them when there is nothing else', () => {
    const awkward = { workingHours: { '1': { from: '09:00', to: '10:30' }, '5': { from: '15:00', to: '17:00' } } };
    expect(offered('2026-11-25T08:00:00Z', awkward)).toEqual(['2026-11-27T15:00', '2026-11-30T10:00']);
  });

  it('waits a few days for better times, but not over a fortnight', () => {
    const tuesdays = { workingHours: { '1': { from: '09:00', to: '10:30' }, '2': day } };
    expect(offered('2026-11-27T08:00:00Z', tuesdays)).toEqual(['2026-12-01T10:00', '2026-12-08T15:00']);
    const taken = [whole('2026-12-02T00:00:00Z', '2026-12-12T00:00:00Z')];
    expect(offered('2026-11-27T08:00:00Z', tuesdays, { taken })).toEqual(['2026-11-30T10:00', '2026-12-01T10:00']);
  });

  it('looks for the client’s day', () => {
    expect(offered('2026-11-23T08:00:00Z', {}, { theirZone: 'America/New_York' })).toEqual(['2026-11-24T15:00', '2026-11-26T15:00']);
    expect(offered('2026-11-23T08:00:00Z', {}, { theirZone: 'Asia/Vladivostok' })).toEqual(['2026-11-24T09:30', '2026-11-26T09:30']);
  });

  it('waits for the client’s day when only far days have it', () => {
    const late = { workingHours: { '2': { from: '09:00', to: '12:00' }, '6': { from: '15:00', to: '18:00' } } };
    const taken = [whole('2026-11-23T00:00:00Z', '2026-12-12T00:00:00Z')];
    const slots = offered('2026-11-23T08:00:00Z', late, { taken, theirZone: 'America/New_York' });
    expect(slots).toEqual(['2026-12-12T15:00', '2026-12-19T15:00']);
  });

  it('strains the client least when no hour is in their day', () => {
    // 16:30 in Berlin is 05:30 in Honolulu; every earlier hour is deeper in the night.
    expect(offered('2026-11-23T08:00:00Z', {}, { theirZone: 'Pacific/Honolulu' })).toEqual(['2026-11-24T16:30', '2026-11-26T16:30']);
  });

  it('keeps out of the client’s weekend', () => {
    const user = { timeZone: 'Asia/Vladivostok', workingHours: { '1': day, '2': day, '3': day } };
    // Monday 12:00 in Vladivostok is Sunday evening in Los Angeles.
    expect(offered('2026-11-27T00:00:00Z', user, { theirZone: 'America/Los_Angeles' })).toEqual(['2026-12-01T10:00', '2026-12-02T10:00']);
  });

  it('takes a client’s zone that nobody knows as not known', () => {
    expect(offered('2026-11-23T08:00:00Z', {}, { theirZone: 'Mars/Olympus' })).toEqual(offered('2026-11-23T08:00:00Z'));
  });

  it('gives fewer when there are fewer', () => {
    expect(offered('2026-11-23T08:00:00Z', { workingHours: {} })).toEqual([]);
    expect(offered('2026-11-23T08:00:00Z', { meetingMinutes: 480, workingHours: { '2': { from: '09:00', to: '16:00' } } })).toEqual([]);
    const taken = [whole('2026-11-25T00:00:00Z', '2027-03-01T00:00:00Z')];
    expect(offered('2026-11-23T08:00:00Z', {}, { taken })).toEqual(['2026-11-24T10:00']);
    const everything = [whole('2026-11-23T00:00:00Z', '2027-03-01T00:00:00Z')];
    expect(offered('2026-11-23T08:00:00Z', {}, { taken: everything })).toEqual([]);
  });
});

describe('offerSlots over changes of clocks', () => {
  it('keeps the time on the wall', () => {
    const slots = offerSlots({ now: Date.parse('2027-03-26T16:00:00Z'), rules, taken: [] });
    expect(slots.map(({ start }) => local(start))).toEqual(['2027-03-29T11:00', '2027-03-31T15:00']);
    expect(slots[0]?.start).toBe(Date.parse('2027-03-29T09:00:00Z'));
  });

  it('offers no time that the clock skips', () => {
    const night = { workingHours: { '7': { from: '02:00', to: '03:00' } } };
    // In Berlin, 28 March 2027 goes from 02:00 straight to 03:00.
    expect(offered('2027-03-26T16:00:00Z', night)).toEqual(['2027-04-04T02:30', '2027-04-11T02:30']);
  });

  it('means an hour that comes twice the first time, and measures real time', () => {
    const night = { meetingMinutes: 90, noticeHours: 0, workingHours: { '7': { from: '02:00', to: '03:00' } } };
    // In Berlin, 25 October 2026 shows 02:00 to 03:00 twice: two real hours, so 02:30 and an hour and a half is 03:00.
    const slots = offerSlots({ now: Date.parse('2026-10-24T12:00:00Z'), rules: { ...rules, ...night }, taken: [] });
    expect(slots).toEqual([whole('2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z')]);
  });

  it('ends within the hours on the wall when the clock skips closing time', () => {
    const night = { meetingMinutes: 60, workingHours: { '7': { from: '01:00', to: '02:30' } } };
    // From 01:30 on 28 March 2027, an hour later is 03:30.
    expect(offered('2027-03-26T16:00:00Z', night)).toEqual(['2027-04-04T01:30', '2027-04-11T01:30']);
  });

  it('ends within the hours in real time when closing time comes twice', () => {
    const night = { meetingMinutes: 90, noticeHours: 0, workingHours: { '7': { from: '01:00', to: '02:30' } } };
    // From 01:30 on 25 October 2026, an hour and a half later is 02:00 again, half an hour after the first 02:30.
    expect(offered('2026-10-24T12:00:00Z', night)[0]).toBe('2026-10-25T01:00');
  });

  it('offers nothing on a day that the calendar skips', () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    const fridays = { timeZone: 'Pacific/Apia', noticeHours: 0, workingHours: { '5': day } };
    expect(offered('2011-12-29T05:00:00Z', fridays)).toEqual(['2012-01-06T10:00', '2012-01-13T14:30']);
  });
});
