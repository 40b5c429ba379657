import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { FileDrop } from '@/components/calendars/FileDrop';
import { Confirm } from '@/components/ui/Confirm';
import { type MessageKey, t, uiLanguage } from '@/lib/i18n';
import { dataRestored } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Backup, TablePreview } from '@/lib/store/backup';
import { type LongWork, type Said, useWork } from './use-work';
import { WorkLine } from './WorkLine';

interface Looked {
  readonly backup: Backup;
  readonly tables: readonly TablePreview[];
}
type Work = Parameters<Parameters<LongWork['run']>[0]>[0];

/** Twice what two hundred thousand flags need. */
const LARGEST = 200_000_000;

const NAMES: Readonly<Record<TablePreview['name'], MessageKey>> = {
  clients: 'nav_clients',
  threads: 'table_threads',
  flags: 'table_flags',
  quietPhrases: 'options_quiet',
  offers: 'offers_title',
  calendars: 'calendars_title',
  busy: 'table_busy',
  picks: 'table_picks',
  ownWords: 'own_words_title',
  notes: 'notes_title',
  agreements: 'agreement_title',
  ledger: 'ledger_title',
  happenings: 'table_happenings',
  lessons: 'lessons_title',
  scores: 'table_scores',
  settings: 'nav_settings',
};

/** A file is looked at first; then it is added to what is here, or takes its place, all of it or nothing. */
export function RestorePart({ onRestored }: { readonly onRestored: () => void }): ReactElement {
  const id = useId();
  const work = useWork();
  const [sealed, setSealed] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = work.share !== undefined;

  const look = async (text: string, tools: Work): Promise<Said> => {
    const { readBackup, preview } = await import('@/lib/store/backup');
    const read = await readBackup(text, tools);
    if (!read.ok) return { text: read.error, wrong: true };
    setLooked({ backup: read.value, tables: await preview(read.value) });
    setSealed(undefined);
    setPassphrase('');
    return { text: '' };
  };
  const take = ([file]: readonly File[]): void => {
    setLooked(undefined);
    setSealed(undefined);
    if (!file) return;
    work.run(async (tools) => {
      if (file.size > LARGEST) return { text: 'error_backup_large', wrong: true };
      const { isSealed } = await import('@/lib/store/backup');
      if (!(await isSealed(file))) return look(await file.text(), tools);
      setSealed(file);
      return { text: '' };
    });
  };
  const open = (): void => {
    if (!sealed) return;
    work.run(async (tools) => {
      const { unseal } = await import('@/lib/store/backup');
      const opened = await unseal(sealed, passphrase);
      return opened.ok ? look(opened.value, tools) : { text: opened.error, wrong: true };
    });
  };
  const restore = (how: 'merge' | 'replace'): void => {
    if (!looked) return;
    work.run(async (tools) => {
      const backup = await import('@/lib/store/backup');
      const trouble = await backup.restore(looked.backup, how, tools);
      if (trouble) return { text: 'error_restore_room', wrong: true };
      // It is in place, whoever hears of it: open tabs follow at the latest when they are read anew.
      await ask(dataRestored, {}).catch(() => undefined);
      setLooked(undefined);
      // What had the focus goes with the preview.
      heading.current?.focus();
      onRestored();
      return { text: 'data_restored' };
    });
  };

  return (
    <section aria-labelledby="restore">
      <h2 id="restore" ref={heading} tabIndex={-1}>
        {t('data_restore')}
      </h2>
      <p className="muted">{t('data_restore_hint')}</p>
      <FileDrop label={t('data_file')} hint={t('data_drop')} accept=".firmly,.json,application/json" disabled={busy} onFiles={take} />
      {sealed && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('data_passphrase_of', sealed.name)}</label>
            <input
              id={id}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(event) => {
                setPassphrase(event.target.value);
              }}
            />
          </div>
          <button type="submit" className="primary" disabled={busy || passphrase === ''}>
            {t('data_open')}
          </button>
        </form>
      )}
      <WorkLine work={work} />
      {looked && <Preview looked={looked} busy={busy} onRestore={restore} />}
    </section>
  );
}

interface PreviewProps {
  readonly looked: Looked;
  readonly busy: boolean;
  readonly onRestore: (how: 'merge' | 'replace') => void;
}

function Preview({ looked: { backup, tables }, busy, onRestore }: PreviewProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [backup]);
  const shown = tables.filter(({ inFile, kept }) => inFile + kept > 0);
  return (
    <div ref={box} className="preview" role="group" aria-label={t('data_preview')} tabIndex={-1}>
      <p>{t('data_made', new Date(backup.at).toLocaleString(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }))}</p>
      {backup.broken > 0 && (
        <p className="error" role="alert">
          {t('data_broken', String(backup.broken))}
        </p>
      )}
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('ledger_what')}</th>
            <th scope="col">{t('data_in_file')}</th>
            <th scope="col">{t('data_here_too')}</th>
            <th scope="col">{t('data_kept')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, inFile, here, kept }) => (
            <tr key={name}>
              <th scope="row">{t(NAMES[name])}</th>
              <td>{inFile}</td>
              <td>{here}</td>
              <td>{kept}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row">
        <button
          type="button"
          className="primary"
          disabled={busy}
          onClick={() => {
            onRestore('merge');
          }}
        >
          {t('data_merge')}
        </button>
        <Confirm
          look="danger"
          really={t('data_replace_really')}
          disabled={busy}
          onConfirm={() => {
            onRestore('replace');
          }}
        >
          {t('data_replace')}
        </Confirm>
      </p>
      <p className="muted">{t('data_merge_hint')}</p>
    </div>
  );
}
