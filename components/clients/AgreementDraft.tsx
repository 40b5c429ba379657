import { type ReactElement, useId, useState } from 'react';
import type { Proposal } from '@/lib/clients/draft-agreement';
import { t } from '@/lib/i18n';

export interface AgreementDraftProps {
  /** Words that were selected in a mail. */
  readonly selected?: string | undefined;
  readonly read: (text: string) => Proposal;
  readonly onUse: (proposal: Proposal) => void;
}

/** A mail of the user's that lists the terms, read into a proposal; nothing is kept until the user says so. */
export function AgreementDraft({ selected = '', read, onUse }: AgreementDraftProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(selected);
  const [proposal, setProposal] = useState<Proposal>();
  return (
    <details open={selected !== ''}>
      <summary>{t('draft_title')}</summary>
      <div className="field">
        <label htmlFor={id}>{t('draft_paste')}</label>
        <textarea
          id={id}
          rows={6}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProposal(undefined);
          }}
        />
      </div>
      <button
        type="button"
        onClick={() => {
          setProposal(read(text));
        }}
      >
        {t('draft_read')}
      </button>
      <div role="status">{proposal && <Found proposal={proposal} />}</div>
      {proposal && isAny(proposal) && (
        <button
          type="button"
          className="primary"
          onClick={() => {
            onUse(proposal);
            setText('');
            setProposal(undefined);
          }}
        >
          {t('draft_use')}
        </button>
      )}
    </details>
  );
}

function Found({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { included, excluded, rounds, paymentDays, responseHours, deposit } = proposal;
  if (!isAny(proposal)) return <p>{t('draft_nothing')}</p>;
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t('agreement_included'), included.join('; ')],
    [t('agreement_excluded'), excluded.join('; ')],
    [t('agreement_rounds'), rounds],
    [t('agreement_payment'), paymentDays],
    [t('agreement_response'), responseHours],
    [t('agreement_deposit'), deposit],
  ];
  return (
    <ul className="rows">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <li key={name}>
            <strong>{name}</strong> <span>{value}</span>
          </li>
        ))}
    </ul>
  );
}

function isAny({ included, excluded, ...terms }: Proposal): boolean {
  return included.length + excluded.length + Object.keys(terms).length > 0;
}
