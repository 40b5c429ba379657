import type { ReactElement } from 'react';
import { type MessageKey, t } from '@/lib/i18n';
import type { Score, ScorePart } from '@/lib/records/score';

const PARTS: Readonly<Record<ScorePart, MessageKey>> = {
  flags: 'score_flags',
  trend: 'score_trend',
  late: 'score_late',
  churn: 'score_churn',
  given: 'score_given',
  hours: 'score_hours',
  worth: 'score_worth',
};

export function partName(part: ScorePart): string {
  return t(PARTS[part]);
}

export interface ScorePartsProps {
  readonly score: Score;
  /** Where the mails behind a part are; undefined when it counts no mails. */
  readonly linkOf: (part: ScorePart) => string | undefined;
}

/** Everything that a score is made of; what moved nothing is left out. */
export function ScoreParts({ score, linkOf }: ScorePartsProps): ReactElement {
  const moved = score.parts.filter(({ points }) => points !== 0);
  return moved.length === 0 ? (
    <p className="muted">{t('score_nothing')}</p>
  ) : (
    <ul className="rows">
      {moved.map(({ part, points, value }) => {
        const href = linkOf(part);
        const number = part === 'worth' || part === 'trend' ? `${String(Math.round(value * 100))} %` : String(value);
        return (
          <li key={part}>
            <span>
              {partName(part)} {href === undefined ? <span className="muted">{number}</span> : <a href={href}>{number}</a>}
            </span>
            <span className={points < 0 ? 'over' : undefined}>{points > 0 ? `+${String(points)}` : `−${String(-points)}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
