import { type ReactElement, useId, useRef, useState } from 'react';
import { isKey, t } from '@/lib/i18n';
import { templateFault } from '@/lib/replies/check';
import { fill, type FillValues, namesIn, type Placeholder, PLACEHOLDERS } from '@/lib/replies/fill';
import { VARIABLES } from './variables';

export interface WordingEditorProps {
  /** The text that Firmly brought. */
  readonly shipped: string;
  /** The user's own, when there is one. */
  readonly own: string | undefined;
  /** Values to show it with: made up, and those of a real thread when there is one. */
  readonly sample: FillValues;
  readonly recent: { readonly about: string; readonly values: FillValues } | undefined;
  /** Gives the message key of what is wrong, or nothing. */
  readonly onSave: (text: string | undefined) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** One text in the user's own words: what stands in for names and dates by menu, and how it will look, as it is typed. */
export function WordingEditor({ shipped, own, sample, recent, onSave, onClose }: WordingEditorProps): ReactElement {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(own ?? shipped);
  const [error, setError] = useState('');
  const fault = templateFault(text);

  const insert = (name: string): void => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? { selectionStart: text.length, selectionEnd: text.length };
    setText(`${text.slice(0, from)}{${name}}${text.slice(to)}`);
    area.current?.focus();
  };
  const save = (next: string | undefined): void => {
    onSave(next).then(
      (wrong) => {
        if (wrong === undefined) onClose();
        else setError(isKey(wrong) ? t(wrong) : t('error_unknown'));
      },
      () => {
        setError(t('error_unknown'));
      },
    );
  };

  return (
    <div className="wording">
      <label htmlFor={id}>{t('own_words_text')}</label>
      <textarea
        id={id}
        ref={area}
        rows={5}
        maxLength={1500}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <select
        aria-label={t('own_words_variable')}
        value=""
        onChange={(event) => {
          insert(event.target.value);
        }}
      >
        <option value="">{t('own_words_variable')}</option>
        {PLACEHOLDERS.map((name) => (
          <option key={name} value={name}>
            {t(VARIABLES[name])}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className={fault === undefined && error === '' ? 'muted' : 'error'}>
        {fault === undefined ? error || t('own_words_brackets') : t(fault)}
      </p>
      {fault === undefined && (
        <dl>
          <Shown label={t('own_words_sample')} text={text} values={sample} />
          {recent && <Shown label={t('own_words_recent', recent.about)} text={text} values={recent.values} />}
        </dl>
      )}
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={fault !== undefined}
          onClick={() => {
            save(text === shipped ? undefined : text);
          }}
        >
          {t('own_words_save')}
        </button>
        {own !== undefined && (
          <button
            type="button"
            onClick={() => {
              save(undefined);
            }}
          >
            {t('own_words_back')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('own_words_cancel')}
        </button>
      </div>
    </div>
  );
}

function Shown({ label, text, values }: { readonly label: string; readonly text: string; readonly values: FillValues }): ReactElement {
  const filled = fill(text, values);
  const missing = namesIn(text).filter((name) => values[name as Placeholder] === undefined);
  return (
    <>
      <dt>{label}</dt>
      <dd>{filled ?? t('own_words_missing', missing.map((name) => `{${name}}`).join(', '))}</dd>
    </>
  );
}
