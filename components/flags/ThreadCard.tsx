import { type ReactElement, type Ref } from 'react';
import { isKey, t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { sayMoment } from '../ui/dates';
import { CheckIcon, MoreIcon, OpenIcon, ReopenIcon, ReplyIcon, SlotsIcon, SnoozeIcon } from '../ui/icons';
import { MoreActions, type MoreDeed } from './MoreActions';
import { SnoozeMenu } from './SnoozeMenu';
import { ago, lead, trail } from './said';

export interface ListedFlag {
  readonly id: string;
  readonly sign: SignId;
  readonly excerpt: string;
  readonly before: string;
  readonly after: string;
  readonly seenAt: number;
}

export interface ListedThreadProps {
  readonly id: string;
  readonly subject: string;
  readonly clientId: string;
  readonly clientName: string;
  /** Of an address that was joined to another: whose client it is. */
  readonly head?: { readonly id: string; readonly name: string } | undefined;
  readonly state: 'open' | 'snoozed' | 'handled';
  /** Where it stands in the list: when its newest flag was seen, or when it woke. */
  readonly latestAt: number;
  readonly wakeAt?: number | undefined;
  readonly wokeAt?: number | undefined;
  readonly signs: readonly SignId[];
  readonly flags: readonly ListedFlag[];
}

/** What is open under a thread's buttons. */
export type Asking = 'more' | 'snooze' | undefined;

export interface ThreadDeeds {
  readonly onMark: (state: 'open' | 'handled') => void;
  readonly onOpen: () => void;
  /** Opens the thread with the composer: two slots, or an answer to what was found. */
  readonly onAct: (what: 'slots' | 'answer') => void;
  /** An ISO date; gives the message key of what is wrong with it, or nothing. */
  readonly onSnooze: (until: string) => Promise<string | undefined>;
  readonly onMore: (deed: MoreDeed) => void;
}

export interface ThreadCardProps extends ThreadDeeds {
  readonly thread: ListedThreadProps;
  readonly now: number;
  readonly timeZone: string | undefined;
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  /** Its place in the whole list, from 1, and how long that is. */
  readonly place?: readonly [position: number, size: number];
  readonly articleRef?: Ref<HTMLElement>;
}

const SHOWN = 3;

/** One flagged thread: who, what, when, the flagged words in their sentence, and what can be done. */
export function ThreadCard({ thread, now, timeZone, asking, onAsk, place, articleRef, ...deeds }: ThreadCardProps): ReactElement {
  const subject = thread.subject || t('popup_no_subject');
  const done = thread.state === 'handled';
  // It stands where it woke, but is as old as its mail.
  const woke = thread.wokeAt !== undefined && thread.wokeAt >= thread.latestAt;
  const at = (woke ? thread.flags[0]?.seenAt : undefined) ?? thread.latestAt;
  const toggle = (what: Asking): void => {
    onAsk(asking === what ? undefined : what);
  };
  return (
    <article
      ref={articleRef}
      className="thread"
      aria-label={`${thread.clientName}: ${subject}`}
      {...(place && { 'aria-posinset': place[0], 'aria-setsize': place[1] })}
      tabIndex={-1}
      data-thread={thread.id}
      data-state={thread.state}
    >
      <header>
        <strong title={thread.clientId}>{thread.clientName}</strong>
        <time dateTime={new Date(at).toISOString()} title={sayMoment(at)}>
          {ago(at, now)}
        </time>
        <span className="icons">
          <IconButton label={t('popup_open_thread')} onPress={deeds.onOpen}>
            <OpenIcon />
          </IconButton>
          <IconButton
            label={t('popup_snooze')}
            open={asking === 'snooze'}
            onPress={() => {
              toggle('snooze');
            }}
          >
            <SnoozeIcon />
          </IconButton>
          <IconButton
            label={t('popup_more_actions')}
            open={asking === 'more'}
            onPress={() => {
              toggle('more');
            }}
          >
            <MoreIcon />
          </IconButton>
        </span>
      </header>
      <h3 title={subject}>{subject}</h3>
      {thread.state === 'snoozed' && thread.wakeAt !== undefined && (
        <p className="wakes">
          <SnoozeIcon /> {t('popup_wakes', sayMoment(thread.wakeAt))}
        </p>
      )}
      {thread.state === 'open' && woke && (
        <p className="wakes">
          <SnoozeIcon /> {t('popup_woke')}
        </p>
      )}
      {thread.flags.slice(0, SHOWN).map((flag) => (
        <p className="excerpt" key={flag.id}>
          <span className="sign">{signName(flag.sign)}</span>{' '}
          <q>
            {lead(flag.before)}
            <mark>{flag.excerpt}</mark>
            {trail(flag.after)}
          </q>
        </p>
      ))}
      {thread.flags.length > SHOWN && <p className="muted">{t('popup_more_flags', String(thread.flags.length - SHOWN))}</p>}
      <div className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            deeds.onMark(done ? 'open' : 'handled');
          }}
        >
          {done ? <ReopenIcon /> : <CheckIcon />} {t(done ? 'popup_reopen' : 'popup_handle')}
        </button>
        {thread.state === 'snoozed' && (
          <button
            type="button"
            onClick={() => {
              deeds.onMark('open');
            }}
          >
            <ReopenIcon /> {t('popup_reopen')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            deeds.onAct('slots');
          }}
        >
          <SlotsIcon /> {t('popup_slots')}
        </button>
        <button
          type="button"
          onClick={() => {
            deeds.onAct('answer');
          }}
        >
          <ReplyIcon /> {t('popup_reply')}
        </button>
      </div>
      {asking === 'snooze' && (
        <SnoozeMenu
          now={now}
          timeZone={timeZone}
          onSnooze={deeds.onSnooze}
          onClose={() => {
            onAsk(undefined);
          }}
        />
      )}
      {asking === 'more' && (
        <MoreActions
          name={thread.clientName}
          onDo={deeds.onMore}
          onClose={() => {
            onAsk(undefined);
          }}
        />
      )}
    </article>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly open?: boolean;
  readonly onPress: () => void;
  readonly children: ReactElement;
}

function IconButton({ label, open, onPress, children }: IconButtonProps): ReactElement {
  return (
    <button type="button" className="plain icon" aria-label={label} title={label} aria-expanded={open} onClick={onPress}>
      {children}
    </button>
  );
}

export function signName(sign: SignId): string {
  const key = `sign_${sign.replaceAll('-', '_')}_name`;
  return isKey(key) ? t(key) : sign;
}
