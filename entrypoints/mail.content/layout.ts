import { browser } from 'wxt/browser';
import { layoutSeen, structureWanted } from '@/lib/protocol/messages/layout';
import { answer, ask } from '@/lib/protocol/transport';
import { withFallback } from '@/lib/webmail/adapters/fallback';
import type { Adapter } from '@/lib/webmail/contract';
import { structureReport } from '@/lib/webmail/reader/structure-report';

/** The adapter with the generic reader behind it; the worker hears who reads, and may ask for the page's shape. */
export function sturdy(document: Document, adapter: Adapter, signal: AbortSignal): Adapter {
  answer(
    structureWanted,
    () => {
      const head = [`Firmly ${browser.runtime.getManifest().version}`, `adapter ${adapter.id}`];
      return { report: structureReport(document, head) };
    },
    signal,
  );
  return withFallback(adapter, (by) => {
    ask(layoutSeen, { adapter: adapter.id, by }).catch(() => undefined);
  });
}
