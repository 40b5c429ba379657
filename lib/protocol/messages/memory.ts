import * as z from 'zod/mini';
import { agreement, AGREEMENT_FIELDS, type AgreementField } from '@/lib/records/agreement';
import { client, type ClientField, clientFields } from '@/lib/records/client';
import { entry, type EntryField, entryFields } from '@/lib/records/entry';
import { lesson } from '@/lib/records/lesson';
import { score } from '@/lib/records/score';
import { signId } from '@/lib/records/sign-id';
import { moment, short } from '@/lib/records/text';
import { threadState } from '@/lib/records/thread';
import { defineMessage } from '../message';
import { worth } from './worth';

export type { Worth } from './worth';

const ok = z.object({ ok: z.boolean() });
/** Saved, or the key of a message that says what is wrong. */
const saved = z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), error: short })]);
const id = z.string().check(z.regex(/^[\w-]{8,40}$/));
/** A mail address, or `@` and a domain: everybody at a firm. */
const clientId = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"]*@[^\s@<>"]+$/));

/** Clients by the beginnings of words, newest first, at most 200. */
export const clientsSearched = defineMessage({
  name: 'clients.searched',
  from: ['page'],
  request: z.object({ search: short }),
  response: z.object({ clients: z.array(client) }),
});

/** All that is known of a client, by any of their addresses. */
export const clientRead = defineMessage({
  name: 'client.read',
  from: ['page'],
  request: z.object({ id: clientId }),
  response: z.object({
    known: z.optional(
      z.object({
        client,
        members: z.array(client),
        /** At the same firm, not joined. */
        colleagues: z.array(client),
        agreements: z.array(agreement),
        /** By agreement and deliverable: rounds that were counted in mail. */
        rounds: z.array(z.object({ about: short, count: z.number() })),
        entries: z.array(entry),
        /** Everything that is open in the ledger. */
        open: worth,
        flags: z.array(z.object({ sign: signId, count: z.number() })),
        counts: z.object({ outsideHours: z.number(), gaveIn: z.number(), stoodFirm: z.number(), missed: z.number() }),
        late: z.array(z.object({ number: short, days: z.number(), paid: z.boolean() })),
        score: z.optional(score),
      }),
    ),
  }),
});
export type KnownClient = NonNullable<z.infer<typeof clientRead.response>['known']>;

/** A client whom nothing was flagged of yet. */
export const clientAdded = defineMessage({
  name: 'client.added',
  from: ['page'],
  request: z.object({ id: clientId, name: short }),
  response: saved,
});

export const clientFieldSaved = defineMessage({
  name: 'client-field.saved',
  from: ['page'],
  request: z.object({
    id: clientId,
    field: z.enum(Object.keys(clientFields) as [ClientField, ...ClientField[]]),
    value: z.optional(z.unknown()),
  }),
  response: z.union([
    /** What stood there, and the threads that were handled with it, as they were: what an undo needs. */
    z.object({
      ok: z.literal(true),
      before: z.optional(z.unknown()),
      handled: z.array(z.object({ id: short, state: threadState, wakeAt: z.optional(moment) })),
    }),
    z.object({ ok: z.literal(false), error: short }),
  ]),
});

/** Two clients are one; or an address is a client by itself again. */
export const clientsMerged = defineMessage({
  name: 'clients.merged',
  from: ['page'],
  request: z.object({ id: clientId, into: clientId }),
  response: ok,
});
export const clientSplit = defineMessage({ name: 'client.split', from: ['page'], request: z.object({ id: clientId }), response: ok });

export const agreementAdded = defineMessage({
  name: 'agreement.added',
  from: ['page'],
  request: z.object({ id, clientId, project: z.string().check(z.maxLength(200)) }),
  response: saved,
});

