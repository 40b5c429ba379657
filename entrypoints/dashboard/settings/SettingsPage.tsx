import { type ReactElement, useEffect, useRef, useState } from 'react';
import './settings.css';
import { t } from '@/lib/i18n';
import { Loading } from '../Loading';
import { ClientsPart } from './ClientsPart';
import { HearsPart } from './HearsPart';
import { KeysPart } from './KeysPart';
import { LessonsPart } from './LessonsPart';
import { PhrasesPart } from './PhrasesPart';
import { SendPart } from './SendPart';
import { SitesPart } from './SitesPart';
import { TimePart } from './TimePart';
import { TryPart } from './TryPart';
import { useSettings } from './use-settings';
import { WordsPart } from './WordsPart';
import { YouPart } from './YouPart';

/** All settings on one page, to be searched; each is saved by itself as soon as it is left, and says beside itself when it is wrong. */
export function SettingsPage(): ReactElement {
  const { settings, repaired, save } = useSettings();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState(1);
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const section of parts.current?.querySelectorAll('section') ?? []) {
      const words = wordsOf(section);
      const fits = terms.every((term) => words.includes(term));
      section.hidden = !fits;
      if (fits) shown++;
    }
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what is found is only known once the sections are drawn
    setFound(shown);
  }, [search, settings]);
  return (
    <>
      <h2>{t('nav_settings')}</h2>
      <p>
        <input
          type="search"
          className="search"
          aria-label={t('settings_search')}
          placeholder={t('settings_search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      </p>
      {repaired.length > 0 && (
        <p className="error" role="alert">
          {t('options_repaired')} {repaired.join(', ')}
        </p>
      )}
      <p role="status" className="muted">
        {settings && found === 0 ? t('settings_none_found') : ''}
      </p>
      {!settings && <Loading />}
      <div ref={parts} className="settings">
        {settings && (
          <>
            <TimePart settings={settings} save={save} />
            <WordsPart settings={settings} save={save} />
            <SendPart settings={settings} save={save} />
            <YouPart settings={settings} save={save} />
            <HearsPart settings={settings} save={save} />
            <SitesPart settings={settings} save={save} />
          </>
        )}
        <ClientsPart />
        <LessonsPart />
        <PhrasesPart />
        <KeysPart />
        <TryPart />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('options_privacy')}</h2>
          <p>{t('options_privacy_text')}</p>
        </section>
      </div>
    </>
  );
}

/** What a section can be found by: its words, and the names of its fields. */
function wordsOf(section: HTMLElement): string {
  const names = [...section.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  return [section.textContent, ...names].join(' ').toLowerCase();
}
