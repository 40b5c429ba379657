import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useKept } from '@/components/settings/use-kept';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { directionOf, SIGN_IDS } from '@/lib/signs/catalog';

const OF_DRAFTS = SIGN_IDS.filter((sign) => directionOf(sign) === 'draft');

/** Which signs of a draft are asked about once more when it is to be sent. */
export function SendPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  const { value: chosen, put, error, saved } = useKept(settings.sendCheck, (next) => save('sendCheck', next));
  return (
    <section aria-labelledby="sending">
      <h2 id="sending" tabIndex={-1}>
        {t('options_send')}
      </h2>
      <p className="muted">{t('options_send_hint')}</p>
      <fieldset className="field choice" aria-describedby="sending-note">
        <legend>{t('options_send_signs')}</legend>
        {OF_DRAFTS.map((sign) => (
          <label key={sign}>
            <input
              type="checkbox"
              checked={chosen.includes(sign)}
              onChange={() => {
                put(OF_DRAFTS.filter((other) => (other === sign) !== chosen.includes(other)));
              }}
            />
            <span>{signName(sign)}</span>
          </label>
        ))}
        <FieldNote id="sending-note" error={error} saved={saved} />
      </fieldset>
    </section>
  );
}
