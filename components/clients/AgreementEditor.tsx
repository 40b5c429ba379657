import { type ReactElement, useEffect, useRef, useState } from 'react';
import { AreaField } from '@/components/settings/AreaField';
import { CheckField } from '@/components/settings/CheckField';
import { OptionalNumber } from '@/components/settings/OptionalNumber';
import { type SaveField, TextField } from '@/components/settings/TextField';
import { Confirm } from '@/components/ui/Confirm';
import { sayDate } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import { type Agreement, type AgreementField } from '@/lib/records/agreement';
import { AgreedHours } from './AgreedHours';
import { type Row, RowsEditor } from './RowsEditor';

type Saved =
  { readonly ok: true; readonly agreement: Agreement; readonly overwrote: boolean } | { readonly ok: false; readonly error: string };

export interface AgreementEditorProps {
  readonly agreement: Agreement;
  /** Rounds that were counted in mail, by `<agreement>/<deliverable>`. */
  readonly rounds: readonly { readonly about: string; readonly count: number }[];
  /** `seen`: when the field was last changed as far as this window knows. */
  readonly onSave: (field: AgreementField, value: unknown, seen: number) => Promise<Saved>;
  readonly onDelete: () => void;
}

/** What was agreed on one project; each field is saved by itself when it is left, and shows what any window kept. */
export function AgreementEditor({ agreement, rounds, onSave, onDelete }: AgreementEditorProps): ReactElement {
  const box = useRef<HTMLElement>(null);
  /**
   * When each field was changed last, as far as the user could see before they began to write here: what another window
   * keeps after that shows, but is overwritten by what is being written, and that is said.
   */
  const seen = useRef(agreement.changed);
  const look = (): void => {
    seen.current = agreement.changed;
  };
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) seen.current = agreement.changed;
  }, [agreement.changed]);
  const [notice, setNotice] = useState('');
  /** Of one field, one after the other: what the first came to is known to the second. */
  const turns = useRef<Partial<Record<string, Promise<unknown>>>>({});
  const save: SaveField = (field, value) => {
    const name = field as AgreementField;
    const before = turns.current[name];
    const known = seen.current[name] ?? 0;
    const saving = (async () => {
      await before;
      const done = await onSave(name, value, before ? Math.max(known, seen.current[name] ?? 0) : known);
      if (!done.ok) return done.error;
      seen.current = { ...seen.current, [name]: done.agreement.changed[name] ?? 0 };
      setNotice(done.overwrote ? t('agreement_overwrote') : '');
      return undefined;
    })();
    const turn = saving.then(ended, ended);
    turns.current[name] = turn;
    return saving;

    function ended(): void {
      if (turns.current[name] === turn) turns.current[name] = undefined;
    }
  };
  const roundsOf = (row: Row): ReactElement | undefined => {
    const own = agreement.included.find(({ id }) => id === row.id);
    const count = (rounds.find(({ about }) => about === `${agreement.id}/${row.id}`)?.count ?? 0) + (own?.used ?? 0);
    const agreed = own?.rounds ?? agreement.rounds;
    if (agreed === null || !own) return undefined;
    return <span className={count > agreed ? 'over' : undefined}>{t('agreement_rounds_of', String(count), String(agreed))}</span>;
  };
  const { project } = agreement;
  return (
    <article
      ref={box}
      aria-label={project}
      onFocus={(event) => {
        // From outside: what stands here now has been seen.
        if (!event.currentTarget.contains(event.relatedTarget)) look();
      }}
    >
      <p className="note muted">{stateOf(agreement)}</p>
      <p role="status" className="note">
        {notice}
      </p>
      <div className="grid">
        <TextField field="project" label={t('agreement_project')} value={project} onSave={save} />
        <OptionalNumber field="rounds" label={t('agreement_rounds')} value={agreement.rounds} onSave={save} />
        <OptionalNumber field="paymentDays" label={t('agreement_payment')} value={agreement.paymentDays} onSave={save} />
        <OptionalNumber field="responseHours" label={t('agreement_response')} value={agreement.responseHours} onSave={save} />
        <TextField field="deposit" label={t('agreement_deposit')} value={agreement.deposit} onSave={save} />
      </div>
      <RowsEditor
        title={t('agreement_included')}
        add={t('agreement_add_item')}
        columns={[
          { key: 'text', label: t('agreement_item'), kind: 'text', needed: true },
          { key: 'rounds', label: t('agreement_item_rounds'), kind: 'number' },
          { key: 'used', label: t('agreement_item_used'), kind: 'number' },
        ]}
        rows={agreement.included}
        beside={roundsOf}
        onSave={(rows) => save('included', rows)}
      />
      <AreaField
        field="excluded"
        label={t('agreement_excluded')}
        hint={t('agreement_excluded_hint')}
        value={agreement.excluded.join('\n')}
        onSave={(field, value) => save(field, linesOf(String(value)))}
      />
      <AgreedHours agreement={agreement} onSave={save} />
      <RowsEditor
        title={t('agreement_decisions')}
        add={t('agreement_add_decision')}
        columns={[
          { key: 'text', label: t('agreement_decision'), kind: 'text', needed: true },
          { key: 'on', label: t('agreement_decision_on'), kind: 'date', needed: true },
          { key: 'done', label: t('agreement_decision_done'), kind: 'check' },
        ]}
        rows={agreement.decisions}
        onSave={(rows) => save('decisions', rows)}
      />
      <RowsEditor
        title={t('agreement_invoices')}
        add={t('agreement_add_invoice')}
        columns={[
          { key: 'number', label: t('agreement_invoice_number'), kind: 'text', needed: true },
          { key: 'sentOn', label: t('agreement_invoice_sent'), kind: 'date', needed: true },
          { key: 'paidOn', label: t('agreement_invoice_paid'), kind: 'date' },
          { key: 'amount', label: t('agreement_invoice_amount'), kind: 'number' },
        ]}
        rows={agreement.invoices}
        onSave={(rows) => save('invoices', rows)}
      />
      <CheckField field="active" label={t('agreement_active')} value={agreement.active} onSave={save} />
      <p className="row">
        <Confirm really={t('agreement_delete_really')} onConfirm={onDelete}>
          {t('agreement_delete')}
        </Confirm>
      </p>
    </article>
  );
}

function stateOf({ sentAt, confirmedAt }: Agreement): string {
  if (confirmedAt !== undefined) return t('agreement_confirmed', sayDate(confirmedAt, 'long'));
  return sentAt === undefined ? t('agreement_unsent') : t('agreement_sent', sayDate(sentAt, 'long'));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
