import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { ChoiceField } from './ChoiceField';
import type { SaveField } from './TextField';

/** The tone in which suggestions are shown first. */
export function ToneField({ value, onSave }: { readonly value: string; readonly onSave: SaveField }): ReactElement {
  return (
    <ChoiceField
      field="tone"
      label={t('options_tone')}
      value={value}
      choices={[
        ['warm', t('tone_warm')],
        ['neutral', t('tone_neutral')],
        ['firm', t('tone_firm')],
      ]}
      onSave={onSave}
    />
  );
}
