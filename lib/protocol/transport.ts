import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { troubleOf } from '@/lib/base/trouble';
import { admit, type Refusal, type SenderFacts } from './admit';
import { type MessageSpec, PROTOCOL_VERSION } from './message';

// zod probes for `new Function` otherwise, which a strict CSP reports.
z.config({ jitless: true });

interface Envelope {
  readonly version: number;
  readonly body: unknown;
}
type Reply = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly code: RefusalCode };

export type RefusalCode = Refusal | 'bad-answer' | 'failed' | 'orphaned' | 'nobody';

/** A message that was not answered, and why; a code, never mail. */
export class MessageRefused extends Error {
  readonly code: RefusalCode;
  constructor(name: string, code: RefusalCode) {
    super(`${name}: ${code}`);
    this.name = 'MessageRefused';
    this.code = code;
  }
}

const messaging = defineExtensionMessaging<Record<string, (data: Envelope) => Reply>>();

/** Asks the worker. @throws MessageRefused */
export function ask<Q extends z.ZodMiniType, A extends z.ZodMiniType>(spec: MessageSpec<Q, A>, request: z.input<Q>): Promise<z.output<A>> {
  return send(spec, request, undefined);
}

/** Tells the content scripts of a tab, or of one frame of it. @throws MessageRefused */
export function tell<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  tab: { readonly tabId: number; readonly frameId?: number },
  spec: MessageSpec<Q, A>,
  request: z.input<Q>,
): Promise<z.output<A>> {
  return send(spec, request, tab);
}

async function send<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  spec: MessageSpec<Q, A>,
  request: z.input<Q>,
  target: { readonly tabId: number; readonly frameId?: number } | undefined,
): Promise<z.output<A>> {
  if (!isAlive()) throw new MessageRefused(spec.name, 'orphaned');
  let reply: Reply | undefined;
  try {
    const envelope: Envelope = { version: PROTOCOL_VERSION, body: request };
    reply = await messaging.sendMessage(spec.name, envelope, target);
  } catch {
    throw new MessageRefused(spec.name, isAlive() ? 'nobody' : 'orphaned');
  }
  const parsed = replyShape.safeParse(reply);
  if (!parsed.success) throw new MessageRefused(spec.name, 'nobody');
  if (!parsed.data.ok) throw new MessageRefused(spec.name, parsed.data.code as RefusalCode);
  const answered = z.safeParse(spec.response, parsed.data.body);
  if (!answered.success) throw new MessageRefused(spec.name, 'bad-answer');
  return answered.data;
}

const replyShape = z.union([z.object({ ok: z.literal(true), body: z.unknown() }), z.object({ ok: z.literal(false), code: z.string() })]);

/** Who sent a message, for handlers that need the tab. */
export interface From {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Host of the page it came from, with its port; of a blank frame its tab's. */
  readonly host: string | undefined;
  /** Host of the tab that it came from. */
  readonly tabHost: string | undefined;
}

type Handler<Q extends z.ZodMiniType, A extends z.ZodMiniType> = (request: z.output<Q>, from: From) => z.input<A> | Promise<z.input<A>>;
type Log = (where: string, what: string) => void;

/** Where refusals and failed handlers are told: the worker sets the extension's own log. */
let log: Log = () => undefined;
export function setLog(next: Log): void {
  log = next;
}

/** Which origins are granted webmails; the worker knows, content scripts need not. */
let isGranted: (origin: string) => boolean | Promise<boolean> = () => false;
export function setGranted(next: typeof isGranted): void {
  isGranted = next;
}

/** Answers a kind of message until the signal. The sender is looked at first, then the message; see {@link admit}. */
export function answer<Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  spec: MessageSpec<Q, A>,
  handler: Handler<Q, A>,
  signal?: AbortSignal,
): void {
  const stop = messaging.onMessage(spec.name, async ({ data, sender }): Promise<Reply> => {
    const admitted = await admit(spec, data, facts(sender), isGranted);
    if (!admitted.ok) {
      log('message', `${spec.name} refused: ${admitted.error}`);
      return { ok: false, code: admitted.error };
    }
    try {
      const body = await handler(admitted.value as z.output<Q>, {
        tabId: sender.tab?.id,
        frameId: sender.frameId,
        host: hostOf((sender as { origin?: string }).origin) ?? hostOf(sender.url) ?? hostOf(sender.tab?.url),
        tabHost: hostOf(sender.tab?.url),
      });
      return { ok: true, body };
    } catch (error) {
      log(spec.name, troubleOf(error));
      return { ok: false, code: 'failed' };
    }
  });
  signal?.addEventListener('abort', stop);
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

function facts(sender: chrome.runtime.MessageSender): SenderFacts {
  return {
    id: sender.id,
    ownId: browser.runtime.id,
    ownOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    origin: (sender as { origin?: string }).origin,
    url: sender.url,
    tabUrl: sender.tab?.url,
    hasTab: sender.tab !== undefined,
  };
}

/** Once the extension was replaced, its old scripts have no id any more. */
function isAlive(): boolean {
  try {
    return Boolean((browser.runtime as { id?: string } | undefined)?.id);
  } catch {
    return false;
  }
}
