import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/base/result';
import { type MessageSpec, PROTOCOL_VERSION, type Sender } from './message';

/** What the browser says of a sender; a page cannot forge it. */
export interface SenderFacts {
  readonly id: string | undefined;
  readonly ownId: string;
  /** `chrome-extension://…` of ours. */
  readonly ownOrigin: string;
  readonly origin: string | undefined;
  readonly url: string | undefined;
  readonly tabUrl: string | undefined;
  readonly hasTab: boolean;
}

export type Refusal = 'foreign' | 'unknown-sender' | 'not-allowed' | 'version' | 'bad-request';

const envelope = z.object({ version: z.number(), body: z.unknown() });

/**
 * The checks at a receiver's door, in this order: our own extension; the kind of sender, by its origin (a dashboard has
 * a tab, so tabs prove nothing); whether the message may come from there; the protocol's version; the message's shape.
 */
export async function admit(
  spec: MessageSpec<z.ZodMiniType, z.ZodMiniType>,
  data: unknown,
  sender: SenderFacts,
  isGranted: (origin: string) => boolean | Promise<boolean>,
): Promise<Result<unknown, Refusal>> {
  if (sender.id !== sender.ownId) return err('foreign');
  const kind = await kindOf(sender, isGranted);
  if (kind === undefined) return err('unknown-sender');
  if (!spec.from.includes(kind)) return err('not-allowed');
  const outer = envelope.safeParse(data);
  if (!outer.success || outer.data.version !== PROTOCOL_VERSION) return err('version');
  const parsed = z.safeParse(spec.request, outer.data.body);
  return parsed.success ? ok(parsed.data) : err('bad-request');
}

async function kindOf(sender: SenderFacts, isGranted: (origin: string) => boolean | Promise<boolean>): Promise<Sender | undefined> {
  const origin = originOf(sender.origin) ?? originOf(sender.url);
  if (origin === sender.ownOrigin) return isWorker(sender) ? 'background' : 'page';
  if (origin === undefined && !sender.hasTab) return 'background';
  // A blank or sandboxed frame has no origin to go by: it is its tab's. A frame that has one is known by that alone.
  const asked = origin ?? originOf(sender.tabUrl);
  return asked !== undefined && (await isGranted(asked)) ? 'content' : undefined;
}

/** The worker has no tab and, in Chromium, its script's address. */
function isWorker({ hasTab, url }: SenderFacts): boolean {
  return !hasTab && (url === undefined || url.endsWith('/background.js') || url.includes('_generated_background_page'));
}

/** An origin by itself; undefined for opaque ones ("null"), blank frames and what is no address. */
function originOf(url: string | undefined): string | undefined {
  if (!url || url === 'null') return undefined;
  try {
    // URL.origin is "null" for an extension's own scheme outside Chromium.
    const { protocol, host } = new URL(url);
    return host === '' ? undefined : `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}
