import { type ReactElement, useEffect, useRef, useState } from 'react';
import '../settings/settings.css';
import './welcome.css';
import { HoursField } from '@/components/settings/HoursField';
import { LookFields } from '@/components/settings/LookFields';
import { TextField } from '@/components/settings/TextField';
import { ToneField } from '@/components/settings/ToneField';
import { ZoneField } from '@/components/settings/ZoneField';
import { type MessageKey, t } from '@/lib/i18n';
import { type Settings, WELCOME_STEPS } from '@/lib/records/settings';
import { Loading } from '../Loading';
import { hashOfStep } from '../route';
import { PracticePart } from '../practice/PracticePart';
import { type KnownSettings, useSettings } from '../settings/use-settings';
import { useLeaving } from './use-leaving';
import { Webmails } from './Webmails';

const TITLES: readonly MessageKey[] = ['welcome_sites', 'welcome_look', 'welcome_hours', 'welcome_words', 'welcome_try', 'welcome_done'];

/**
 * The first steps: two minutes, each page saved as it is filled. Left and opened again, they go on where they were.
 * `asked` is a step's number from 1, as the address has it: the browser's own Back goes one step back.
 */
export function WelcomePage({ asked }: { readonly asked: number | undefined }): ReactElement {
  const { settings, save } = useSettings();
  if (!settings) return <Loading />;
  return <Steps settings={settings} save={save} asked={asked} />;
}

interface StepsProps {
  readonly settings: Settings;
  readonly save: KnownSettings['save'];
  readonly asked: number | undefined;
}

function Steps({ settings, save, asked }: StepsProps): ReactElement {
  // Gone through before: from the beginning once more.
  const [first] = useState(settings.welcome >= WELCOME_STEPS ? 0 : settings.welcome);
  const step = asked === undefined ? first : Math.min(Math.max(asked, 1), WELCOME_STEPS) - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  const go = (to: number): void => {
    globalThis.location.hash = hashOfStep(to + 1);
    // Who was through once stays through.
    save('welcome', Math.max(to, settings.welcome >= WELCOME_STEPS ? WELCOME_STEPS : 0)).catch(() => undefined);
  };
  const body = useRef<HTMLDivElement>(null);
  const { keep, leave } = useLeaving(save, () => {
    const refused = body.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (refused) refused.focus();
    else go(step + 1);
  });
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
      <div ref={body} className="stack">
        <StepBody key={step} step={step} settings={settings} save={keep} />
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
            else leave();
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
          <ZoneField label={t('options_zone')} value={settings.timeZone} onSave={save} />
          <HoursField value={settings.workingHours} onSave={save} />
        </>
      );
    case 3:
      return (
        <>
          <p>{t('welcome_words_text')}</p>
          <TextField field="rate" label={t('options_rate')} hint={t('options_rate_hint')} value={settings.rate} onSave={save} />
          <ToneField value={settings.tone} onSave={save} />
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
