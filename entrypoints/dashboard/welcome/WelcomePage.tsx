import { type ReactElement, useEffect, useRef, useState } from 'react';
import '../settings/settings.css';
import './welcome.css';
import { HoursField } from '@/components/settings/HoursField';
import { LookFields } from '@/components/settings/LookFields';
import { ChoiceField } from '@/components/settings/ChoiceField';
import { TextField } from '@/components/settings/TextField';
import { type MessageKey, t } from '@/lib/i18n';
import { type Settings, WELCOME_STEPS } from '@/lib/records/settings';
import { Loading } from '../Loading';
import { PracticePart } from '../practice/PracticePart';
import { type KnownSettings, useSettings } from '../settings/use-settings';
import { Webmails } from './Webmails';

const TITLES: readonly MessageKey[] = ['welcome_sites', 'welcome_look', 'welcome_hours', 'welcome_words', 'welcome_try', 'welcome_done'];

/** The first steps: two minutes, each page saved as it is filled. Left and opened again, they go on where they were. */
export function WelcomePage(): ReactElement {
  const { settings, save } = useSettings();
  if (!settings) return <Loading />;
  return <Steps settings={settings} save={save} />;
}

function Steps({ settings, save }: { readonly settings: Settings; readonly save: KnownSettings['save'] }): ReactElement {
  // Gone through before: from the beginning once more.
  const [step, setStep] = useState(settings.welcome >= WELCOME_STEPS ? 0 : settings.welcome);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  const go = (to: number): void => {
    setStep(to);
    // Who was through once stays through.
    save('welcome', Math.max(to, settings.welcome >= WELCOME_STEPS ? WELCOME_STEPS : 0)).catch(() => undefined);
  };
  const finish = (): void => {
    const leave = (): void => {
      globalThis.location.hash = '#overview';
    };
    save('welcome', WELCOME_STEPS).then(leave, leave);
  };
  const last = step === WELCOME_STEPS - 1;
  return (
    <>
      <header className="welcome-head">
        <img src="/icon/48.png" width="36" height="36" alt="" />
        <h1>{t('welcome_title')}</h1>
        <button type="button" className="plain" onClick={finish}>
          {t('welcome_skip')}
        </button>
      </header>
      <p className="muted">{t('welcome_step', String(step + 1), String(WELCOME_STEPS))}</p>
      <progress aria-label={t('welcome_title')} value={step + 1} max={WELCOME_STEPS} />
      <h2 ref={heading} tabIndex={-1}>
        {t(TITLES[step] ?? 'welcome_title')}
      </h2>
      <div className="stack">
        <StepBody key={step} step={step} settings={settings} save={save} />
      </div>
      <p className="welcome-steps">
        {step > 0 && (
          <button
            type="button"
            onClick={() => {
              go(step - 1);
            }}
          >
            {t('welcome_back')}
          </button>
        )}
        <button
          type="button"
          className="primary"
          onClick={() => {
            if (last) finish();
            else go(step + 1);
          }}
        >
          {t(last ? 'welcome_finish' : 'welcome_next')}
        </button>
      </p>
    </>
  );
}

interface StepProps {
  readonly step: number;
  readonly settings: Settings;
  readonly save: KnownSettings['save'];
}

function StepBody({ step, settings, save }: StepProps): ReactElement {
  switch (step) {
    case 0:
      return (
        <>
          <p>{t('welcome_sites_text')}</p>
          <Webmails />
        </>
      );
    case 1:
      return (
        <>
          <p>{t('welcome_look_text')}</p>
          <LookFields settings={settings} onSave={save} />
        </>
      );
    case 2:
      return (
        <>
          <p>{t('welcome_hours_text')}</p>
          <TextField
            field="timeZone"
            label={t('options_zone')}
            value={settings.timeZone}
            choices={Intl.supportedValuesOf('timeZone')}
            onSave={save}
          />
          <HoursField value={settings.workingHours} onSave={save} />
        </>
      );
    case 3:
      return (
        <>
          <p>{t('welcome_words_text')}</p>
          <TextField field="rate" label={t('options_rate')} value={settings.rate} onSave={save} />
          <p className="muted">{t('options_rate_hint')}</p>
          <ChoiceField
            field="tone"
            label={t('options_tone')}
            value={settings.tone}
            choices={[
              ['warm', t('tone_warm')],
              ['neutral', t('tone_neutral')],
              ['firm', t('tone_firm')],
            ]}
            onSave={save}
          />
        </>
      );
    case 4:
      return (
        <>
          <p>{t('welcome_try_text')}</p>
          <PracticePart />
        </>
      );
    default:
      return <Done />;
  }
}

function Done(): ReactElement {
  return (
    <div className="done">
      <svg viewBox="0 0 260 76" width="260" height="76" aria-hidden="true">
        <rect x="2" y="14" width="256" height="44" rx="10" fill="var(--surface-2)" stroke="var(--border)" />
        <rect x="16" y="26" width="150" height="20" rx="10" fill="var(--surface)" stroke="var(--border)" />
        <path d="M184 30h6a3 3 0 1 1 4 4v6h-10v-4a3 3 0 1 0 0-4Z" fill="none" stroke="var(--text-muted)" strokeWidth="2" />
        <rect x="212" y="24" width="24" height="24" rx="7" fill="#0b6e6e" />
        <path d="M220 42V30h9M220 36h7" stroke="#fff" strokeWidth="2.5" fill="none" strokeLinecap="round" />
        <path d="M224 62v-8M219 58l5-5 5 5" stroke="var(--client)" strokeWidth="2.5" fill="none" strokeLinecap="round" />
      </svg>
      <p>{t('welcome_pin')}</p>
      <ul>
        <li>{t('popup_first_2')}</li>
        <li>{t('welcome_done_keys')}</li>
        <li>{t('popup_first_3')}</li>
      </ul>
    </div>
  );
}
