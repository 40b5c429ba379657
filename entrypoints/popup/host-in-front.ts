import { browser } from 'wxt/browser';

/** Host (with its port) of the page in front, when it is one that Firmly may read. */
export async function hostInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url) return undefined;
  const { protocol, host, origin } = new URL(tab.url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const allowed = await browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false);
  return allowed ? host : undefined;
}
