import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LONGEST_SELECTION, selectionTaken, selectionWanted } from '@/lib/protocol/messages/selection';
import { answer } from '@/lib/protocol/transport';

const KEY = 'selection';

/** Words that the user selected in their mail, on the way to an agreement; in the browser's session memory. */
export function answerSelection(): void {
  answer(selectionWanted, async ({ tabId }) => {
    const text = await selectedIn(tabId);
    if (text === '') return { ok: false };
    await browser.storage.session.set({ [KEY]: text });
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#draft' as '/dashboard.html') });
    return { ok: true };
  });
  answer(selectionTaken, async () => {
    const found = z.safeParse(z.string().check(z.maxLength(LONGEST_SELECTION)), (await browser.storage.session.get(KEY))[KEY]);
    await browser.storage.session.remove(KEY);
    return found.success ? { text: found.data } : {};
  });
}

/** The longest selection of a tab's frames; empty where there is none, or where we may not look. */
async function selectedIn(tabId: number): Promise<string> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: selection }).catch(() => []);
  const texts = results.map(({ result }) => (typeof result === 'string' ? result.trim() : ''));
  return texts.reduce((a, b) => (b.length > a.length ? b : a), '').slice(0, LONGEST_SELECTION);
}

/** Runs in the page's frame: it knows nothing of this file. */
function selection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
  return globalThis.getSelection()?.toString() ?? '';
}
