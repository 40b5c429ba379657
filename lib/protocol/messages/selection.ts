import * as z from 'zod/mini';
import { defineMessage } from '../message';

export const LONGEST_SELECTION = 20_000;

/** The words that are selected in a tab, to be read into an agreement: kept in memory, once, and the dashboard opened. */
export const selectionWanted = defineMessage({
  name: 'selection.wanted',
  from: ['page'],
  request: z.object({ tabId: z.number() }),
  response: z.object({ ok: z.boolean() }),
});

/** The dashboard takes them; then they are forgotten. */
export const selectionTaken = defineMessage({
  name: 'selection.taken',
  from: ['page'],
  request: z.object({}),
  response: z.object({ text: z.optional(z.string().check(z.maxLength(LONGEST_SELECTION))) }),
});
