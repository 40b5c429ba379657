import type { ReactElement } from 'react';
import { ChoiceField } from '@/components/settings/ChoiceField';
import { NumberField } from '@/components/settings/NumberField';
import { type SaveField, TextField } from '@/components/settings/TextField';
import { ToneField } from '@/components/settings/ToneField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

/** What suggestions need to know of the user. */
export function WordsPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  return (
    <section aria-labelledby="words">
      <h2 id="words" tabIndex={-1}>
        {t('options_words')}
      </h2>
      <ToneField value={settings.tone} onSave={save} />
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
      <TextField field="rate" label={t('options_rate')} hint={t('options_rate_hint')} value={settings.rate} onSave={save} />
      <NumberField field="decisionDays" label={t('options_decision_days')} value={settings.decisionDays} onSave={save} />
    </section>
  );
}
