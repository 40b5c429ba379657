import { type ReactElement, useId, useState } from 'react';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useField } from '@/components/settings/use-field';
import { t } from '@/lib/i18n';
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
  const [text, setText] = useState(String(settings.keepDays));
  const { error, saved, submit } = useField((next) => save('keepDays', next));
  const days = text.trim() === '' ? undefined : Number(text);
  const changed = text !== String(settings.keepDays);
  const forgets = days !== undefined && days > 0 && (settings.keepDays === 0 || days < settings.keepDays);
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
          submit(days);
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
            setText(event.target.value);
          }}
        />
        {changed && (
          <p className="row">
            <button type="submit" className={forgets ? 'danger' : 'primary'}>
              {forgets ? t('data_retention_do', String(days)) : t('data_retention_save')}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => {
                setText(String(settings.keepDays));
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
