import { type ReactElement, useCallback } from 'react';
import './overview.css';
import { weekdayName } from '@/components/settings/days';
import { signName } from '@/components/flags/ThreadCard';
import { sayDate, sayMoment } from '@/components/ui/dates';
import { type MessageKey, t } from '@/lib/i18n';
import { type Behind, type ListedMail, mailsRead } from '@/lib/protocol/messages/overview';
import { ask } from '@/lib/protocol/transport';
import { Failed, Loading } from '../Loading';
import { OpenThread } from '../OpenThread';
import { hashOfClient } from '../route';
import { useAsked } from '../use-asked';

const TITLES: Readonly<Record<Behind['what'], MessageKey>> = {
  flags: 'overview_flags',
  'gave-in': 'facts_gave_in',
  'stood-firm': 'facts_stood_firm',
  given: 'costs_open',
  billed: 'costs_billed',
  replied: 'overview_hours',
  'outside-hours': 'facts_outside_hours',
};

/** The mails behind one number. */
export function MailsPage({ behind }: { readonly behind: Behind }): ReactElement {
  const read = useCallback(() => ask(mailsRead, behind), [behind]);
  const { value, failed, again } = useAsked(read);
  const name = behind.sign ? signName(behind.sign) : t(TITLES[behind.what]);
  const client = value?.clientName;
  return (
    <>
      <p>
        {behind.clientId === undefined ? (
          <a href="#overview">{t('mails_back')}</a>
        ) : (
          <a href={hashOfClient(behind.clientId)}>{t('mails_back_client', client ?? behind.clientId)}</a>
        )}
      </p>
      <h2>{name}</h2>
      <p className="muted">{value && [client, spanOf(behind, value.timeZone)].filter(Boolean).join(' · ')}</p>
      {failed ? <Failed onAgain={() => void again()} /> : !value ? <Loading /> : <Mails {...value} />}
    </>
  );
}

/** The stretch of time, in days of the user's clock; with the hour of the week, when it is asked for. */
function spanOf({ from, to, weekday, hour, outside }: Behind, timeZone: string): string {
  // Whoever asks for everything asks for more than there was.
  const now = Date.now();
  const say = (at: number): string => sayDate(at, 'short', now, timeZone);
  const last = Math.min(to - 1, now);
  const days = from === 0 ? t('mails_until', say(last)) : t('mails_span', say(from), say(last));
  if (outside) return `${days} · ${t('mails_outside')}`;
  if (weekday === undefined || hour === undefined) return days;
  return `${days} · ${weekdayName(weekday)}, ${String(hour)}:00–${String(hour + 1)}:00`;
}

interface MailsProps {
  readonly mails: readonly ListedMail[];
  readonly all: number;
  readonly timeZone: string;
}

function Mails({ mails, all, timeZone }: MailsProps): ReactElement {
  if (mails.length === 0) return <p className="panel">{t('mails_none')}</p>;
  return (
    <section aria-label={t('mails_label')}>
      <p className="muted">{all > mails.length ? t('mails_first', String(mails.length), String(all)) : t('mails_all', String(all))}</p>
      <ol className="mails">
        {mails.map(({ id, at, clientId, clientName, subject, threadId, sign, words = '', minutes }) => (
          <li key={id}>
            <time dateTime={new Date(at).toISOString()}>{sayMoment(at, undefined, timeZone)}</time>
            <div>
              <a href={hashOfClient(clientId)}>{clientName || clientId}</a>
              {subject !== undefined && <span className="subject">{subject || t('popup_no_subject')}</span>}
              {sign && <span className="sign">{signName(sign)}</span>}
              {words !== '' && <q>{words}</q>}
              {minutes !== undefined && <span className="muted">{t('mails_minutes', String(minutes))}</span>}
            </div>
            {threadId === undefined ? (
              <span className="muted">{t('mails_not_kept')}</span>
            ) : (
              <OpenThread id={threadId} of={subject ?? clientName} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
