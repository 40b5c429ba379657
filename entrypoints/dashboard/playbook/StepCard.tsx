import { type ReactElement, useId, useState } from 'react';
import { moveName } from '@/components/composer/names';
import { signName } from '@/components/flags/ThreadCard';
import { t, uiLanguage } from '@/lib/i18n';
import { PHRASING } from '@/lib/languages/phrasing';
import { fill } from '@/lib/replies/fill';
import { hashOfMails } from '../route';
import type { Step } from './steps';

export interface StepCardProps {
  readonly step: Step;
  readonly number: number;
  readonly open: boolean;
  /** `<step>/<number of the point>`. */
  readonly ticked: readonly string[];
  /** How often the step's signs were flagged, in the last thirty days and the thirty before. */
  readonly counts: { readonly now: number; readonly before: number };
  readonly answers: { readonly firm: number; readonly gave: number };
  readonly since: { readonly from: number; readonly to: number };
  readonly onOpen: () => void;
  readonly onTick: (check: string) => void;
}

/** One step: what it says, a checklist, ready phrases, and the user's own record on it. */
export function StepCard({ step, number, open, ticked, counts, answers, since, onOpen, onTick }: StepCardProps): ReactElement {
  const id = useId();
  const done = step.checks.filter((_, i) => ticked.includes(`${step.id}/${String(i + 1)}`)).length;
  return (
    <section className="step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <button type="button" className="plain" aria-expanded={open} aria-controls={`${id}-body`} onClick={onOpen}>
          <span className="number" aria-hidden="true">
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
        <Phrases step={step} />
        <h4>{t('play_record')}</h4>
        {step.id === 'letgo' ? (
          <p>
            <a href="#review">{t('review_open')}</a>
          </p>
        ) : (
          <>
            <p>{t('play_counts', String(counts.now), String(counts.before))}</p>
            <p className="links">
              {step.signs.map((sign) => (
                <a key={sign} href={hashOfMails({ what: 'flags', sign, ...since })}>
                  {signName(sign)}
                </a>
              ))}
            </p>
            <p className="muted">{t('play_answers', String(answers.firm), String(answers.gave))}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** Ready pieces in the interface's language with made-up values, to be copied; in a mail they are filled with real ones. */
function Phrases({ step }: { readonly step: Step }): ReactElement {
  const [copied, setCopied] = useState('');
  const phrasing = PHRASING[uiLanguage()];
  const pieces = step.moves.flatMap((id) => {
    const move = phrasing?.moves.find((one) => one.id === id);
    const text = move && fill(move.text, phrasing?.sample ?? {});
    return text === undefined ? [] : [{ id, text }];
  });
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
