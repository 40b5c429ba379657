import { type ReactElement, useState } from 'react';
import { Explained, type ExplainedProps } from '@/components/findings/Explained';
import { textTried } from '@/lib/protocol/messages/judge';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import type { Direction } from '@/lib/signs/catalog';

const LONGEST = 60_000;

/** A place to paste a mail and see what Firmly makes of it, and why. Nothing of it is kept. */
export function TryPart(): ReactElement {
  const [text, setText] = useState('');
  const [direction, setDirection] = useState<Direction>('client');
  const [result, setResult] = useState<ExplainedProps>();
  const [failed, setFailed] = useState(false);
  const read = (): void => {
    const asked = text;
    ask(textTried, { text: asked, direction }).then(
      ({ judged, language, ...rest }) => {
        setResult({ text: asked, judged, judgement: { ...rest, ...(language !== undefined && { language }) } });
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <section aria-labelledby="try">
      <h2 id="try" tabIndex={-1}>
        {t('try_title')}
      </h2>
      <p className="muted">{t('try_hint')}</p>
      <div className="field wide">
        <label htmlFor="try-text">{t('try_text')}</label>
        <textarea
          id="try-text"
          rows={7}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <p className="row">
        <select
          aria-label={t('try_direction')}
          value={direction}
          onChange={(event) => {
            setDirection(event.target.value === 'draft' ? 'draft' : 'client');
          }}
        >
          <option value="client">{t('try_client')}</option>
          <option value="draft">{t('try_draft')}</option>
        </select>{' '}
        <button type="button" className="primary" disabled={text.trim() === ''} onClick={read}>
          {t('try_read')}
        </button>
      </p>
      <div role="status">
        {failed && <p className="error">{t('error_unknown')}</p>}
        {result && <Explained {...result} />}
      </div>
    </section>
  );
}
