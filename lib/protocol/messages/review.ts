import * as z from 'zod/mini';
import { client } from '@/lib/records/client';
import { flag } from '@/lib/records/flag';
import { settings } from '@/lib/records/settings';
import { signId } from '@/lib/records/sign-id';
import { line, moment, short } from '@/lib/records/text';
import { thread, threadState } from '@/lib/records/thread';
import { defineMessage } from '../message';
import { chosenMessages } from './words';

const ok = z.object({ ok: z.boolean() });

const listedThread = z.object({
  ...z.omit(thread, { words: true, key: true }).shape,
  /** Of an address that was joined to another: whose client it is. */
  head: z.optional(z.object({ id: short, name: short })),
  /** Its active flags, newest first, at most five. */
  flags: z.array(z.pick(flag, { id: true, sign: true, excerpt: true, before: true, after: true, seenAt: true, sentAt: true })),
});
export type ListedThread = z.infer<typeof listedThread>;

/** Flagged threads, newest first. */
export const threadsListed = defineMessage({
  name: 'threads.listed',
  from: ['page'],
  request: z.object({
    state: z.union([threadState, z.literal('all')]),
    sign: z.optional(signId),
    /** Threads of this client alone, by any of their addresses. */
    clientId: z.optional(short),
    /** Words by their beginnings; all must be found. */
    search: z.optional(short),
    /** Page on: only threads older than this. */
    before: z.optional(moment),
    limit: z.number().check(z.int(), z.minimum(1), z.maximum(500)),
  }),
  response: z.object({
    threads: z.array(listedThread),
    more: z.boolean(),
    /** Open threads in all (what the badge shows), and whether anything was ever flagged. */
    open: z.number(),
    everFlagged: z.boolean(),
    /** What keeps flags from being stored just now. */
    trouble: z.optional(z.enum(['full', 'blocked'])),
  }),
});

/** Put off until the working day of that date begins, by the user's clock. */
export const threadSnoozed = defineMessage({
  name: 'thread.snoozed',
  from: ['page'],
  request: z.object({ threadId: short, until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) }),
  response: z.union([z.object({ ok: z.literal(true), wakeAt: moment }), z.object({ ok: z.literal(false), error: short })]),
});

/** Bring a thread to the front, in a tab that shows it or a new one; and open the composer there when that is asked for. */
export const threadActed = defineMessage({
  name: 'thread.acted',
  from: ['page'],
  request: z.object({ threadId: short, what: z.enum(['show', 'slots', 'answer']) }),
  response: z.union([
    z.object({ ok: z.literal(true) }),
    /** The thread is not known any more; or its site, named here, is not allowed. */
    z.object({ ok: z.literal(false), host: z.optional(short) }),
  ]),
});

/** The product's words in the language that the user chose; none when the browser's own will do. */
export const wordsRead = defineMessage({
  name: 'words.read',
  from: ['page'],
  request: z.object({}),
  response: z.object({ words: z.optional(chosenMessages) }),
});

/** A backup was read in: everything is to be asked for again. */
export const dataRestored = defineMessage({ name: 'data.restored', from: ['page'], request: z.object({}), response: ok });

export const threadMarked = defineMessage({
  name: 'thread.marked',
  from: ['page'],
  /** `wakeAt`: of a snoozed one, which undo brings back as it was. */
  request: z.object({ threadId: short, state: threadState, wakeAt: z.optional(moment) }),
  response: z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), error: short })]),
});

/** Really deletes: the thread with its flags; a client with threads, flags and offers; or everything, settings included. */
export const dataDeleted = defineMessage({
  name: 'data.deleted',
  from: ['page'],
  request: z.union([
    z.object({ what: z.literal('thread'), threadId: short }),
    z.object({ what: z.literal('client'), clientId: short }),
    z.object({ what: z.literal('everything') }),
  ]),
  response: ok,
});

export const settingsRead = defineMessage({
  name: 'settings.read',
  from: ['page'],
  request: z.object({}),
  /** `repaired`: fields that were broken in storage and stand at their default. */
  response: z.object({ settings, repaired: z.array(short) }),
});

/**
 * Save one field, or of a field that is an object one part, whatever the others are by then; a part without a value is taken
 * away. A bad value is refused with the key of a message and the old value stays.
 */
export const settingSaved = defineMessage({
  name: 'setting.saved',
  from: ['page'],
  request: z.object({ field: short, part: z.optional(short), value: z.optional(z.unknown()) }),
  response: z.union([
    z.object({ ok: z.literal(true) }),
    z.object({ ok: z.literal(false), error: short, path: z.array(z.union([z.string(), z.number()])) }),
  ]),
});

/** Phrases never to be flagged, and taking one back. */
export const quietPhrasesListed = defineMessage({
  name: 'quiet-phrases.listed',
  from: ['page'],
  request: z.object({}),
  response: z.object({ phrases: z.array(z.object({ id: z.string(), sign: signId, phrase: z.string(), at: moment })) }),
});
export const quietPhraseForgotten = defineMessage({
  name: 'quiet-phrase.forgotten',
  from: ['page'],
  request: z.object({ id: z.string() }),
  response: ok,
});

export const logRead = defineMessage({
  name: 'log.read',
  from: ['page'],
  request: z.object({}),
  response: z.object({ entries: z.array(z.object({ at: moment, where: short, what: line })) }),
});

/** A host was granted or taken back in a page of ours: register or unregister its content script now. */
export const hostsChanged = defineMessage({
  name: 'hosts.changed',
  from: ['page'],
  request: z.object({ origin: short }),
  response: ok,
});

/** Clients whose mail is not judged, for now or ever, at most 200. */
export const clientsSetApart = defineMessage({
  name: 'clients.set-apart',
  from: ['page'],
  request: z.object({}),
  response: z.object({ clients: z.array(client) }),
});

/** The zone a client lives in; an empty one forgets it. A bad one is refused with the key of a message. */
export const clientZoneSaved = defineMessage({
  name: 'client-zone.saved',
  from: ['page'],
  request: z.object({ clientId: short, timeZone: short }),
  response: z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), error: short })]),
});
