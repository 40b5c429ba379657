import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Confirm } from '@/components/ui/Confirm';
import { sayDate } from '@/components/ui/dates';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { t } from '@/lib/i18n';
import { noteDeleted, notesListed } from '@/lib/protocol/messages/notes';
import { ask } from '@/lib/protocol/transport';
import type { Note } from '@/lib/records/note';

/** Drafts that were kept instead of sent. */
export function NotesPart(): ReactElement {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [wrong, setWrong] = useState(false);
  const heading = useFocusHome<HTMLHeadingElement>(notes.length);
  const load = useCallback(() => {
    ask(notesListed, {}).then(
      (answer) => {
        setNotes(answer.notes);
        setWrong(false);
      },
      () => {
        setWrong(true);
      },
    );
  }, []);
  useEffect(load, [load]);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" ref={heading} tabIndex={-1}>
        {t('notes_title')}
      </h2>
      <p className="muted">{t('notes_hint')}</p>
      {wrong && (
        <p className="error" role="alert">
          {t('error_unknown')}
        </p>
      )}
      {notes.length === 0 && !wrong && <p className="muted">{t('notes_none')}</p>}
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
              <Confirm
                label={`${t('notes_delete')}: ${clientId}`}
                really={t('popup_delete_really')}
                onConfirm={() => {
                  ask(noteDeleted, { id }).then(load, () => {
                    setWrong(true);
                  });
                }}
              >
                {t('notes_delete')}
              </Confirm>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
