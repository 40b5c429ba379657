import type { ReactElement } from 'react';
import { NumberField } from '@/components/settings/NumberField';
import type { SaveField } from '@/components/settings/TextField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

/** How long words of mail are kept; what was counted stays. */
export function RetentionPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  return (
    <section aria-labelledby="retention">
      <h2 id="retention" tabIndex={-1}>
        {t('data_retention')}
      </h2>
      <p className="muted">{t('data_retention_hint')}</p>
      <NumberField key={settings.keepDays} field="keepDays" label={t('data_retention_days')} value={settings.keepDays} onSave={save} />
    </section>
  );
}
