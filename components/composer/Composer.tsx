import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { TonePicker } from '@/components/card/TonePicker';
import { isKey, type MessageKey, t } from '@/lib/i18n';
import type { Tone } from '@/lib/replies/reply';
import { LANGUAGE_NAMES, moveName } from './names';

/** What to word; `lib/overlay/door.ts` tells more. */
export interface Choice {
  readonly tone?: Tone;
  readonly language?: string;
  readonly what: string;
}

export interface Worded {
  readonly tone: Tone;
  readonly language: string;
  readonly languages: readonly string[];
  readonly moves: readonly string[];
  readonly text: string;
  readonly error?: string | undefined;
}

export interface ComposerDeeds {
  readonly letter: (choice: Choice) => Promise<Worded>;
  readonly use: (text: string) => Promise<MessageKey>;
  readonly tone: (tone: Tone) => void;
  readonly closed: () => void;
}

export interface ComposerProps {
  /** What the user made of the words, by choice. Written to as they type. */
  readonly edited: Map<string, string>;
  /** The ready piece to begin with. */
  readonly what?: string;
  readonly actions: ComposerDeeds;
}

/** A whole reply before it goes anywhere: what to say, in which tone and language, and the words, to be changed at will. */
export function Composer({ edited, what = 'answer', actions }: ComposerProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice>({ what });
  const [worded, setWorded] = useState<Worded>();
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    box.current?.focus();
  }, []);

  useEffect(() => {
    let current = true;
    actions.letter(choice).then(
      (answer) => {
        if (!current) return;
        setWorded(answer);
        setText(edited.get(keyOf(choice, answer)) ?? answer.text);
        setStatus(answer.error === undefined ? '' : said(answer.error));
      },
      () => {
        if (current) setStatus(t('error_unknown'));
      },
    );
    return () => {
      current = false;
    };
    // The actions stay the same for as long as the composer is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [choice]);

  const change = (next: string): void => {
    setText(next);
    if (!worded) return;
    if (next === worded.text) edited.delete(keyOf(choice, worded));
    else edited.set(keyOf(choice, worded), next);
  };
  const putIn = (): void => {
    if (busy || text.trim() === '') return;
    setBusy(true);
    actions
      .use(text)
      .then(
        (key) => {
          setStatus(t(key));
          if (key === 'card_failed') return;
          if (worded) edited.delete(keyOf(choice, worded));
          actions.closed();
        },
        () => {
          setStatus(t('card_failed'));
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.nativeEvent.isTrusted) return;
    if (event.key === 'Escape') actions.closed();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) putIn();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      className="composer"
      role="dialog"
      aria-modal="false"
      aria-labelledby="firmly-composer-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="firmly-composer-title">{t('composer_title')}</h2>
        <button type="button" className="quiet icon" aria-label={t('card_close')} onClick={trusted(actions.closed)}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="choices">
        <label className="field">
          <span>{t('composer_what')}</span>
          <select
            value={choice.what}
            onChange={(event) => {
              setChoice({ ...choice, what: event.target.value });
            }}
          >
            <option value="answer">{t('composer_answer')}</option>
            {worded?.moves.map((move) => (
              <option key={move} value={move}>
                {moveName(move)}
              </option>
            ))}
          </select>
        </label>
        {(worded?.languages.length ?? 0) > 1 && (
          <label className="field">
            <span>{t('composer_language')}</span>
            <select
              value={worded?.language}
              onChange={(event) => {
                setChoice({ ...choice, language: event.target.value });
              }}
            >
              {worded?.languages.map((language) => (
                <option key={language} value={language}>
                  {LANGUAGE_NAMES[language] ?? language}
                </option>
              ))}
            </select>
          </label>
        )}
        <TonePicker
          tone={choice.tone ?? worded?.tone ?? 'neutral'}
          onChoose={(tone) => {
            setChoice({ ...choice, tone });
            actions.tone(tone);
          }}
        />
      </div>
      <textarea
        aria-label={t('composer_preview')}
        lang={worded?.language}
        value={text}
        maxLength={LONGEST}
        spellCheck
        aria-busy={worded === undefined}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
      <p role="status" className="status">
        {status}
      </p>
      <footer>
        <button type="button" className="use" disabled={busy || text.trim() === ''} onClick={trusted(putIn)}>
          {t('composer_use')}
        </button>
        {worded !== undefined && text !== worded.text && (
          <button
            type="button"
            className="quiet"
            onClick={trusted(() => {
              change(worded.text);
            })}
          >
            {t('composer_again')}
          </button>
        )}
        <span className="hint">{t('composer_hint')}</span>
      </footer>
    </div>
  );
}

/** As much as may wait for a reply that opens on another page. */
const LONGEST = 4000;

function keyOf({ what }: Choice, { tone, language }: Worded): string {
  return `${what} ${tone} ${language}`;
}

function said(key: string): string {
  return isKey(key) ? t(key) : t('error_unknown');
}

/** Only what a person did counts. */
function trusted(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) act();
  };
}
