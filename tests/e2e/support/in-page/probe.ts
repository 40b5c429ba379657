// Runs in the page: what the adapters read there, and the pages' mutations. Bundled by `support/probe.ts`.
import { ADAPTERS, adapterFor } from '@/lib/webmail/adapters';
import { readComposes, readThread } from '@/lib/webmail/adapters/read-page';
import { extractText } from '@/lib/webmail/reader/extract';
import { mutate, type Mutation } from './mutations';
import type { Language } from '../renderings';
import { render } from './render';

export interface MessageRead {
  readonly sender: string;
  readonly own: boolean;
  readonly text: string;
}

export interface ComposeRead {
  readonly kind: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly text: string;
}

/** All that is read in one document. */
export interface PageRead {
  readonly adapter: string;
  readonly by: { readonly thread: string; readonly composes: string };
  readonly key: string;
  readonly subject: string;
  readonly messages: readonly MessageRead[];
  readonly composes: readonly ComposeRead[];
}

/** Webmails of one host are known by it, whatever their page has become; it stands for the host, which is another here. */
const HOSTED = new Set(['gmail', 'outlook', 'yahoo', 'proton', 'fastmail', 'zoho', 'icloud', 'gmx', 'yandex', 'mailru']);
type Scope = typeof globalThis & { firmlyProbe?: Probe; firmlyHost?: string };

const pageIn = (document: Document): { read: PageRead; places: Element[] } | undefined => {
  const host = (globalThis as Scope).firmlyHost;
  const adapter = ADAPTERS.find(({ id }) => id === host) ?? adapterFor(document);
  if (!adapter) return undefined;
  const own = new Set(adapter.ownAddresses(document));
  const thread = readThread(document, adapter, own);
  const composes = readComposes(document, adapter);
  const textIn = (element: Element, leaveOut: string): string =>
    'value' in element && typeof element.value === 'string' ? element.value : extractText(element, leaveOut).text;
  // A message nobody tells the sender of is not judged.
  const messages = (thread.found?.messages ?? []).filter((message) => message.own || message.sender);
  return {
    read: {
      adapter: adapter.id,
      by: { thread: thread.by.id, composes: composes.by.id },
      key: thread.found?.key ?? '',
      subject: messages.length > 0 ? (thread.found?.subject ?? '') : '',
      messages: messages.map(({ sender, own: isOwn, body }) => ({
        sender: sender?.address ?? '',
        own: isOwn,
        text: textIn(body, thread.by.notBody),
      })),
      composes: composes.found.map(({ kind, subject, recipients, editor }) => ({
        kind,
        subject,
        recipients: recipients.map(({ address }) => address),
        text: textIn(editor, composes.by.notBody),
      })),
    },
    places: [...(thread.found?.messages ?? []).map(({ body }) => body), ...composes.found.map(({ editor }) => editor)],
  };
};

const probe = {
  read: (): PageRead | undefined => pageIn(document)?.read,
  /** Changes this document; frames are asked one by one. Bodies and editors are found first, as the adapters do. */
  mutate(mutation: Mutation, seed: number): void {
    const page = pageIn(document);
    if (page && HOSTED.has(page.read.adapter)) (globalThis as Scope).firmlyHost = page.read.adapter;
    mutate(document, mutation, seed, page?.places ?? []);
  },
  render(language: Language): void {
    render(document, language);
  },
};

export type Probe = typeof probe;
(globalThis as Scope).firmlyProbe = probe;
