import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { patternOf, syncRegistrations } from './hosts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** A browser with these grants that remembers what was registered. */
function browserWith(origins: readonly string[], registered: Script[] = []): { registered: Script[]; injected: number[] } {
  const injected: number[] = [];
  Object.assign(fakeBrowser, {
    permissions: { getAll: () => Promise.resolve({ origins: [...origins] }) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered]),
      registerContentScripts: (scripts: Script[]) => {
        registered.push(...scripts);
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        registered.splice(0, registered.length, ...registered.filter((script) => !ids.includes(script.id)));
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => {
        injected.push(target.tabId);
        return Promise.resolve([]);
      },
    },
    tabs: { ...fakeBrowser.tabs, query: () => Promise.resolve([{ id: 7 }]) },
  });
  fakeBrowser.runtime.getManifest = vi.fn(() => ({
    manifest_version: 3,
    name: 'x',
    version: '1',
    content_scripts: [{ matches: ['https://mail.google.com/*'] }],
  }));
  return { registered, injected };
}

describe('sites that the user granted', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('are registered once, for that site alone, and attached to tabs that are open', async () => {
    const { registered, injected } = browserWith(['https://mail.google.com/*', 'https://mail.example.com/*']);
    await syncRegistrations();
    await syncRegistrations();
    expect(registered.map((script) => script.matches)).toEqual([['https://mail.example.com/*']]);
    expect(injected).toEqual([7]);
  });

  it('are unregistered when they are taken back; other registrations stay', async () => {
    const { registered } = browserWith(
      [],
      [
        { id: 'site-old', matches: ['https://old.example.com/*'] },
        { id: 'else', matches: [] },
      ],
    );
    await syncRegistrations();
    expect(registered.map((script) => script.id)).toEqual(['else']);
  });

  it('never include "all sites"', async () => {
    const { registered } = browserWith(['<all_urls>', '*://*/*', 'https://*/*']);
    await syncRegistrations();
    expect(registered).toEqual([]);
  });

  it('are named by host, since not every browser takes a port in a pattern', () => {
    expect(patternOf('http://mail.example.com:8443')).toBe('http://mail.example.com/*');
  });
});