/** One field; the last write wins, and `overwrote` says that another window had changed it meanwhile. */
export const agreementFieldSaved = defineMessage({
  name: 'agreement-field.saved',
  from: ['page'],
  request: z.object({ id, field: z.enum(AGREEMENT_FIELDS as [AgreementField, ...AgreementField[]]), value: z.unknown(), seen: moment }),
  response: z.union([
    z.object({ ok: z.literal(true), agreement, overwrote: z.boolean() }),
    z.object({ ok: z.literal(false), error: short }),
  ]),
});
export const agreementDeleted = defineMessage({ name: 'agreement.deleted', from: ['page'], request: z.object({ id }), response: ok });

export const entryFieldSaved = defineMessage({
  name: 'entry-field.saved',
  from: ['page'],
  request: z.object({ id: short, field: z.enum(Object.keys(entryFields) as [EntryField, ...EntryField[]]), value: z.unknown() }),
  response: saved,
});
export const entryDeleted = defineMessage({ name: 'entry.deleted', from: ['page'], request: z.object({ id: short }), response: ok });

/** What was given away and what was put on change orders in a month (now's, when left out), by client and by sign. */
export const costsRead = defineMessage({
  name: 'costs.read',
  from: ['page'],
  request: z.object({ from: z.optional(moment) }),
  response: z.object({
    /** The month: ms since 1970, end exclusive. */
    from: moment,
    to: moment,
    open: worth,
    billed: worth,
    clients: z.array(z.object({ id: short, name: short, open: worth })),
    signs: z.array(z.object({ sign: signId, open: worth })),
  }),
});
export type Costs = z.infer<typeof costsRead.response>;

/** Works scores out anew, some clients at a time: `next` is where to go on, nothing at the end. */
export const scoresRefreshed = defineMessage({
  name: 'scores.refreshed',
  from: ['page'],
  request: z.object({ after: z.string().check(z.maxLength(254)) }),
  response: z.object({ next: z.optional(z.string()), all: z.number(), done: z.number() }),
});

/** The lowest or the top clients by score. `fifteen`: how many of them are 15 %. */
export const scoresListed = defineMessage({
  name: 'scores.listed',
  from: ['page'],
  request: z.object({ end: z.enum(['lowest', 'top']) }),
  response: z.object({
    total: z.number(),
    fifteen: z.number(),
    rows: z.array(z.object({ client, score, signs: z.array(signId) })),
  }),
});

/** A letter for a decision of the yearly look, to be copied; nothing is sent or inserted. */
export const reviewLetter = defineMessage({
  name: 'review.letter',
  from: ['page'],
  request: z.object({ id: clientId, choice: z.enum(['raise', 'agree', 'part']), language: z.string().check(z.maxLength(8)) }),
  response: z.object({ text: z.string() }),
});

const insight = z.object({
  id: z.string().check(z.maxLength(600)),
  kind: z.enum(['due', 'overdue', 'gave-in', 'habit', 'promises']),
  clientId: short,
  name: short,
  what: z.optional(z.string()),
  count: z.optional(z.number()),
  sign: z.optional(signId),
  /** The client's latest flagged thread. */
  threadId: z.optional(short),
});
export type ListedInsight = z.infer<typeof insight>;

/** The one thing most worth telling just now. */
export const insightRead = defineMessage({
  name: 'insight.read',
  from: ['page'],
  request: z.object({}),
  response: z.object({ insight: z.optional(insight) }),
});
export const insightDismissed = defineMessage({
  name: 'insight.dismissed',
  from: ['page'],
  request: z.object({ id: z.string().check(z.maxLength(600)) }),
  response: ok,
});

/** What corrections taught, newest first. */
export const lessonsListed = defineMessage({
  name: 'lessons.listed',
  from: ['page'],
  request: z.object({}),
  response: z.object({ lessons: z.array(z.object({ ...lesson.shape, name: short })) }),
});
export const lessonForgotten = defineMessage({
  name: 'lesson.forgotten',
  from: ['page'],
  request: z.object({ id: z.string().check(z.maxLength(700)) }),
  response: ok,
});

export type ListedScore = z.infer<typeof scoresListed.response>['rows'][number];
