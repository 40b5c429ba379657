import { type ReactElement, useId, useState } from 'react';
import { CalendarRow } from '@/components/calendars/CalendarRow';
import { FileDrop } from '@/components/calendars/FileDrop';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { calendarRemoved, calendarsListed } from '@/lib/protocol/messages/calendars';
import { ask } from '@/lib/protocol/transport';
import { isKey, t } from '@/lib/i18n';
import type { Calendar } from '@/lib/records/calendar';
import type { Settings } from '@/lib/records/settings';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';
import { importCalendar } from './import-calendar';

interface Outcome {
  readonly file: string;
  readonly said: string;
  readonly wrong: boolean;
}

interface Listing {
  readonly calendars: readonly Calendar[];
  readonly now: number;
}

const TOPICS = ['calendar'] as const;
const read = async (): Promise<Listing> => ({ ...(await ask(calendarsListed, {})), now: Date.now() });

/** Calendars read from files: when they keep the user busy, no slot is offered. */
export function CalendarPart({ settings }: { readonly settings: Settings }): ReactElement {
  const id = useId();
  const asked = useAsked(read, TOPICS);
  const { value: listing, again } = asked;
  const heading = useFocusHome<HTMLHeadingElement>(listing?.calendars.length ?? 0);
  const [reading, setReading] = useState<{ readonly file: string; readonly share: number }>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);

  const readAll = async (files: readonly File[]): Promise<void> => {
    const told: Outcome[] = [];
    for (const file of files) {
      const onProgress = (share: number): void => {
        setReading({ file: file.name, share });
      };
      onProgress(0);
      told.push(await readOne(file, settings, onProgress));
      setOutcomes([...told]);
    }
    setReading(undefined);
    void again();
  };

  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('calendars_title')}
      </h2>
      <p className="muted">{t('calendars_hint')}</p>
      <FileDrop
        label={t('calendars_file')}
        hint={t('calendars_drop')}
        accept=".ics,text/calendar"
        disabled={reading !== undefined}
        onFiles={(files) => {
          void readAll(files);
        }}
      />
      {reading && <progress aria-label={t('calendars_reading', reading.file)} value={reading.share} max={1} />}
      <div role="status">
        {outcomes.map(({ file, said, wrong }, i) => (
          <p key={`${String(i)} ${file}`} className={wrong ? 'note error' : 'note'}>
            {said}
          </p>
        ))}
      </div>
      <Awaited asked={asked} />
      {listing?.calendars.length === 0 && <p className="muted">{t('calendars_none')}</p>}
      <ul className="rows">
        {listing?.calendars.map((calendar) => (
          <CalendarRow
            key={calendar.id}
            calendar={calendar}
            now={listing.now}
            onRemove={() => {
              setOutcomes([]);
              ask(calendarRemoved, { id: calendar.id }).then(again, again);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

async function readOne(file: File, settings: Settings, onProgress: (share: number) => void): Promise<Outcome> {
  try {
    const imported = await importCalendar(file, settings, onProgress);
    if (!imported.ok) return { file: file.name, said: `${file.name}: ${words(imported.error)}`, wrong: true };
    const { name, replaced, unknownZones } = imported.value;
    const zones = unknownZones.length > 0 ? ` ${t('calendars_zones', unknownZones.slice(0, 3).join(', '))}` : '';
    return { file: file.name, said: t(replaced ? 'calendars_replaced' : 'calendars_done', file.name, name) + zones, wrong: false };
  } catch {
    return { file: file.name, said: `${file.name}: ${t('error_unknown')}`, wrong: true };
  }
}

function words(error: string): string {
  return isKey(error) ? t(error) : t('error_unknown');
}
