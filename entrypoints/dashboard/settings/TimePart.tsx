import type { ReactElement } from 'react';
import { ChoiceField } from '@/components/settings/ChoiceField';
import { DaysField } from '@/components/settings/DaysField';
import { HoursField } from '@/components/settings/HoursField';
import { LinesField } from '@/components/settings/LinesField';
import { NumberField } from '@/components/settings/NumberField';
import { type SaveField, TextField } from '@/components/settings/TextField';
import { ZoneField } from '@/components/settings/ZoneField';
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/records/settings';

/** When the user meets, and how slots are offered. */
export function TimePart({ settings, save }: { readonly settings: Settings; readonly save: SaveField }): ReactElement {
  const saveNote: SaveField = (language, value) => save('callNote', value, language);
  return (
    <section aria-labelledby="time">
      <h2 id="time" tabIndex={-1}>
        {t('options_time')}
      </h2>
      <ZoneField label={t('options_zone')} value={settings.timeZone} onSave={save} />
      <HoursField value={settings.workingHours} onSave={save} />
      <DaysField field="meetingDays" label={t('options_meeting_days')} value={settings.meetingDays} onSave={save} />
      <NumberField field="meetingMinutes" label={t('options_meeting')} value={settings.meetingMinutes} onSave={save} />
      <NumberField field="bufferMinutes" label={t('options_buffer')} value={settings.bufferMinutes} onSave={save} />
      <NumberField field="noticeHours" label={t('options_notice')} value={settings.noticeHours} onSave={save} />
      <NumberField field="pickByDays" label={t('options_pick_by')} value={settings.pickByDays} onSave={save} />
      <ChoiceField
        field="offerStyle"
        label={t('options_style')}
        value={settings.offerStyle}
        choices={[
          ['hours', t('options_style_hours')],
          ['halves', t('options_style_halves')],
        ]}
        onSave={save}
      />
      <TextField field="en" label={t('options_note_en')} value={settings.callNote.en} onSave={saveNote} />
      <TextField field="ru" label={t('options_note_ru')} value={settings.callNote.ru} onSave={saveNote} />
      <LinesField field="daysOff" label={t('options_days_off')} hint={t('options_days_off_hint')} value={settings.daysOff} onSave={save} />
    </section>
  );
}
