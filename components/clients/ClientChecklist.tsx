import { type ReactElement, useState } from 'react';
import { type MessageKey, t } from '@/lib/i18n';
import type { Agreement } from '@/lib/records/agreement';
import { CHECKLIST, type ChecklistStep, type Client } from '@/lib/records/client';

export interface ClientChecklistProps {
  readonly client: Client;
  readonly agreements: readonly Agreement[];
  readonly onTick: (checklist: ChecklistStep[]) => void;
}

const NAMES: Readonly<Record<ChecklistStep, MessageKey>> = {
  expectations: 'first_expectations',
  excluded: 'first_excluded',
  rounds: 'first_rounds',
  deposit: 'first_deposit',
  decision: 'first_decision',
  hours: 'first_hours',
};

/** What should stand in writing before work begins; what an agreement says is ticked by itself, the rest by the user. */
export function ClientChecklist({ client, agreements, onTick }: ClientChecklistProps): ReactElement {
  // Shown at once; what is kept is read again after saving.
  const [fresh, setFresh] = useState<readonly ChecklistStep[]>();
  const ticked = fresh ?? client.checklist ?? [];
  const written = new Set(agreements.filter(({ active }) => active).flatMap(writtenIn));
  const done = CHECKLIST.filter((step) => written.has(step) || ticked.includes(step)).length;
  return (
    <details className="panel" open={done < CHECKLIST.length}>
      <summary>
        {t('first_title')} <span className="muted">{t('agreement_rounds_of', String(done), String(CHECKLIST.length))}</span>
      </summary>
      <progress aria-label={t('first_title')} value={done} max={CHECKLIST.length} />
      <ul className="checks">
        {CHECKLIST.map((step) => (
          <li key={step}>
            <label>
              <input
                type="checkbox"
                checked={written.has(step) || ticked.includes(step)}
                disabled={written.has(step)}
                onChange={() => {
                  const next = CHECKLIST.filter((one) => (one === step) !== ticked.includes(one));
                  setFresh(next);
                  onTick(next);
                }}
              />
              {t(NAMES[step])} {written.has(step) && <span className="muted">{t('first_in_agreement')}</span>}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function writtenIn({ included, excluded, rounds, deposit, decisions, hours }: Agreement): ChecklistStep[] {
  const says: Readonly<Record<ChecklistStep, boolean>> = {
    expectations: included.length > 0,
    excluded: excluded.length > 0,
    rounds: rounds !== null || included.some((item) => item.rounds !== undefined),
    deposit: deposit !== '',
    decision: decisions.length > 0,
    hours: hours !== null,
  };
  return CHECKLIST.filter((step) => says[step]);
}
