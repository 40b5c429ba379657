import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { isKey, t } from '@/lib/i18n';
import type { Finding, Judgement } from '@/lib/signs/finding';
import { SparedList } from './SparedList';

export interface ExplainedProps {
  readonly text: string;
  readonly judgement: Judgement;
  /** Whether any rules know the language. */
  readonly judged: boolean;
}

/** A text as Firmly reads it: what is flagged is marked in it and explained below, and so is what was called off. */
export function Explained({ text, judgement, judged }: ExplainedProps): ReactElement {
  const { findings, spared, newest } = judgement;
  if (!judged) return <p>{t('try_unknown_language')}</p>;
  return (
    <>
      <p className="explained">{marked(text, newest, findings)}</p>
      {findings.length === 0 ? <p>{t('try_nothing')}</p> : null}
      <ul className="flagged">
        {findings.map((finding, i) => (
          <li key={i}>
            <strong>{signName(finding.sign)}</strong> <span className="muted">{percent(finding.confidence)}</span>
            <br />
            <q>{text.slice(finding.start, finding.end)}</q>
            <br />
            {isKey(finding.reason) ? t(finding.reason) : ''} <code className="muted">{finding.rule}</code>
          </li>
        ))}
      </ul>
      {spared.length > 0 && (
        <>
          <h3>{t('spared_title')}</h3>
          <SparedList items={spared.map(({ sign, start, end, veto }) => ({ sign, excerpt: text.slice(start, end), veto }))} />
        </>
      )}
    </>
  );
}

/** The text with its findings marked; what is not the author's newest words is faint. */
function marked(text: string, newest: Judgement['newest'], findings: readonly Finding[]): ReactElement[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...newest, ...findings]) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const inside = (range: { readonly start: number; readonly end: number }): boolean => range.start <= start && end <= range.end;
    const words = text.slice(start, end);
    if (findings.some(inside)) return <mark key={start}>{words}</mark>;
    return (
      <span key={start} className={newest.some(inside) ? undefined : 'muted'}>
        {words}
      </span>
    );
  });
}

function percent(confidence: number): string {
  return `${String(Math.round(confidence * 100))} %`;
}
