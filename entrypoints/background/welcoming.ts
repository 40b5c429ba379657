import { browser } from 'wxt/browser';

/** The first steps, in a tab of their own: once, when Firmly was just added. */
export function welcome(): void {
  browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#welcome' as '/dashboard.html') }).catch(() => undefined);
}
