import { describe, expect, it } from 'vitest';
import { DECLARED_SITES } from './declared';
import { hostedSites, patternsFor } from './sites';

describe('what is asked for', () => {
  it('is the origin in front alone, with its port where the browser takes one', () => {
    const url = new URL('https://mail.example.com:8443/webmail/?x=1#inbox');
    expect(patternsFor(url, true)).toEqual(['https://mail.example.com:8443/*']);
    expect(patternsFor(url, false)).toEqual(['https://mail.example.com/*']);
    expect(patternsFor(new URL('http://intranet/mail'), true)).toEqual(['http://intranet/*']);
  });

  it('takes in the hosts of the frames that hold the mail', () => {
    expect(patternsFor(new URL('https://www.icloud.com/mail/'), true)).toEqual([
      'https://www.icloud.com/*',
      'https://www-mail.icloud-sandbox.com/*',
    ]);
    expect(patternsFor(new URL('https://bap.navigator.gmx.net/mail'), true)).toContain('https://*.gmx.net/*');
  });

  it('is never everything', () => {
    for (const { name, patterns } of hostedSites())
      for (const pattern of patterns) expect(pattern, name).toMatch(/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/\*$/);
  });
});

describe('the sites declared at install', () => {
  it('are Gmail and Outlook, and stay so', () => {
    expect(DECLARED_SITES.map((site) => new URL(site).hostname)).toEqual([
      'mail.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
    ]);
    const declared = hostedSites().filter(({ patterns }) => patterns.every((pattern) => DECLARED_SITES.includes(pattern)));
    expect(declared.map(({ name }) => name)).toEqual(['Gmail', 'Outlook']);
  });
});
