import { type ReactElement, useId, useRef, useState } from 'react';
import { FieldNote } from '@/components/settings/FieldNote';
import { numberFrom } from '@/components/settings/number';
import type { SaveField } from '@/components/settings/TextField';
import { isKey, t, tCount } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

export interface RetentionPartProps {
  readonly settings: Settings;
  readonly save: SaveField;
  /** On another page than the data's: says where that is. */
  readonly beside?: boolean;
}

/** How long words of mail are kept; what was counted stays. What would forget words at once is asked about first. */
export function RetentionPart({ settings, save, beside = false }: RetentionPartProps): ReactElement {
  const id = useId();
  /** Not saved when the field is left, as others are: it may make words go at once. */
  const [typed, setTyped] = useState<string>();
  const cancel = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState('');
  const [saved, setSaved] = useState(false);
  const text = typed ?? String(settings.keepDays);
  const days = numberFrom(text);
  const changed = text !== String(settings.keepDays);
  const forgets = typeof days === 'number' && days > 0 && (settings.keepDays === 0 || days < settings.keepDays);
  const submit = async (): Promise<void> => {
    const wrong = await save('keepDays', days).catch(() => 'error_unknown');
    setError(wrong === undefined ? '' : t(isKey(wrong) ? wrong : 'error_unknown'));
    setSaved(wrong === undefined);
    if (wrong === undefined) setTyped(undefined);
  };
  return (
    <section aria-labelledby="retention">
      <h2 id="retention" tabIndex={-1}>
        {t('data_retention')}
      </h2>
      <p className="muted">{t('data_retention_hint')}</p>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          // A key alone makes no words go.
          if (forgets) cancel.current?.focus();
          else void submit();
        }}
      >
        <label htmlFor={id}>{t('data_retention_days')}</label>
        <input
          id={id}
          inputMode="numeric"
          value={text}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            setTyped(event.target.value);
            setSaved(false);
          }}
        />
        {changed && (
          <p className="row">
            <button
              type="button"
              className={forgets ? 'danger' : 'primary'}
              onClick={({ detail }) => {
                if (detail < 2) void submit();
              }}
            >
              {forgets ? tCount('data_retention_do', days) : t('data_retention_save')}
            </button>
            <button
              type="button"
              ref={cancel}
              onClick={() => {
                setTyped(undefined);
                setError('');
              }}
            >
              {t('popup_cancel')}
            </button>
          </p>
        )}
        <FieldNote id={`${id}-note`} error={error} saved={saved} />
      </form>
      {beside && (
        <p className="row">
          <a href="#data">{t('data_backup_link')}</a>
        </p>
      )}
    </section>
  );
}
