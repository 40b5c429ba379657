import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { sayDate } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import { noteDeleted, notesListed } from '@/lib/protocol/messages/notes';
import { ask } from '@/lib/protocol/transport';
import type { Note } from '@/lib/records/note';

/** Drafts that were kept instead of sent. */
export function NotesPart(): ReactElement {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const load = useCallback(() => {
    ask(notesListed, {}).then(
      (answer) => {
        setNotes(answer.notes);
      },
      () => undefined,
    );
  }, []);
  useEffect(load, [load]);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" tabIndex={-1}>
        {t('notes_title')}
      </h2>
      <p className="muted">{t('notes_hint')}</p>
      {notes.length === 0 && <p className="muted">{t('notes_none')}</p>}
      <ul className="rows wordings">
        {notes.map(({ id, clientId, text, at }) => (
          <li key={id}>
            <span className="private-note">
              <span className="muted">
                {clientId} {sayDate(at)}
              </span>
              <br />
              {text}
            </span>
            <span className="actions">
              <button
                type="button"
                aria-label={`${t('notes_copy')}: ${clientId}`}
                onClick={() => {
                  navigator.clipboard.writeText(text).catch(() => undefined);
                }}
              >
                {t('notes_copy')}
              </button>
              <button
                type="button"
                aria-label={`${t('notes_delete')}: ${clientId}`}
                onClick={() => {
                  ask(noteDeleted, { id }).then(load, () => undefined);
                }}
              >
                {t('notes_delete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
