import type { ReactElement } from 'react';
import { ChoiceField } from '@/components/settings/ChoiceField';
import { NumberField } from '@/components/settings/NumberField';
import { type SaveField, TextField } from '@/components/settings/TextField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

/** What suggestions need to know of the user. */
export function WordsPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  return (
    <section aria-labelledby="words">
      <h2 id="words" tabIndex={-1}>
        {t('options_words')}
      </h2>
      <div className="field">
        <label htmlFor="tone">{t('options_tone')}</label>
        <select
          id="tone"
          value={settings.tone}
          onChange={(event) => {
            save('tone', event.target.value).catch(() => undefined);
          }}
        >
          <option value="warm">{t('tone_warm')}</option>
          <option value="neutral">{t('tone_neutral')}</option>
          <option value="firm">{t('tone_firm')}</option>
        </select>
      </div>
      <ChoiceField
        field="formality"
        label={t('options_formality')}
        value={settings.formality}
        choices={[
          ['auto', t('options_formality_auto')],
          ['formal', t('options_formality_formal')],
          ['familiar', t('options_formality_familiar')],
        ]}
        onSave={save}
      />
      <TextField field="rate" label={t('options_rate')} value={settings.rate} onSave={save} />
      <p className="muted">{t('options_rate_hint')}</p>
      <NumberField field="decisionDays" label={t('options_decision_days')} value={settings.decisionDays} onSave={save} />
    </section>
  );
}
