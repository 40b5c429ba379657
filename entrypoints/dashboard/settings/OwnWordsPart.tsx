import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { FileDrop } from '@/components/calendars/FileDrop';
import { LANGUAGE_NAMES, moveName } from '@/components/composer/names';
import { signName } from '@/components/flags/ThreadCard';
import { piecesOf } from '@/components/words/pieces';
import { WordingEditor } from '@/components/words/WordingEditor';
import { WordingText } from '@/components/words/WordingText';
import { isKey, t, tCount, uiLanguage } from '@/lib/i18n';
import { PHRASING } from '@/lib/languages/phrasing';
import { ownWordsExported, ownWordsKept, ownWordsListed, wordsSampled } from '@/lib/protocol/messages/own-words';
import { ask } from '@/lib/protocol/transport';
import type { FillValues } from '@/lib/replies/fill';
import { templatesOf, type Tone } from '@/lib/replies/reply';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';
import { readWords, saveWords } from './words-file';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

const TONE_NAMES = { warm: 'tone_warm', neutral: 'tone_neutral', firm: 'tone_firm' } as const satisfies Record<Tone, string>;

/** Every text that Firmly may suggest, and the user's own in its place. */
export function OwnWordsPart(): ReactElement {
  const [language, setLanguage] = useState<string>(uiLanguage());
  const [about, setAbout] = useState<SignId | 'moves'>('over-availability');
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const [recent, setRecent] = useState<{ readonly about: string; readonly values: FillValues }>();
  const [open, setOpen] = useState<string>();
  const [told, setTold] = useState({ text: '', wrong: false });
  const load = useCallback(() => {
    ask(ownWordsListed, { language }).then(
      ({ words }) => {
        setOwn(new Map(words.map(({ id, text }) => [id, text])));
      },
      () => undefined,
    );
    ask(wordsSampled, { language }).then(
      ({ sample }) => {
        setRecent(sample && { about: `${sample.client}, ${sample.subject}`, values: known(sample.values) });
      },
      () => undefined,
    );
  }, [language]);
  useEffect(load, [load]);

  const keep = async (id: string, text: string | undefined): Promise<string | undefined> => {
    const answer = await ask(ownWordsKept, { language, id, ...(text !== undefined && { text }) });
    load();
    return answer.ok ? undefined : answer.error;
  };
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const read = await readWords(file);
    if (!read.ok) {
      setTold({ text: isKey(read.error) ? t(read.error) : t('error_unknown'), wrong: true });
      return;
    }
    let kept = 0;
    for (const { language: spoken, id, text } of read.value) {
      const done = await ask(ownWordsKept, { language: spoken, id, text }).catch(() => ({ ok: false }));
      if (done.ok) kept++;
    }
    const left = read.value.length - kept;
    setTold({ text: [tCount('own_words_read', kept), ...(left > 0 ? [tCount('own_words_left', left)] : [])].join(' '), wrong: left > 0 });
    load();
  };

  const rows = rowsOf(language, about);
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words">{t('own_words_title')}</h2>
      <p className="muted">{t('own_words_hint')}</p>
      <div className="row">
        <label>
          {t('composer_language')}{' '}
          <select
            value={language}
            onChange={(event) => {
              setOpen(undefined);
              setLanguage(event.target.value);
            }}
          >
            {Object.keys(PHRASING).map((id) => (
              <option key={id} value={id}>
                {LANGUAGE_NAMES[id] ?? id}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {t('own_words_about')}{' '}
          <select
            value={about}
            onChange={(event) => {
              setOpen(undefined);
              setAbout(event.target.value as SignId | 'moves');
            }}
          >
            {SIGN_IDS.map((sign) => (
              <option key={sign} value={sign}>
                {signName(sign)}
              </option>
            ))}
            <option value="moves">{t('own_words_moves')}</option>
          </select>
        </label>
      </div>
      <ul className="rows wordings">
        {rows.map(({ id, label, text }) => (
          <li key={id}>
            {open === id ? (
              <WordingEditor
                shipped={text}
                own={own.get(id)}
                sample={PHRASING[language]?.sample ?? {}}
                recent={recent}
                onSave={(next) => keep(id, next)}
                onClose={() => {
                  setOpen(undefined);
                }}
              />
            ) : (
              <>
                <span>
                  <span className="muted">{label}</span> {own.has(id) && <strong>{t('own_words_own')}</strong>}
                  <br />
                  <WordingText text={own.get(id) ?? text} />
                </span>
                <button
                  type="button"
                  aria-label={`${t('own_words_change')}: ${wordingName(own.get(id) ?? text)}`}
                  onClick={() => {
                    setOpen(id);
                  }}
                >
                  {t('own_words_change')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          ask(ownWordsExported, {}).then(
            ({ words }) => {
              saveWords(words);
            },
            () => {
              setTold({ text: t('error_unknown'), wrong: true });
            },
          );
        }}
      >
        {t('own_words_export')}
      </button>
      <FileDrop
        label={t('own_words_import')}
        hint={t('own_words_import_hint')}
        accept=".json,application/json"
        disabled={false}
        onFiles={(files) => {
          take(files).catch(() => {
            setTold({ text: t('error_unknown'), wrong: true });
          });
        }}
      />
      <p role="status" className={told.wrong ? 'error' : 'muted'}>
        {told.text}
      </p>
    </section>
  );
}

function rowsOf(language: string, about: SignId | 'moves'): Row[] {
  const phrasing = PHRASING[language];
  if (!phrasing) return [];
  if (about === 'moves') return phrasing.moves.map(({ id, text }) => ({ id: `move/${id}`, label: moveName(id), text }));
  return templatesOf(phrasing.replies, about).map(({ id, tone, text }) => ({ id, label: t(TONE_NAMES[tone]), text }));
}

/** A wording for a button's name: the same words as are read beside it. */
function wordingName(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('');
}

function known(values: Readonly<Record<string, string | undefined>>): FillValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
