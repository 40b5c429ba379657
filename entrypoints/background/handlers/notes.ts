import { noteDeleted, noteKept, notesListed } from '@/lib/protocol/messages/notes';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { deleteNote, keepNote, listNotes } from '@/lib/store/tables/notes';
import { readSettings } from '@/lib/store/tables/settings';
import { addressed } from '@/lib/text/address';
import { announce } from '../changes';
import { browserZone } from '../zone';
import { mannerIn, spokenIn } from '../wording';

/** Drafts that were kept for the user alone. */
export function answerNotes(db: FirmlyDb): void {
  answer(noteKept, async ({ client, language, manner, text }) => {
    const kept = await guarded(() => keepNote(db, client ?? '', text, Date.now()).then(() => true));
    if (kept === true) await announce(db, 'notes');
    const spoken = spokenIn(language);
    if (kept !== true || !spoken) return {};
    const { settings } = await readSettings(db, browserZone());
    return { holding: addressed(spoken.phrasing.letter.holding, mannerIn(spoken.id, manner, settings)) };
  });
  answer(notesListed, async () => ({ notes: await listNotes(db) }));
  answer(noteDeleted, async ({ id }) => {
    const ok = (await guarded(() => deleteNote(db, id).then(() => true))) ?? false;
    if (ok) await announce(db, 'notes');
    return { ok };
  });
}
