import { type ReactElement, useId, useState } from 'react';
import { moveName } from '@/components/composer/names';
import { signName } from '@/components/flags/ThreadCard';
import { t, uiLanguage } from '@/lib/i18n';
import { PHRASING } from '@/lib/languages/phrasing';
import type { OwnRecord } from '@/lib/protocol/messages/overview';
import { fill, type FillValues } from '@/lib/replies/fill';
import type { SignId } from '@/lib/signs/catalog';
import { hashOfMails } from '../route';
import type { Step } from './steps';

/** ms since 1970, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What may be put into a phrase today: slots that are free, days that are to come. */
export type Said = { readonly [name in keyof FillValues]?: string | undefined };

export interface StepCardProps {
  readonly step: Step;
  readonly number: number;
  readonly open: boolean;
  /** `<step>/<number of the point>`. */
  readonly ticked: readonly string[];
  readonly today: Said;
  /** What happened in the last thirty days, and in the thirty before. */
  readonly record: { readonly now: OwnRecord; readonly before: OwnRecord };
  readonly spans: { readonly now: Span; readonly before: Span };
  readonly onOpen: () => void;
  readonly onTick: (check: string) => void;
}

/** One step: what it says, a checklist, ready phrases, and the user's own record on it. */
export function StepCard({ step, number, open, ticked, today, record, spans, onOpen, onTick }: StepCardProps): ReactElement {
  const id = useId();
  const done = step.checks.filter((_, i) => ticked.includes(`${step.id}/${String(i + 1)}`)).length;
  return (
    <section className="step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <button type="button" className="plain" aria-expanded={open} aria-controls={`${id}-body`} onClick={onOpen}>
          <span className="number" aria-hidden="true" data-done={done === step.checks.length}>
            {number}
          </span>
          <span>{t(step.title)}</span>
          <span className="muted">{t('agreement_rounds_of', String(done), String(step.checks.length))}</span>
        </button>
      </h3>
      <div id={`${id}-body`} hidden={!open}>
        <p>{t(step.text)}</p>
        <h4>{t('play_checklist')}</h4>
        <ul className="checks">
          {step.checks.map((check, i) => {
            const key = `${step.id}/${String(i + 1)}`;
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={ticked.includes(key)}
                    onChange={() => {
                      onTick(key);
                    }}
                  />
                  {t(check)}
                </label>
              </li>
            );
          })}
        </ul>
        <h4>{t('play_phrases')}</h4>
        <Phrases step={step} today={today} />
        <h4>{t('play_record')}</h4>
        {step.id === 'letgo' ? (
          <p>
            <a href="#review">{t('review_open')}</a>
          </p>
        ) : (
          <Record signs={step.signs} record={record} spans={spans} />
        )}
      </div>
    </section>
  );
}

/** How often the step's signs were flagged lately, and how the user answered; each number leads to its mails. */
function Record({ signs, record, spans }: Pick<StepCardProps, 'record' | 'spans'> & Pick<Step, 'signs'>): ReactElement {
  const count = (when: 'now' | 'before', sign: SignId): number => record[when].signs.find((one) => one.sign === sign)?.count ?? 0;
  const rows = [
    ...signs.map((sign) => ({
      name: signName(sign),
      what: 'flags' as const,
      sign,
      now: count('now', sign),
      before: count('before', sign),
    })),
    { name: t('facts_stood_firm'), what: 'stood-firm' as const, now: record.now.stoodFirm, before: record.before.stoodFirm },
    { name: t('facts_gave_in'), what: 'gave-in' as const, now: record.now.gaveIn, before: record.before.gaveIn },
  ];
  return (
    <table className="table record">
      <thead>
        <tr>
          <th scope="col">{t('play_record_what')}</th>
          <th scope="col">{t('play_record_now')}</th>
          <th scope="col">{t('play_record_before')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, what, now, before, ...of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{now === 0 ? 0 : <a href={hashOfMails({ what, ...of, ...spans.now })}>{now}</a>}</td>
            <td>{before === 0 ? 0 : <a href={hashOfMails({ what, ...of, ...spans.before })}>{before}</a>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Ready pieces in the interface's language, to be copied. Names and sums are made up; slots and days are those of today. */
function Phrases({ step, today }: Pick<StepCardProps, 'step' | 'today'>): ReactElement {
  const [copied, setCopied] = useState('');
  const phrasing = PHRASING[uiLanguage()];
  const pieces = step.moves.flatMap((id) => {
    const move = phrasing?.moves.find((one) => one.id === id);
    const text = move && fill(move.text, { ...phrasing?.sample, slots: '', date: '', free: '', ...known(today) });
    return text === undefined ? [] : [{ id, text }];
  });
  if (pieces.length === 0) return <p className="muted">{t('error_no_slots')}</p>;
  return (
    <ul className="phrases">
      {pieces.map(({ id, text }) => (
        <li key={id}>
          <strong>{moveName(id)}</strong>
          <blockquote>{text}</blockquote>
          <button
            type="button"
            aria-label={`${t('review_copy')}: ${moveName(id)}`}
            onClick={() => {
              navigator.clipboard.writeText(text).then(
                () => {
                  setCopied(id);
                },
                () => undefined,
              );
            }}
          >
            {t('review_copy')}
          </button>
          <span role="status" className="muted">
            {copied === id ? t('review_copied') : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

function known(values: Said): FillValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
