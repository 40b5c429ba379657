import { type ReactElement, useId, useState } from 'react';
import { t } from '@/lib/i18n';
import { SHORTEST_PASSPHRASE } from '@/lib/records/backup';
import { dated, saveFile } from './save-file';
import { type LongWork, useWork } from './use-work';
import { WorkLine } from './WorkLine';

type Work = Parameters<Parameters<LongWork['run']>[0]>[0];

/** Everything as a file: sealed with a passphrase, or open; and tables for a spreadsheet. */
export function ExportPart(): ReactElement {
  const id = useId();
  const work = useWork();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const fault = faultOf(passphrase, again);
  const busy = work.share !== undefined;
  const seal = (): void => {
    work.run(async (tools) => {
      const { exportAll, seal: sealed } = await import('@/lib/store/backup');
      const file = await sealed(await exportAll(tools), passphrase);
      tools.signal.throwIfAborted();
      saveFile(file, dated('firmly', 'firmly'));
      setPassphrase('');
      setAgain('');
      return { text: 'data_saved' };
    });
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('data_export')}</h2>
      <p className="muted">{t('data_export_hint')}</p>
      <form
        className="sealed"
        onSubmit={(event) => {
          event.preventDefault();
          if (fault === undefined && !busy) seal();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-one`}>{t('data_passphrase')}</label>
          <input
            id={`${id}-one`}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            aria-describedby={`${id}-note`}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-two`}>{t('data_passphrase_again')}</label>
          <input
            id={`${id}-two`}
            type="password"
            autoComplete="new-password"
            value={again}
            aria-describedby={`${id}-note`}
            onChange={(event) => {
              setAgain(event.target.value);
            }}
          />
        </div>
        <p id={`${id}-note`} className="muted">
          {passphrase === '' || fault === undefined ? t('data_passphrase_hint') : t(fault, String(SHORTEST_PASSPHRASE))}
        </p>
        <button type="submit" className="primary" aria-disabled={busy || fault !== undefined}>
          {t('data_save_sealed')}
        </button>
      </form>
      <p className="row">
        <FileButton
          label={t('data_save_open')}
          busy={busy}
          work={work}
          make={async (tools) => (await import('@/lib/store/backup')).exportAll(tools)}
          name={() => dated('firmly', 'json')}
          type="application/json"
        />
        <FileButton
          label={t('data_save_flags')}
          busy={busy}
          work={work}
          make={async (tools) => (await import('@/lib/store/backup')).exportFlags(tools)}
          name={() => dated('firmly-flags', 'csv')}
          type="text/csv;charset=utf-8"
        />
        <FileButton
          label={t('data_save_ledger')}
          busy={busy}
          work={work}
          make={async (tools) => (await import('@/lib/store/backup')).exportLedger(tools)}
          name={() => dated('firmly-ledger', 'csv')}
          type="text/csv;charset=utf-8"
        />
      </p>
      <p className="muted">{t('data_open_hint')}</p>
      <WorkLine work={work} />
    </section>
  );
}

function faultOf(passphrase: string, again: string): 'error_passphrase_short' | 'error_passphrase_differs' | undefined {
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'error_passphrase_short';
  return passphrase === again ? undefined : 'error_passphrase_differs';
}

interface FileButtonProps {
  readonly label: string;
  /** Something is done: a press is not heard, and the button keeps the focus, which a disabled one would lose. */
  readonly busy: boolean;
  readonly work: LongWork;
  readonly make: (tools: Work) => Promise<string>;
  readonly name: () => string;
  readonly type: string;
}

function FileButton({ label, busy, work, make, name, type }: FileButtonProps): ReactElement {
  return (
    <button
      type="button"
      aria-disabled={busy}
      onClick={() => {
        if (busy) return;
        work.run(async (tools) => {
          saveFile(new Blob([await make(tools)], { type }), name());
          return { text: 'data_saved' };
        });
      }}
    >
      {label}
    </button>
  );
}
