import { describe, expect, it } from 'vitest';
import { hashOfClient, hashOfMails, hashOfStep, routeOf } from './route';

describe('routes', () => {
  it('lead to pages, and to the overview when they lead nowhere', () => {
    expect(routeOf('').page).toBe('overview');
    expect(routeOf('#nowhere').page).toBe('overview');
    expect(routeOf('#settings').page).toBe('settings');
    expect(routeOf('#draft')).toMatchObject({ page: 'clients', draft: true });
  });

  it('begin where they are asked to, or anywhere', () => {
    expect(routeOf('#settings?part=keys')).toMatchObject({ page: 'settings', part: 'keys' });
    expect(routeOf(hashOfStep(3))).toMatchObject({ page: 'welcome', step: 3 });
    expect(routeOf('#welcome?step=x').step).toBeUndefined();
  });

  it('name a client, whatever stands in their address', () => {
    expect(routeOf(hashOfClient('a+b&c=d@example.com')).client).toBe('a+b&c=d@example.com');
    expect(routeOf('#client=%E0%A4%A').client).toBe('');
    expect(routeOf(hashOfClient('')).page).toBe('clients');
  });

  it('hold the question of which mails, and refuse half of one', () => {
    const behind = { what: 'flags', from: 1, to: 9, sign: 'rush', clientId: 'orla@example.com', weekday: 2, hour: 0 } as const;
    expect(routeOf(hashOfMails(behind)).behind).toEqual(behind);
    expect(routeOf('#mails?what=flags&from=1').page).toBe('overview');
    expect(routeOf('#mails?what=flags&from=-1&to=x').page).toBe('overview');
  });
});
