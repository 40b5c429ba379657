import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Card, type CardOffer } from '@/components/card/Card';
import cardCss from '@/components/card/card.css?inline';
import { type Choice, Composer, type Worded } from '@/components/composer/Composer';
import composerCss from '@/components/composer/composer.css?inline';
import { signName } from '@/components/flags/ThreadCard';
import { Face } from '@/components/ui/Face';
import { Modal } from '@/components/ui/Modal';
import { Shadow } from '@/components/ui/Shadow';
import tokensCss from '@/components/ui/tokens.css?inline';
import './practice.css';
import { isKey, type MessageKey, t, tCount } from '@/lib/i18n';
import { DraftField } from './DraftField';
import { MarkedText } from './MarkedText';
import { inOrder, type Place } from './place';

export interface PracticeMail {
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  /** What stands in the reply at first. */
  readonly draft: string;
}

/** Words for a place, and what they take the place of in a draft. */
export interface PracticeOffer extends CardOffer {
  readonly suggestions: readonly (CardOffer['suggestions'][number] & {
    readonly change?: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  })[];
}

/** What the worker does for a webmail, without keeping anything. */
export interface PracticeDeeds {
  readonly judge: (
    text: string,
    direction: 'client' | 'draft',
  ) => Promise<{ readonly language: string; readonly places: readonly Place[] }>;
  readonly words: (place: Place, mail: PracticeMail, draft: string | undefined, language: string) => Promise<PracticeOffer>;
  /** The sentence with two slots, or the message key of why there is none. */
  readonly slots: (mail: PracticeMail, language: string) => Promise<{ readonly text: string } | { readonly error: string }>;
  readonly letter: (choice: Choice, mail: PracticeMail, places: readonly Place[], language: string) => Promise<Worded>;
}

type Open = { readonly what: 'card'; readonly where: 'message' | 'draft'; readonly place: Place } | { readonly what: 'composer' };

const CSS = `${tokensCss}\n${cardCss}\n${composerCss}`;
const PAUSE = 300;

/** A made-up mail with a reply under it: the underlines, the card, the slots and the composer as they are in a webmail. */
export function Practice({ mail, deeds }: { readonly mail: PracticeMail; readonly deeds: PracticeDeeds }): ReactElement {
  const [draft, setDraft] = useState(mail.draft);
  const message = usePlaces(mail.text, 'client', deeds, 0);
  const written = usePlaces(draft, 'draft', deeds, PAUSE);
  const [open, setOpen] = useState<Open>();
  const [spared, setSpared] = useState<readonly string[]>([]);
  const [status, setStatus] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const touched = useRef(false);
  const [edited] = useState(() => new Map<string, string>());
  const keyOf = (where: string, { sign, start, end }: Place, text: string): string => `${where} ${sign} ${text.slice(start, end)}`;
  const shown = {
    message: message.places.filter((place) => !spared.includes(keyOf('message', place, mail.text))),
    draft: written.places.filter((place) => !spared.includes(keyOf('draft', place, draft))),
  };

  /** As the browser itself would write it, so that Ctrl+Z takes it back. */
  const insert = (text: string, range?: { readonly start: number; readonly end: number }): boolean => {
    const area = field.current;
    if (!area) return false;
    area.focus();
    if (range) area.setSelectionRange(range.start, range.end);
    // Nobody put the caret anywhere yet: new words stand below those that are there.
    else if (!touched.current) area.setSelectionRange(area.value.length, area.value.length);
    const before = area.value.slice(0, area.selectionStart);
    const gap = range || before === '' || /\s$/.test(before) ? '' : touched.current ? ' ' : '\n\n';
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes into a field as if it were typed
    return document.execCommand('insertText', false, gap + text);
  };
  const close = (): void => {
    setOpen(undefined);
    field.current?.focus();
  };
  const choose = (where: 'message' | 'draft', place: Place): void => {
    setStatus('');
    setOpen({ what: 'card', where, place });
  };
  const offer = (): void => {
    deeds.slots(mail, message.language).then(
      (said) => {
        if ('text' in said) setStatus(t(insert(said.text) ? 'card_inserted' : 'card_failed'));
        else setStatus(isKey(said.error) ? t(said.error) : t('error_unknown'));
      },
      () => {
        setStatus(t('error_unknown'));
      },
    );
  };
  return (
    <div className="practice">
      <div className="practice-mail">
        <article aria-label={mail.subject}>
          <header>
            <Face name={mail.sender} />
            <span>
              <strong>{mail.sender}</strong>
              <br />
              {mail.subject}
            </span>
          </header>
          <MarkedText
            text={mail.text}
            places={shown.message}
            chosen={open?.what === 'card' && open.where === 'message' ? open.place : undefined}
            onChoose={(place) => {
              choose('message', place);
            }}
          />
        </article>
        <div className="practice-reply">
          <DraftField
            text={draft}
            places={shown.draft}
            fieldRef={field}
            onChange={setDraft}
            onTouch={() => {
              touched.current = true;
            }}
            onChoose={(place) => {
              choose('draft', place);
            }}
          />
          <div className="row">
            <button type="button" onClick={offer}>
              {t('bar_offer_slots')}
            </button>
            <button
              type="button"
              onClick={() => {
                setOpen({ what: 'composer' });
              }}
            >
              {t('bar_reply')}
            </button>
            {shown.draft.map((place) => (
              <button
                key={place.start}
                type="button"
                className="plain found"
                onClick={() => {
                  choose('draft', place);
                }}
              >
                {signName(place.sign)}: {draft.slice(place.start, place.end)}
              </button>
            ))}
          </div>
          <p role="status" className="muted">
            {status || (shown.draft.length > 0 ? tCount('bar_findings', shown.draft.length) : '')}
          </p>
        </div>
      </div>
      <div className="practice-side">
        {open === undefined && <p className="muted">{t('practice_hint')}</p>}
        {open?.what === 'card' && (
          <Shadow css={CSS}>
            <OpenCard
              key={`${open.where} ${String(open.place.start)} ${String(spared.length)}`}
              {...open}
              mail={mail}
              draft={draft}
              language={open.where === 'draft' ? written.language : message.language}
              deeds={deeds}
              insert={insert}
              close={close}
              onSpare={() => {
                setSpared([...spared, keyOf(open.where, open.place, open.where === 'draft' ? draft : mail.text)]);
                close();
              }}
              onReply={() => {
                setOpen({ what: 'composer' });
              }}
            />
          </Shadow>
        )}
      </div>
      {open?.what === 'composer' && (
        <Modal label={t('practice_reply')} onClose={close}>
          <Shadow css={CSS}>
            <Composer
              edited={edited}
              actions={{
                letter: (choice) => deeds.letter(choice, mail, shown.message, message.language),
                use: (text) => {
                  // A field behind an open dialog takes no words.
                  flushSync(() => {
                    setOpen(undefined);
                  });
                  const done = insert(text) ? 'card_inserted' : 'card_failed';
                  setStatus(t(done));
                  return Promise.resolve(done);
                },
                tone: () => undefined,
                closed: close,
              }}
            />
          </Shadow>
        </Modal>
      )}
    </div>
  );
}

