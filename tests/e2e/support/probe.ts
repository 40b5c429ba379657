import { build } from 'vite';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ALL_QUOTING } from '@/lib/languages';
import { newestText } from '@/lib/text/newest';
import { ROOT } from './extension';
import type { ComposeRead, MessageRead, PageRead, Probe } from './in-page/probe';

/** The script that reads and mutates a page, as one piece to be evaluated there. */
export async function bundleProbe(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(ROOT, 'tests/e2e/support/in-page/probe.ts'), formats: ['iife'], name: 'firmlyProbeBundle' },
    },
  });
  const bundle = Array.isArray(made) ? made[0] : made;
  if (!bundle || !('output' in bundle)) throw new Error('the probe was not bundled');
  return bundle.output[0].code;
}

type Scope = typeof globalThis & { firmlyProbe: Probe };

/** What is read on a page and in all its frames that have an address of their own, as the extension's script runs there. */
export interface Reading {
  readonly adapters: readonly string[];
  readonly subjects: readonly string[];
  readonly messages: readonly (MessageRead & { readonly by: string })[];
  readonly composes: readonly (ComposeRead & { readonly by: string })[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads anew: nothing that an earlier look remembered counts. Quotes that only their words tell are cut as the worker does. */
export async function readPage(page: Page, script: string): Promise<Reading> {
  const reads: PageRead[] = [];
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('http')) continue;
    await frame.evaluate(script);
    const read = await frame.evaluate(() => (globalThis as Scope).firmlyProbe.read());
    if (read && read.messages.length + read.composes.length > 0) reads.push(read);
  }
  return {
    adapters: reads.map(({ adapter }) => adapter),
    subjects: reads.map(({ subject }) => subject),
    messages: reads.flatMap(({ messages, by }) =>
      messages.map((m) => ({ ...m, text: squeeze(newestText(m.text, ALL_QUOTING)), by: by.thread })),
    ),
    composes: reads.flatMap(({ composes, by }) => composes.map((c) => ({ ...c, text: squeeze(c.text), by: by.composes }))),
  };
}

/** Does something to every document of a page, frames first: a page that is changed may load them anew. */
export async function inEveryFrame(page: Page, script: string, change: (frame: Frame) => Promise<void>): Promise<void> {
  for (const frame of page.frames().toReversed()) {
    await frame.evaluate(script);
    await change(frame);
  }
}

/** To be called in a frame that has the script. */
export function probeIn(
  frame: Frame,
  ...[name, ...given]: ['mutate', ...Parameters<Probe['mutate']>] | ['render', ...Parameters<Probe['render']>]
): Promise<void> {
  return frame.evaluate(
    ([method, args]) => {
      (globalThis as Scope).firmlyProbe[method](...(args as [never, never]));
    },
    [name, given] as const,
  );
}
