import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { FieldNote } from '@/components/settings/FieldNote';
import type { SaveField } from '@/components/settings/TextField';
import { useField } from '@/components/settings/use-field';
import { useShown } from '@/components/settings/use-shown';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';

const SENSITIVITIES = ['careful', 'normal', 'eager'] as const;
type Level = NonNullable<Settings['signs'][SignId]>;
const LEVELS = ['off', ...SENSITIVITIES] as const satisfies readonly Level[];

/** What Firmly looks for, how sure it must be, and what is different for single signs. */
export function HearsPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  const [chosen, setChosen] = useShown(settings.sensitivity);
  const [signs, setSigns] = useShown(settings.signs);
  const all = useField((next) => save('sensitivity', next));
  const each = useField((next) => save('signs', next));
  const change = (sign: SignId, level: string): void => {
    const known = LEVELS.find((one) => one === level);
    const next = Object.fromEntries([
      ...Object.entries(signs).filter(([id]) => id !== sign),
      ...(known ? [[sign, known] as const] : []),
    ]) as Settings['signs'];
    setSigns(next);
    each.submit(next);
  };
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
              checked={chosen === level}
              onChange={() => {
                setChosen(level);
                all.submit(level);
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
            <li key={sign}>
              <span>{signName(sign)}</span>
              <select
                aria-label={signName(sign)}
                value={signs[sign] ?? ''}
                onChange={(event) => {
                  change(sign, event.target.value);
                }}
              >
                <option value="">{t('options_as_others')}</option>
                <option value="off">{t('options_sign_off')}</option>
                {SENSITIVITIES.map((level) => (
                  <option key={level} value={level}>
                    {t(`options_sensitivity_${level}`)}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
        <FieldNote id="signs-note" error={each.error} saved={each.saved} />
      </details>
    </section>
  );
}
