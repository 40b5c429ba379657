import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { isKey, t, tCount } from '@/lib/i18n';
import type { MessageKey } from '@/lib/i18n';
import type { Tone } from '@/lib/replies/reply';
import type { Against } from '@/lib/records/against';
import type { SignId } from '@/lib/signs/catalog';
import { AgreedLine } from './AgreedLine';
import { SuggestionRow, WaitingRow } from './SuggestionRow';
import { TonePicker } from './TonePicker';

/** What the card needs to know of its finding; `lib/overlay/door.ts` holds more, for placing it. */
export interface CardFinding {
  readonly sign: SignId;
  readonly reason: string;
  readonly excerpt: string;
  readonly where: 'message' | 'draft';
  readonly count?: number;
  readonly against?: Against;
  readonly position: { readonly index: number; readonly of: number };
  readonly takeFocus: boolean;
}

/** What there is to say; `lib/overlay/door.ts` tells more. */
export interface CardOffer {
  readonly tone: Tone;
  readonly suggestions: readonly { readonly id: string; readonly tone?: Tone | undefined; readonly text: string }[];
  readonly instead?: string;
}

export interface CardDeeds {
  readonly suggestions: () => Promise<CardOffer>;
  readonly use: (id: string) => Promise<MessageKey>;
  readonly tone: (tone: Tone) => void;
  readonly notAProblem: () => void;
  readonly neverPhrase: () => void;
  readonly next: () => void;
  /** A whole reply instead of single words; absent in a draft. */
  readonly reply?: () => void;
  /** Keeps the draft for the user alone; of a draft written in anger. */
  readonly park?: () => Promise<MessageKey>;
  readonly closed: () => void;
}

export interface CardProps {
  readonly view: CardFinding;
  readonly actions: CardDeeds;
}

const LONGEST_EXCERPT = 160;
/** How many suggestions a tone has at least: so many places are kept while they are asked for. */
const USUAL = 4;

/** The small card by underlined words: what was seen, why it matters, better words, and the ways to say "no". */
export function Card({ view, actions }: CardProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState('');
  const [offer, setOffer] = useState<CardOffer>();
  const [tone, setTone] = useState<Tone>('neutral');
  const base = `sign_${view.sign.replaceAll('-', '_')}`;

  useEffect(() => {
    if (view.takeFocus) box.current?.focus();
  }, [view.takeFocus]);

  useEffect(() => {
    let current = true;
    actions.suggestions().then(
      (answer) => {
        if (!current) return;
        setTone(answer.tone);
        setOffer(answer);
      },
      () => {
        if (!current) return;
        setOffer({ tone: 'neutral', suggestions: [] });
        setStatus(t('error_unknown'));
      },
    );
    return () => {
      current = false;
    };
    // Once per card: a card is made anew for every finding (its key), and its actions with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const tell = (done: Promise<MessageKey>): void => {
    done.then(
      (key) => {
        setStatus(t(key));
      },
      () => {
        setStatus(t('card_failed'));
      },
    );
  };
  const use = (id: string): void => {
    tell(actions.use(id));
  };
  const { park } = actions;
  const choose = (next: Tone): void => {
    setTone(next);
    actions.tone(next);
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
        <blockquote>{shorten(offer?.instead ?? view.excerpt)}</blockquote>
        {view.against && <AgreedLine against={view.against} />}
        <p className="why">{words(`${base}_why`)}</p>
        {view.count !== undefined && view.count > 1 && <p className="count">{tCount('card_count', view.count)}</p>}
        {(offer === undefined || offer.suggestions.length > 0) && (
          <section aria-label={t('card_suggestions')}>
            <div className="row">
              <h3>{t('card_suggestions')}</h3>
              <TonePicker tone={tone} onChoose={choose} />
            </div>
            <ul aria-busy={offer === undefined}>
              {offer === undefined && Array.from({ length: USUAL }, (_, i) => <WaitingRow key={i} />)}
              {offer?.suggestions
                .filter((one) => one.tone === undefined || one.tone === tone)
                .map(({ id, text, tone: its }) => (
                  <SuggestionRow
                    key={id}
                    text={text}
                    {...(its === undefined && { hint: t('card_own_better') })}
                    label={t(view.where === 'draft' ? 'card_replace' : 'card_insert')}
                    onUse={() => {
                      use(id);
                    }}
                  />
                ))}
            </ul>
          </section>
        )}
      </div>
      <p role="status" className="status">
        {status}
      </p>
      <footer>
        {park && (
          <button
            type="button"
            className="quiet strong"
            onClick={trusted(() => {
              tell(park());
            })}
          >
            {t('card_park')}
          </button>
        )}
        {actions.reply && (
          <button type="button" className="quiet strong" onClick={trusted(actions.reply)}>
            {t('card_reply')}
          </button>
        )}
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
