import { browser } from 'wxt/browser';

/** Brings the thread to the front: a tab that shows it already, else a new one. A tab with a draft is never navigated. Gives the tab's id. */
export async function openUrl(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  // Without the "tabs" permission only tabs of granted sites tell their address, and those are the ones we look for.
  const shown = tabs.find((tab) => tab.url === url);
  const tab = shown?.id === undefined ? await browser.tabs.create({ url }) : await browser.tabs.update(shown.id, { active: true });
  return tab?.id;
}
