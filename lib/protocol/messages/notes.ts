import * as z from 'zod/mini';
import { note } from '@/lib/records/note';
import { address, short } from '@/lib/records/text';
import { defineMessage } from '../message';

/** A draft is kept as a private note. Answer: what may stand in the reply instead, or none when it could not be kept. */
export const noteKept = defineMessage({
  name: 'note.kept',
  from: ['content'],
  request: z.object({ client: z.optional(address), language: short, manner: z.string().check(z.maxLength(4000)), text: note.shape.text }),
  response: z.object({ holding: z.optional(z.string()) }),
});

export const notesListed = defineMessage({
  name: 'notes.listed',
  from: ['page'],
  request: z.object({}),
  response: z.object({ notes: z.array(note) }),
});

export const noteDeleted = defineMessage({
  name: 'note.deleted',
  from: ['page'],
  request: z.object({ id: short }),
  response: z.object({ ok: z.boolean() }),
});
