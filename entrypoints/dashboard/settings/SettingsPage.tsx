import { type ReactElement, useEffect, useRef, useState } from 'react';
import './settings.css';
import { type MessageKey, t } from '@/lib/i18n';
import { Loading } from '../Loading';
import { ClientsPart } from './ClientsPart';
import { Elsewhere, pagesFor, termsOf } from './Elsewhere';
import { HearsPart } from './HearsPart';
import { KeysPart } from './KeysPart';
import { LessonsPart } from './LessonsPart';
import { PhrasesPart } from './PhrasesPart';
import { RetentionPart } from './RetentionPart';
import { SendPart } from './SendPart';
import { SitesPart } from './SitesPart';
import { TimePart } from './TimePart';
import { TryPart } from './TryPart';
import { useSettings } from './use-settings';
import { WordsPart } from './WordsPart';
import { YouPart } from './YouPart';

/** The parts in their order: the id of their heading, and its words. */
const PARTS = [
  ['you', 'options_you'],
  ['hears', 'options_hears'],
  ['time', 'options_time'],
  ['words', 'options_words'],
  ['sending', 'options_send'],
  ['sites', 'options_sites'],
  ['clients', 'options_clients'],
  ['learned', 'lessons_title'],
  ['quiet', 'options_quiet'],
  ['keys', 'keys_title'],
  ['retention', 'data_retention'],
  ['try', 'try_title'],
  ['privacy', 'options_privacy'],
] as const satisfies readonly (readonly [string, MessageKey])[];
type PartId = (typeof PARTS)[number][0];

/** Other words that people look for a part by. */
const ALSO: Readonly<Record<PartId, MessageKey>> = {
  you: 'settings_also_you',
  hears: 'settings_also_hears',
  time: 'settings_also_time',
  words: 'settings_also_words',
  sending: 'settings_also_sending',
  sites: 'settings_also_sites',
  clients: 'settings_also_clients',
  learned: 'settings_also_learned',
  quiet: 'settings_also_quiet',
  keys: 'settings_also_keys',
  retention: 'settings_also_retention',
  try: 'settings_also_try',
  privacy: 'settings_also_privacy',
};

/** All settings on one page, to be searched; each is saved by itself as soon as it is left, and says beside itself when it is wrong. */
export function SettingsPage({ part }: { readonly part: string }): ReactElement {
  const { settings, repaired, save } = useSettings();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly PartId[]>(PARTS.map(([id]) => id));
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const terms = termsOf(search);
    const shown = PARTS.flatMap(([id]) => {
      const section = parts.current?.querySelector<HTMLElement>(`section[aria-labelledby="${id}"]`);
      if (!section) return [];
      const words = wordsOf(section, ALSO[id]);
      section.hidden = !terms.every((term) => words.includes(term));
      return section.hidden ? [] : [id];
    });
    setFound(shown);
  }, [search, settings]);
  const known = settings !== undefined;
  useEffect(() => {
    if (known && part !== '') goTo(part);
  }, [known, part]);
  return (
    <>
      <h2>{t('nav_settings')}</h2>
      <input
        type="search"
        className="search"
        aria-label={t('settings_search')}
        placeholder={t('settings_search')}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch('');
        }}
      />
      {repaired.length > 0 && (
        <p className="error" role="alert">
          {t('options_repaired')} {repaired.join(', ')}
        </p>
      )}
      <p role="status" className="muted">
        {settings && found.length === 0 && pagesFor(search).length === 0 ? t('settings_none_found') : ''}
      </p>
      <Elsewhere search={search} />
      {!settings && <Loading />}
      <div className="with-parts">
        <PartLinks found={found} />
        <div ref={parts} className="stack">
          {settings && (
            <>
              <YouPart settings={settings} save={save} />
              <HearsPart settings={settings} save={save} />
              <TimePart settings={settings} save={save} />
              <WordsPart settings={settings} save={save} />
              <SendPart settings={settings} save={save} />
              <SitesPart settings={settings} save={save} />
              <ClientsPart />
              <LessonsPart />
              <PhrasesPart />
              <KeysPart />
              <RetentionPart settings={settings} save={save} beside />
              <TryPart />
              <section aria-labelledby="privacy">
                <h2 id="privacy" tabIndex={-1}>
                  {t('options_privacy')}
                </h2>
                <p>{t('options_privacy_text')}</p>
              </section>
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** The way to each part: its heading takes the focus, and with it the page. */
function PartLinks({ found }: { readonly found: readonly PartId[] }): ReactElement {
  return (
    <nav className="parts" aria-label={t('settings_parts')}>
      <ul>
        {PARTS.filter(([id]) => found.includes(id)).map(([id, name]) => (
          <li key={id}>
            <button
              type="button"
              className="plain"
              onClick={() => {
                goTo(id);
              }}
            >
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part's heading takes the focus, and its beginning the top of the page. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}

/** What a section can be found by: its words, the names of its fields, and what else people call it. */
function wordsOf(section: HTMLElement, also: MessageKey): string {
  const names = [...section.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
  return [section.textContent, ...names, t(also)].join(' ').toLowerCase();
}
