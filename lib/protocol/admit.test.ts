import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { admit, type SenderFacts } from './admit';
import { defineMessage, PROTOCOL_VERSION } from './message';

const fromContent = defineMessage({ name: 'x', from: ['content'], request: z.object({ n: z.number() }), response: z.object({}) });
const fromPage = defineMessage({ name: 'y', from: ['page'], request: z.object({ n: z.number() }), response: z.object({}) });
const good = { version: PROTOCOL_VERSION, body: { n: 1 } };
const content: SenderFacts = {
  id: 'us',
  ownId: 'us',
  ownOrigin: 'chrome-extension://us',
  origin: 'https://mail.example.com',
  url: 'https://mail.example.com/x',
  tabUrl: 'https://mail.example.com/',
  hasTab: true,
};
const page: SenderFacts = {
  ...content,
  origin: 'chrome-extension://us',
  url: 'chrome-extension://us/options.html',
  tabUrl: 'chrome-extension://us/options.html',
};
const granted = (origin: string): boolean => origin === 'https://mail.example.com';
const code = async (...args: Parameters<typeof admit>): Promise<string> => {
  const result = await admit(...args);
  return result.ok ? 'admitted' : result.error;
};

describe('admit', () => {
  it('lets a granted webmail and our own pages say what is theirs to say', async () => {
    expect(await code(fromContent, good, content, granted)).toBe('admitted');
    expect(await code(fromPage, good, page, granted)).toBe('admitted');
  });
  it('refuses another extension', async () => {
    expect(await code(fromContent, good, { ...content, id: 'them' }, granted)).toBe('foreign');
  });
  it('refuses an origin that is not granted', async () => {
    expect(
      await code(
        fromContent,
        good,
        { ...content, origin: 'https://evil.example.com', url: 'https://evil.example.com/', tabUrl: 'https://evil.example.com/' },
        granted,
      ),
    ).toBe('unknown-sender');
  });
  it('refuses a frame of another origin in the tab of a granted webmail', async () => {
    const frame = { ...content, origin: 'https://ads.example.com', url: 'https://ads.example.com/frame' };
    expect(await code(fromContent, good, frame, granted)).toBe('unknown-sender');
    expect(await code(fromContent, good, { ...frame, origin: undefined }, granted)).toBe('unknown-sender');
    expect(await code(fromContent, good, { ...frame, origin: 'null' }, granted)).toBe('unknown-sender');
  });
  it('refuses a webmail that talks like a page of ours, and the other way round', async () => {
    expect(await code(fromPage, good, content, granted)).toBe('not-allowed');
    expect(await code(fromContent, good, page, granted)).toBe('not-allowed');
  });
  it('knows a blank frame by its tab', async () => {
    expect(await code(fromContent, good, { ...content, origin: 'null', url: 'about:blank' }, granted)).toBe('admitted');
  });
  it('refuses another version and another shape', async () => {
    expect(await code(fromContent, { version: 0, body: { n: 1 } }, content, granted)).toBe('version');
    expect(await code(fromContent, 'hello', content, granted)).toBe('version');
    expect(await code(fromContent, { version: PROTOCOL_VERSION, body: { n: 'one' } }, content, granted)).toBe('bad-request');
  });
  it('knows the worker', async () => {
    const worker = { ...content, origin: undefined, url: undefined, tabUrl: undefined, hasTab: false };
    const spec = defineMessage({ name: 'z', from: ['background'], request: z.object({ n: z.number() }), response: z.object({}) });
    expect(await code(spec, good, worker, () => false)).toBe('admitted');
    expect(
      await code(spec, good, { ...worker, origin: 'chrome-extension://us', url: 'chrome-extension://us/background.js' }, () => false),
    ).toBe('admitted');
    expect(await code(spec, good, content, granted)).toBe('not-allowed');
  });
});
