import * as z from 'zod/mini';
import { defineMessage } from '../message';

/** Who reads the page: the adapter that knows it, or the generic reader. */
const readBy = z.enum(['own', 'generic']);
const adapter = z.string().check(z.regex(/^[a-z]{1,20}$/));

/** A frame's reader changed: the generic one took over from a known webmail's, or gave it back. */
export const layoutSeen = defineMessage({
  name: 'layout.seen',
  from: ['content'],
  request: z.object({ adapter, by: readBy }),
  response: z.object({}),
});

/** For the popup: how the mail of a tab is read, when a frame of it has said so. */
export const layoutRead = defineMessage({
  name: 'layout.read',
  from: ['page'],
  request: z.object({ tabId: z.number() }),
  response: z.object({ layout: z.optional(z.object({ adapter, by: readBy })) }),
});

/** For the popup: the shape of the page of a tab, without any of its words, for a bug report. */
export const structureRead = defineMessage({
  name: 'structure.read',
  from: ['page'],
  request: z.object({ tabId: z.number() }),
  response: z.object({ report: z.optional(z.string().check(z.maxLength(300_000))) }),
});

/** From the worker to the frame whose reader was replaced. */
export const structureWanted = defineMessage({
  name: 'structure.wanted',
  from: ['background'],
  request: z.object({}),
  response: z.object({ report: z.string().check(z.maxLength(300_000)) }),
});
