import { type ReactElement, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import type { SaveField } from '@/components/settings/TextField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';

const SENSITIVITIES = ['careful', 'normal', 'eager'] as const;
type Level = NonNullable<Settings['signs'][SignId]>;
const LEVELS = ['off', ...SENSITIVITIES] as const satisfies readonly Level[];

/** What Firmly looks for, how sure it must be, and what is different for single signs. */
export function HearsPart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  // Shown at once; what is kept is read again after saving.
  const [chosen, setChosen] = useState(settings.sensitivity);
  const [signs, setSigns] = useState(settings.signs);
  const change = (sign: SignId, level: string): void => {
    const known = LEVELS.find((one) => one === level);
    const next = Object.fromEntries([
      ...Object.entries(signs).filter(([id]) => id !== sign),
      ...(known ? [[sign, known] as const] : []),
    ]) as Settings['signs'];
    setSigns(next);
    save('signs', next).catch(() => undefined);
  };
  return (
    <section aria-labelledby="hears">
      <h2 id="hears" tabIndex={-1}>
        {t('options_hears')}
      </h2>
      <p className="muted">{t('options_hears_hint')}</p>
      <fieldset className="field choice">
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
                save('sensitivity', level).catch(() => undefined);
              }}
            />
            <span>
              <strong>{t(`options_sensitivity_${level}`)}</strong> <span className="muted">{t(`options_sensitivity_${level}_hint`)}</span>
            </span>
          </label>
        ))}
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
      </details>
    </section>
  );
}
