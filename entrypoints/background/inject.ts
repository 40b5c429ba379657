import { browser } from 'wxt/browser';

/**
 * Puts the reader into tabs that are open already: after install, update, or a new grant. Nobody has to reload a tab,
 * which might hold a draft. A tab that we may not read is passed over.
 */
export async function attachToOpenTabs(patterns?: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const url = [...(patterns ?? origins)].filter((origin) => !origin.startsWith('*://*/') && origin !== '<all_urls>');
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded
        ? []
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/content-scripts/mail.js'] }),
    ),
  );
}
