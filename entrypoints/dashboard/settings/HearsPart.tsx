import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useKept } from '@/components/settings/use-kept';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';

const SENSITIVITIES = ['careful', 'normal', 'eager'] as const;

/** What Firmly looks for, how sure it must be, and what is different for single signs. */
export function HearsPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  const all = useKept(settings.sensitivity, (next) => save('sensitivity', next));
  return (
    <section aria-labelledby="hears">
      <h2 id="hears" tabIndex={-1}>
        {t('options_hears')}
      </h2>
      <p className="muted">{t('options_hears_hint')}</p>
      <fieldset className="field choice" aria-describedby="hears-note">
        <legend>{t('options_sensitivity')}</legend>
        {SENSITIVITIES.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="sensitivity"
              value={level}
              checked={all.value === level}
              onChange={() => {
                all.put(level);
              }}
            />
            <span>
              <strong>{t(`options_sensitivity_${level}`)}</strong> <span className="muted">{t(`options_sensitivity_${level}_hint`)}</span>
            </span>
          </label>
        ))}
        <FieldNote id="hears-note" error={all.error} saved={all.saved} />
      </fieldset>
      <details>
        <summary>{t('options_each_sign')}</summary>
        <ul className="rows">
          {SIGN_IDS.map((sign) => (
            <SignRow key={sign} sign={sign} level={settings.signs[sign] ?? ''} save={save} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface SignRowProps {
  readonly sign: SignId;
  /** Empty: as the others. */
  readonly level: string;
  readonly save: SaveField;
}

function SignRow({ sign, level, save }: SignRowProps): ReactElement {
  const { value, put, error, saved } = useKept(level, (next) => save('signs', next === '' ? undefined : next, sign));
  return (
    <li>
      <span>{signName(sign)}</span>
      <FieldNote id={`note-${sign}`} error={error} saved={saved} />
      <select
        aria-label={signName(sign)}
        aria-describedby={`note-${sign}`}
        value={value}
        onChange={(event) => {
          put(event.target.value);
        }}
      >
        <option value="">{t('options_as_others')}</option>
        <option value="off">{t('options_sign_off')}</option>
        {SENSITIVITIES.map((one) => (
          <option key={one} value={one}>
            {t(`options_sensitivity_${one}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
