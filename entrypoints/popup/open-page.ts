import { browser } from 'wxt/browser';

/** Where all keys are listed. */
export const KEYS_PAGE = '/dashboard.html#settings?part=keys';

/** Opens a page of ours in a tab of its own. `path` from the extension's root, with its hash. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/dashboard.html') });
}
