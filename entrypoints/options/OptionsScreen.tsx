import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { LinesField } from '@/components/settings/LinesField';
import type { SaveField } from '@/components/settings/TextField';
import { settingSaved, settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';
import { SIGN_IDS } from '@/lib/signs/catalog';
import { CalendarPart } from './CalendarPart';
import { ClientsPart } from './ClientsPart';
import { DataPart } from './DataPart';
import { KeysPart } from './KeysPart';
import { LessonsPart } from './LessonsPart';
import { NotesPart } from './NotesPart';
import { OffersPart } from './OffersPart';
import { OwnWordsPart } from './OwnWordsPart';
import { PhrasesPart } from './PhrasesPart';
import { SendPart } from './SendPart';
import { SitesPart } from './SitesPart';
import { TimePart } from './TimePart';
import { TryPart } from './TryPart';
import { WordsPart } from './WordsPart';

const SENSITIVITIES = ['careful', 'normal', 'eager'] as const;

/** All settings on one page; each is saved by itself as soon as it is left, and says beside itself when it is wrong. */
export function OptionsScreen(): ReactElement {
  const [settings, setSettings] = useState<Settings>();
  const [repaired, setRepaired] = useState<readonly string[]>([]);
  const read = useCallback(async () => {
    const answer = await ask(settingsRead, {});
    setSettings(answer.settings);
    setRepaired(answer.repaired);
    document.documentElement.dataset['appearance'] = answer.settings.appearance;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void read(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [read]);

  const save: SaveField = async (field, value) => {
    const answer = await ask(settingSaved, { field, value });
    if (!answer.ok) return answer.error;
    await read();
    return undefined;
  };

  return (
    <main>
      <h1>{t('options_title')}</h1>
      {repaired.length > 0 && (
        <p className="error" role="alert">
          {t('options_repaired')} {repaired.join(', ')}
        </p>
      )}
      {settings && (
        <>
          <TimePart settings={settings} save={save} />
          <CalendarPart settings={settings} />
          <OffersPart settings={settings} />
          <WordsPart settings={settings} save={save} />
          <SendPart settings={settings} save={save} />
          <section aria-labelledby="you">
            <h2 id="you">{t('options_you')}</h2>
            <LinesField
              field="ownAddresses"
              label={t('options_own')}
              hint={t('options_own_hint')}
              value={settings.ownAddresses}
              onSave={save}
            />
            <div className="field">
              <label htmlFor="appearance">{t('options_appearance')}</label>
              <select
                id="appearance"
                value={settings.appearance}
                onChange={(event) => {
                  save('appearance', event.target.value).catch(() => undefined);
                }}
              >
                <option value="auto">{t('options_appearance_auto')}</option>
                <option value="light">{t('options_appearance_light')}</option>
                <option value="dark">{t('options_appearance_dark')}</option>
              </select>
            </div>
          </section>
        </>
      )}
      <section aria-labelledby="hears">
        <h2 id="hears">{t('options_hears')}</h2>
        <p className="muted">{t('options_hears_hint')}</p>
        <ul className="signs">
          {SIGN_IDS.map((sign) => (
            <li key={sign}>{signName(sign)}</li>
          ))}
        </ul>
        {settings && (
          <fieldset className="field choice">
            <legend>{t('options_sensitivity')}</legend>
            {SENSITIVITIES.map((level) => (
              <label key={level}>
                <input
                  type="radio"
                  name="sensitivity"
                  value={level}
                  checked={settings.sensitivity === level}
                  onChange={() => {
                    // Shown at once; what is kept is read again after saving.
                    setSettings({ ...settings, sensitivity: level });
                    save('sensitivity', level).catch(() => undefined);
                  }}
                />
                <span>
                  <strong>{t(`options_sensitivity_${level}`)}</strong>{' '}
                  <span className="muted">{t(`options_sensitivity_${level}_hint`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </section>
      <OwnWordsPart />
      <NotesPart />
      <KeysPart />
      <TryPart />
      <ClientsPart />
      <PhrasesPart />
      <LessonsPart />
      <SitesPart />
      <DataPart
        onErased={() => {
          read().catch(() => undefined);
        }}
      />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options_privacy')}</h2>
        <p>{t('options_privacy_text')}</p>
      </section>
    </main>
  );
}
