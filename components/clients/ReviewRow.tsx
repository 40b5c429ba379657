import { type ReactElement, useRef, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { type MessageKey, t } from '@/lib/i18n';
import type { Client } from '@/lib/records/client';
import type { Score } from '@/lib/records/score';
import type { SignId } from '@/lib/signs/catalog';
import { ScoreParts, type ScorePartsProps } from './ScoreParts';

export type Choice = NonNullable<Client['review']>['choice'];

export interface ReviewRowProps {
  readonly client: Client;
  readonly score: Score;
  readonly signs: readonly SignId[];
  readonly year: number;
  /** Gives whether it was kept. */
  readonly onChoose: (choice: Choice) => Promise<boolean>;
  /** The letter for a choice; empty when there is none. */
  readonly letter: (choice: Exclude<Choice, 'keep'>) => Promise<string>;
  readonly onOpen: () => void;
  readonly linkOf: ScorePartsProps['linkOf'];
}

const CHOICES: Readonly<Record<Choice, MessageKey>> = {
  keep: 'review_keep',
  raise: 'review_raise',
  agree: 'review_agree',
  part: 'review_part',
};

/** One client of the yearly look: the score and why, four ways to go on, and the letter that fits. */
export function ReviewRow({ client, score, signs, year, onChoose, letter, onOpen, linkOf }: ReviewRowProps): ReactElement {
  const [choice, setChoice] = useState(client.review?.year === year ? client.review.choice : undefined);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  const [wrong, setWrong] = useState(false);
  /** Counts choices: what comes of one that was changed since says nothing. */
  const turn = useRef(0);
  const stands = useRef(choice);
  const choose = async (next: Choice): Promise<void> => {
    const mine = ++turn.current;
    setChoice(next);
    setCopied(false);
    setText('');
    setWrong(false);
    const kept = await onChoose(next).catch(() => false);
    const words = kept && next !== 'keep' ? await letter(next).catch(() => undefined) : '';
    if (kept) stands.current = next;
    if (turn.current !== mine) return;
    if (!kept) setChoice(stands.current);
    setWrong(!kept || words === undefined);
    setText(words ?? '');
  };
  return (
    <article aria-label={client.name}>
      <h4>
        <button type="button" className="link" onClick={onOpen}>
          {client.name}
        </button>
      </h4>
      <p>
        <strong>{t('score_is', String(score.score))}</strong>
      </p>
      <ScoreParts score={score} linkOf={linkOf} />
      {signs.length > 0 && <p className="muted">{signs.slice(0, 4).map(signName).join(' · ')}</p>}
      <div className="row" role="group" aria-label={t('review_choose', client.name)}>
        {(Object.keys(CHOICES) as Choice[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={choice === one}
            className={choice === one ? 'primary' : undefined}
            onClick={() => {
              void choose(one);
            }}
          >
            {t(CHOICES[one])}
          </button>
        ))}
      </div>
      {wrong && (
        <p className="error" role="alert">
          {t('error_unknown')}
        </p>
      )}
      {text !== '' && (
        <div className="field">
          <label htmlFor={`letter-${client.id}`}>{t('review_letter')}</label>
          <textarea
            id={`letter-${client.id}`}
            rows={9}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <p className="row">
            <button
              type="button"
              onClick={() => {
                navigator.clipboard.writeText(text).then(
                  () => {
                    setCopied(true);
                  },
                  () => undefined,
                );
              }}
            >
              {t('review_copy')}
            </button>
            <span role="status">{copied ? t('review_copied') : ''}</span>
          </p>
        </div>
      )}
    </article>
  );
}
