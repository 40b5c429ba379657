import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef } from 'react';
import { isKey, t, tCount } from '@/lib/i18n';

export interface SendFinding {
  readonly sign: string;
  /** Message key. */
  readonly reason: string;
  readonly excerpt: string;
}

export interface SendCheckProps {
  readonly findings: readonly SendFinding[];
  readonly onSend: () => void;
  readonly onFix: () => void;
  readonly onBack: () => void;
}

const SHOWN = 5;
const LONGEST = 120;

/** Asked once before a draft is sent: what it still gives away, and three ways on. */
export function SendCheck({ findings, onSend, onFix, onBack }: SendCheckProps): ReactElement {
  const fix = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    fix.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.nativeEvent.isTrusted) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div
      className="composer send"
      role="alertdialog"
      aria-labelledby="firmly-send-title"
      aria-describedby="firmly-send-list"
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="firmly-send-title">{tCount('send_title', findings.length)}</h2>
      </header>
      <ul id="firmly-send-list" className="body">
        {findings.slice(0, SHOWN).map(({ sign, reason, excerpt }, i) => (
          <li key={`${sign}:${String(i)}`}>
            <strong>{words(`sign_${sign.replaceAll('-', '_')}_name`)}</strong>
            <q>{excerpt.length > LONGEST ? `${excerpt.slice(0, LONGEST - 1)}…` : excerpt}</q>
            <span className="why">{words(reason)}</span>
          </li>
        ))}
      </ul>
      <footer>
        <button ref={fix} type="button" className="use" onClick={trusted(onFix)}>
          {t('send_fix')}
        </button>
        <button type="button" className="quiet strong" onClick={trusted(onSend)}>
          {t('send_anyway')}
        </button>
        <button type="button" className="quiet" onClick={trusted(onBack)}>
          {t('send_back')}
        </button>
      </footer>
    </div>
  );
}

function words(key: string): string {
  return isKey(key) ? t(key) : t('error_unknown');
}

/** Only what a person did counts. */
function trusted(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) act();
  };
}
