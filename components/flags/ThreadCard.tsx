import { type ReactElement, useState } from 'react';
import { isKey, t, uiLanguage } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { BinIcon, CheckIcon, OpenIcon, ReopenIcon } from '../ui/icons';

export interface ListedFlag {
  readonly id: string;
  readonly sign: SignId;
  readonly excerpt: string;
  readonly before: string;
  readonly after: string;
}

export interface ListedThreadProps {
  readonly id: string;
  readonly subject: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly state: 'open' | 'handled';
  readonly latestAt: number;
  readonly signs: readonly SignId[];
  readonly flags: readonly ListedFlag[];
}

export interface ThreadCardProps {
  readonly thread: ListedThreadProps;
  readonly now: number;
  readonly onMark: (state: 'open' | 'handled') => void;
  readonly onOpen: () => void;
  /** `none`: this is no client's; nothing of theirs is judged from now on. */
  readonly onDelete: (what: 'thread' | 'client' | 'none') => void;
}

/** One flagged thread: who, what, when, the flagged words in their sentence, and what can be done. */
export function ThreadCard({ thread, now, onMark, onOpen, onDelete }: ThreadCardProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const subject = thread.subject || t('popup_no_subject');
  const handled = thread.state === 'handled';
  return (
    <article
      className="thread"
      aria-label={`${thread.clientName}: ${subject}`}
      tabIndex={-1}
      data-thread={thread.id}
      data-state={thread.state}
    >
      <header>
        <strong title={thread.clientId}>{thread.clientName}</strong>
        <time dateTime={new Date(thread.latestAt).toISOString()} title={new Date(thread.latestAt).toLocaleString(uiLanguage())}>
          {ago(thread.latestAt, now)}
        </time>
      </header>
      <h3>{subject}</h3>
      <ul className="signs">
        {thread.signs.map((sign) => (
          <li key={sign}>{signName(sign)}</li>
        ))}
      </ul>
      {thread.flags.slice(0, 3).map((flag) => (
        <p className="excerpt" key={flag.id}>
          {lead(flag.before)}
          <mark>{flag.excerpt}</mark>
          {trail(flag.after)}
        </p>
      ))}
      {asking ? (
        <div className="actions" role="group" aria-label={t('popup_delete')}>
          <button
            type="button"
            className="danger"
            onClick={() => {
              onDelete('thread');
            }}
          >
            {t('popup_delete_thread')}
          </button>
          <button
            type="button"
            className="danger"
            onClick={() => {
              onDelete('client');
            }}
          >
            {t('popup_delete_client')}
          </button>
          <button
            type="button"
            onClick={() => {
              onDelete('none');
            }}
          >
            {t('popup_not_client')}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() => {
              setAsking(false);
            }}
          >
            {t('popup_cancel')}
          </button>
        </div>
      ) : (
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              onMark(handled ? 'open' : 'handled');
            }}
          >
            {handled ? <ReopenIcon /> : <CheckIcon />} {t(handled ? 'popup_reopen' : 'popup_handle')}
          </button>
          <button type="button" className="plain" onClick={onOpen}>
            <OpenIcon /> {t('popup_open_thread')}
          </button>
          <button
            type="button"
            className="plain bin"
            aria-label={t('popup_delete')}
            title={t('popup_delete')}
            onClick={() => {
              setAsking(true);
            }}
          >
            <BinIcon />
          </button>
        </div>
      )}
    </article>
  );
}

export function signName(sign: SignId): string {
  const key = `sign_${sign.replaceAll('-', '_')}_name`;
  return isKey(key) ? t(key) : sign;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function ago(moment: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto', style: 'short' });
  for (const [unit, length] of UNITS) if (now - moment >= length) return format.format(-Math.floor((now - moment) / length), unit);
  return format.format(0, 'minute');
}

/** The end of what stands before, from a word's beginning; only of the same line. */
function lead(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const cut = line.slice(-60);
  return cut.length < line.length || text.length > line.length ? `…${cut.slice(cut.length < line.length ? cut.indexOf(' ') : 0)}` : cut;
}

function trail(text: string): string {
  const line = text.split('\n')[0] ?? '';
  const cut = line.slice(0, 60);
  return cut.length < line.length ? `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))}…` : cut;
}
