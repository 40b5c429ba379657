import { browser } from 'wxt/browser';

/** Brings the thread to the front: a tab that shows it already, else a new one. A tab with a draft is never navigated. */
export async function openUrl(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  // Without the "tabs" permission only tabs of granted sites tell their address, and those are the ones we look for.
  const shown = tabs.find((tab) => tab.url === url);
  if (shown?.id !== undefined) await browser.tabs.update(shown.id, { active: true });
  else await browser.tabs.create({ url });
}
