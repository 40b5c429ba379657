import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { ChoiceField } from './ChoiceField';
import type { SaveField } from './TextField';

export interface LookFieldsProps {
  readonly settings: { readonly language: string; readonly appearance: string };
  readonly onSave: SaveField;
}

/** Language and colours of the interface. The names of languages stand in their own. */
export function LookFields({ settings, onSave }: LookFieldsProps): ReactElement {
  return (
    <>
      <ChoiceField
        field="language"
        label={t('options_language')}
        value={settings.language}
        choices={[
          ['auto', t('options_appearance_auto')],
          ['en', 'English'],
          ['ru', 'Русский'],
        ]}
        onSave={onSave}
      />
      <ChoiceField
        field="appearance"
        label={t('options_appearance')}
        value={settings.appearance}
        choices={[
          ['auto', t('options_appearance_auto')],
          ['light', t('options_appearance_light')],
          ['dark', t('options_appearance_dark')],
        ]}
        onSave={onSave}
      />
    </>
  );
}
