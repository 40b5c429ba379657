import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { isKey, t, tCount } from '@/lib/i18n';
import type { MessageKey } from '@/lib/i18n';
import { fill } from '@/lib/replies/fill';
import type { Suggestion } from '@/lib/replies/reply';
import type { SignId } from '@/lib/signs/catalog';
import { SuggestionRow, WaitingRow } from './SuggestionRow';

/** What the card needs to know of its finding; `lib/overlay/door.ts` holds more, for placing it. */
export interface CardFinding {
  readonly sign: SignId;
  readonly reason: string;
  readonly excerpt: string;
  readonly where: 'message' | 'draft';
  readonly count?: number;
  readonly position: { readonly index: number; readonly of: number };
  readonly takeFocus: boolean;
}

export interface CardDeeds {
  readonly slots: () => Promise<{ readonly text: string } | { readonly error: string }>;
  readonly use: (text: string, usedSlots: boolean) => Promise<MessageKey>;
  readonly notAProblem: () => void;
  readonly neverPhrase: () => void;
  readonly next: () => void;
  readonly closed: () => void;
}

export interface CardProps {
  readonly view: CardFinding;
  readonly suggestions: readonly Suggestion[];
  readonly actions: CardDeeds;
}

const LONGEST_EXCERPT = 160;

/** The small card by underlined words: what was seen, why it matters, better words, and the ways to say "no". */
export function Card({ view, suggestions, actions }: CardProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState('');
  const [slots, setSlots] = useState<string>();
  const wantsSlots = suggestions.some((s) => s.text.includes('{slots}'));
  const [waiting, setWaiting] = useState(wantsSlots);
  const base = `sign_${view.sign.replaceAll('-', '_')}`;

  useEffect(() => {
    if (view.takeFocus) box.current?.focus();
  }, [view.takeFocus]);

  useEffect(() => {
    let current = true;
    if (wantsSlots) {
      actions.slots().then(
        (answer) => {
          if (!current) return;
          setWaiting(false);
          if ('text' in answer) setSlots(answer.text);
          else setStatus(words(answer.error));
        },
        () => {
          if (!current) return;
          setWaiting(false);
          setStatus(t('error_unknown'));
        },
      );
    }
    return () => {
      current = false;
    };
    // Once per card: a card is made anew for every finding (its key), and its actions with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const use = (text: string, usedSlots: boolean): void => {
    actions.use(text, usedSlots).then(
      (key) => {
        setStatus(t(key));
      },
      () => {
        setStatus(t('card_failed'));
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.closed();
  };

  return (
    <div
      ref={box}
      className="card"
      role="dialog"
      aria-labelledby="firmly-title"
      tabIndex={-1}
      data-where={view.where}
      onKeyDown={onKeyDown}
      onMouseDown={keepCaret}
    >
      <header>
        <span className="dot" aria-hidden="true" />
        <h2 id="firmly-title">{words(`${base}_name`)}</h2>
        {view.position.of > 1 && (
          <button type="button" className="quiet" onClick={trusted(actions.next)}>
            {t('card_next')} <span className="position">{`${String(view.position.index)}/${String(view.position.of)}`}</span>
          </button>
        )}
        <button type="button" className="quiet icon" aria-label={t('card_close')} onClick={trusted(actions.closed)}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="body">
        <p className="reason">{words(view.reason)}</p>
        <blockquote>{shorten(view.excerpt)}</blockquote>
        <p className="why">{words(`${base}_why`)}</p>
        {view.count !== undefined && view.count > 1 && <p className="count">{tCount('card_count', view.count)}</p>}
        {suggestions.length > 0 && (
          <section aria-label={t('card_suggestions')}>
            <h3>{t('card_suggestions')}</h3>
            <ul>
              {suggestions.map((suggestion) => {
                const text = fill(suggestion.text, slots === undefined ? {} : { slots });
                // Kept its place while the slots are asked for: rows must not move under the pointer.
                if (text === undefined) return waiting && suggestion.text.includes('{slots}') ? <WaitingRow key={suggestion.id} /> : null;
                return (
                  <SuggestionRow
                    key={suggestion.id}
                    text={text}
                    label={t(view.where === 'draft' ? 'card_replace' : 'card_insert')}
                    onUse={() => {
                      use(text, suggestion.text.includes('{slots}'));
                    }}
                  />
                );
              })}
            </ul>
          </section>
        )}
      </div>
      <p role="status" className="status">
        {status}
      </p>
      <footer>
        <button type="button" className="quiet" onClick={trusted(actions.notAProblem)}>
          {t('card_not_a_problem')}
        </button>
        <button type="button" className="quiet" onClick={trusted(actions.neverPhrase)}>
          {t('card_never_phrase')}
        </button>
      </footer>
    </div>
  );
}

/** A key that came as data: a missing word must not empty the card. */
function words(key: string): string {
  return isKey(key) ? t(key) : t('error_unknown');
}

function shorten(text: string): string {
  const flat = text.replaceAll('\n', ' ');
  return flat.length > LONGEST_EXCERPT ? `${flat.slice(0, LONGEST_EXCERPT - 1)}…` : flat;
}

/** Only what a person did counts. */
function trusted(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) act();
  };
}

/** Pressing in the card must not take the caret out of the reply. */
function keepCaret(event: MouseEvent): void {
  event.preventDefault();
}
