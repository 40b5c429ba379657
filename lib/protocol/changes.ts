import * as z from 'zod/mini';

/** The worker posts here after every write; our own pages ask again. Only the extension's origin can listen. */
export const CHANGES_CHANNEL = 'firmly-changes';
export const changeNote = z.object({
  topic: z.enum(['flags', 'settings', 'phrases', 'memory', 'costs', 'calendar', 'notes', 'everything']),
});
export type ChangeTopic = z.infer<typeof changeNote>['topic'];
