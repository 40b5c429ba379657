import type { ReactElement } from 'react';
import { LinesField } from '@/components/settings/LinesField';
import type { SaveField } from '@/components/settings/TextField';
import { LookFields } from '@/components/settings/LookFields';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

/** Who the user is, and how Firmly looks and speaks to them. */
export function YouPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  return (
    <section aria-labelledby="you">
      <h2 id="you" tabIndex={-1}>
        {t('options_you')}
      </h2>
      <LinesField field="ownAddresses" label={t('options_own')} hint={t('options_own_hint')} value={settings.ownAddresses} onSave={save} />
      <LookFields settings={settings} onSave={save} />
      <p>
        <a href="#welcome">{t('welcome_again')}</a>
      </p>
    </section>
  );
}