interface OpenCardProps {
  readonly where: 'message' | 'draft';
  readonly place: Place;
  readonly mail: PracticeMail;
  readonly draft: string;
  readonly language: string;
  readonly deeds: PracticeDeeds;
  readonly insert: (text: string, range?: { readonly start: number; readonly end: number }) => boolean;
  readonly close: () => void;
  readonly onSpare: () => void;
  readonly onReply: () => void;
}

function OpenCard({ where, place, mail, draft, language, deeds, insert, close, onSpare, onReply }: OpenCardProps): ReactElement {
  const offered = useRef<PracticeOffer>(undefined);
  const text = where === 'draft' ? draft : mail.text;
  const use = (id: string): Promise<MessageKey> => {
    const suggestion = offered.current?.suggestions.find((one) => one.id === id);
    if (!suggestion) return Promise.resolve('card_failed');
    const { change } = suggestion;
    const done = where === 'draft' ? insert(change?.text ?? suggestion.text, change ?? place) : insert(suggestion.text);
    return Promise.resolve(done ? 'card_inserted' : 'card_failed');
  };
  return (
    <Card
      view={{
        sign: place.sign,
        reason: place.reason,
        excerpt: text.slice(place.start, place.end),
        where,
        position: { index: 1, of: 1 },
        takeFocus: true,
      }}
      actions={{
        suggestions: async () => {
          offered.current = await deeds.words(place, mail, where === 'draft' ? draft : undefined, language);
          return offered.current;
        },
        use,
        tone: () => undefined,
        notAProblem: onSpare,
        neverPhrase: onSpare,
        next: () => undefined,
        ...(where === 'message' && { reply: onReply }),
        closed: close,
      }}
    />
  );
}

/** What is found in a text, once it rests. */
function usePlaces(
  text: string,
  direction: 'client' | 'draft',
  { judge }: PracticeDeeds,
  pause: number,
): { readonly language: string; readonly places: readonly Place[] } {
  const [read, setRead] = useState<{ text: string; language: string; places: readonly Place[] }>({ text: '', language: 'en', places: [] });
  const look = useCallback(() => {
    let current = true;
    const timer = setTimeout(() => {
      judge(text, direction).then(
        ({ language, places }) => {
          if (current) setRead({ text, language, places: inOrder(places) });
        },
        () => undefined,
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, direction, judge, pause]);
  useEffect(look, [look]);
  // Places of a text that was changed since stand somewhere else.
  return read.text === text ? read : { language: read.language, places: [] };
}
