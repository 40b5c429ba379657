import type { ReactElement } from 'react';
import '../settings/settings.css';
import { NumberField } from '@/components/settings/NumberField';
import { t } from '@/lib/i18n';
import { Loading } from '../Loading';
import { useSettings } from '../settings/use-settings';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { RestorePart } from './RestorePart';

/** What is kept: taking it along, bringing it back, letting it go. */
export function DataPage(): ReactElement {
  const { settings, save, again } = useSettings();
  return (
    <>
      <h2>{t('nav_data')}</h2>
      <p className="muted">{t('data_hint')}</p>
      <div className="settings">
        <ExportPart />
        <RestorePart onRestored={again} />
        <section aria-labelledby="retention">
          <h2 id="retention">{t('data_retention')}</h2>
          <p className="muted">{t('data_retention_hint')}</p>
          {settings ? (
            <NumberField
              key={settings.keepDays}
              field="keepDays"
              label={t('data_retention_days')}
              value={settings.keepDays}
              onSave={save}
            />
          ) : (
            <Loading />
          )}
        </section>
        <ErasePart onErased={again} />
      </div>
    </>
  );
}
