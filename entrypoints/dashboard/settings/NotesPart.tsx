import { type ReactElement, useState } from 'react';
import { Confirm } from '@/components/ui/Confirm';
import { sayDate } from '@/components/ui/dates';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { t } from '@/lib/i18n';
import { noteDeleted, notesListed } from '@/lib/protocol/messages/notes';
import { ask } from '@/lib/protocol/transport';
import type { Note } from '@/lib/records/note';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

const TOPICS = ['notes'] as const;
const read = (): Promise<{ readonly notes: readonly Note[] }> => ask(notesListed, {});

/** Drafts that were kept instead of sent. */
export function NotesPart(): ReactElement {
  const asked = useAsked(read, TOPICS);
  const notes = asked.value?.notes;
  const [wrong, setWrong] = useState(false);
  const heading = useFocusHome<HTMLHeadingElement>(notes?.length ?? 0);
  const drop = (id: string): void => {
    ask(noteDeleted, { id }).then(
      ({ ok }) => {
        setWrong(!ok);
        return asked.again();
      },
      () => {
        setWrong(true);
      },
    );
  };
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
      <Awaited asked={asked} />
      {notes?.length === 0 && <p className="muted">{t('notes_none')}</p>}
      <ul className="rows wordings">
        {notes?.map(({ id, clientId, text, at }) => (
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
                  drop(id);
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
