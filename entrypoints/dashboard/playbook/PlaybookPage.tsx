import { type ReactElement, useState } from 'react';
import './playbook.css';
import { useKept } from '@/components/settings/use-kept';
import { t, uiLanguage } from '@/lib/i18n';
import { type OwnRecord, recordRead } from '@/lib/protocol/messages/overview';
import { wordsSampled } from '@/lib/protocol/messages/own-words';
import { settingSaved, settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { Failed, Loading } from '../Loading';
import { useAsked } from '../use-asked';
import { type Said, StepCard } from './StepCard';
import { SEVEN, STEPS } from './steps';

const NONE: readonly string[] = [];
const DAYS = 30;
const SPAN = DAYS * 86_400_000;

interface Known {
  readonly ticked: readonly string[];
  readonly now: OwnRecord;
  readonly before: OwnRecord;
  readonly at: number;
  readonly today: Said;
}

async function read(): Promise<Known> {
  const at = Date.now();
  const [{ settings }, now, before, { today }] = await Promise.all([
    ask(settingsRead, {}),
    ask(recordRead, { from: at - SPAN, to: at }),
    ask(recordRead, { from: at - 2 * SPAN, to: at - SPAN }),
    ask(wordsSampled, { language: uiLanguage() }),
  ]);
  return { ticked: settings.playbook, now, before, at, today };
}

/** The course: one step after the other, each with what to do, what to say and how it went lately. */
export function PlaybookPage(): ReactElement {
  const { value, failed, again } = useAsked(read);
  const [open, setOpen] = useState<string>(STEPS[0]?.id ?? '');
  const ticks = useKept(value?.ticked ?? NONE, async (next) => {
    const done = await ask(settingSaved, { field: 'playbook', value: next });
    if (!done.ok) return done.error;
    await again();
    return undefined;
  });
  if (failed) return <Failed onAgain={() => void again()} />;
  if (!value) return <Loading />;
  const { now, before, at, today } = value;
  const ticked = ticks.value;
  const tick = (check: string): void => {
    ticks.put(ticked.includes(check) ? ticked.filter((one) => one !== check) : [...ticked, check]);
  };
  const checks = STEPS.flatMap((step) => step.checks.map((_, i) => `${step.id}/${String(i + 1)}`));
  const done = checks.filter((check) => ticked.includes(check)).length;
  return (
    <>
      <h2>{t('nav_playbook')}</h2>
      <p className="muted">
        {t('play_hint')} <a href="#practice">{t('play_practise')}</a>
      </p>
      {ticks.error !== '' && (
        <p className="error" role="alert">
          {ticks.error}
        </p>
      )}
      <p className="work">
        <progress aria-label={t('play_progress')} value={done} max={checks.length} />
        <span className="muted">{t('agreement_rounds_of', String(done), String(checks.length))}</span>
      </p>
      <ol className="steps">
        {STEPS.map((step, i) => (
          <li key={step.id}>
            {i === SEVEN && <h3 className="rest">{t('play_rest')}</h3>}
            <StepCard
              step={step}
              number={i + 1}
              open={open === step.id}
              ticked={ticked}
              today={today}
              record={{ now, before }}
              spans={{ now: { from: at - SPAN, to: at }, before: { from: at - 2 * SPAN, to: at - SPAN } }}
              onOpen={() => {
                setOpen(open === step.id ? '' : step.id);
              }}
              onTick={tick}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
