import { type ReactElement, useEffect, useRef, useState } from 'react';
import { AreaField } from '@/components/settings/AreaField';
import { CheckField } from '@/components/settings/CheckField';
import { OptionalNumber } from '@/components/settings/OptionalNumber';
import { type SaveField, TextField } from '@/components/settings/TextField';
import { Confirm } from '@/components/ui/Confirm';
import { sayDate } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import { type Agreement, AGREEMENT_FIELDS, type AgreementField } from '@/lib/records/agreement';
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

/** What was agreed on one project; each field is saved by itself when it is left. */
export function AgreementEditor({ agreement: given, rounds, onSave, onDelete }: AgreementEditorProps): ReactElement {
  const [agreement, setAgreement] = useState(given);
  const box = useRef<HTMLElement>(null);
  /** When each field was changed last, as far as this window knows. */
  const seen = useRef(agreement.changed);
  /** Counts, by field, what came from elsewhere: such a field is drawn anew. */
  const [foreign, setForeign] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    const timer = setTimeout(() => {
      // What is being typed here is the user's: it is not taken away. Saving it will say that it overwrote something.
      if (box.current?.contains(document.activeElement)) return;
      const fresh = AGREEMENT_FIELDS.filter((field) => (given.changed[field] ?? 0) > (seen.current[field] ?? 0));
      if (fresh.length === 0) return;
      seen.current = { ...seen.current, ...Object.fromEntries(fresh.map((field) => [field, given.changed[field] ?? 0])) };
      setAgreement((now) => ({ ...now, ...Object.fromEntries(fresh.map((field) => [field, given[field]])), changed: given.changed }));
      setForeign((now) => ({ ...now, ...Object.fromEntries(fresh.map((field) => [field, given.changed[field] ?? 0])) }));
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [given]);
  const drawn = (field: AgreementField): string => `${field} ${String(foreign[field] ?? 0)}`;
  const [notice, setNotice] = useState('');
  /** One after the other: what the first came to is known to the second. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const save: SaveField = (field, value) => {
    const name = field as AgreementField;
    const saving = turn.current.then(async () => {
      const done = await onSave(name, value, seen.current[name] ?? 0);
      if (!done.ok) return done.error;
      const at = done.agreement.changed[name] ?? 0;
      seen.current = { ...seen.current, [name]: at };
      // Only what this window wrote: another field may be open here, and its text is the user's.
      setAgreement((now) => ({ ...now, [name]: done.agreement[name], changed: { ...now.changed, [name]: at } }));
      setNotice(done.overwrote ? t('agreement_overwrote') : '');
      return undefined;
    });
    turn.current = saving.catch(() => undefined);
    return saving;
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
    <article ref={box} aria-label={project}>
      <p className="note muted">{stateOf(given)}</p>
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
        key={drawn('included')}
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
      <AgreedHours key={`${drawn('hours')} ${drawn('meetings')}`} agreement={agreement} onSave={save} />
      <RowsEditor
        key={drawn('decisions')}
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
        key={drawn('invoices')}
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
