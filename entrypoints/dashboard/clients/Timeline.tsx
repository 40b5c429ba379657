import { type ReactElement, useCallback, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { sayDate } from '@/components/ui/dates';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { type MessageKey, t } from '@/lib/i18n';
import { type Moment, timelineRead } from '@/lib/protocol/messages/timeline';
import { ask } from '@/lib/protocol/transport';
import { Awaited } from '../Loading';
import { OpenThread } from '../OpenThread';
import { useAsked } from '../use-asked';

const KINDS: Readonly<Record<Moment['kind'], MessageKey>> = {
  flag: 'time_flag',
  'gave-in': 'time_gave_in',
  'stood-firm': 'time_stood_firm',
  round: 'time_round',
  'outside-hours': 'time_outside_hours',
  promise: 'time_promise',
  replied: 'time_replied',
  entry: 'time_entry',
  offer: 'time_offer',
  agreement: 'time_agreement',
  confirmed: 'time_confirmed',
};

/** How many moments stand there at first. */
const FIRST = 12;

/** What happened with a client, the newest first. */
export function Timeline({ id }: { readonly id: string }): ReactElement {
  const read = useCallback((): Promise<{ readonly moments: readonly Moment[] }> => ask(timelineRead, { id }), [id]);
  const asked = useAsked(read);
  const moments = asked.value?.moments;
  const [whole, setWhole] = useState(false);
  // The button goes when it is pressed: on with the first that it brought.
  const more = useFocusHome<HTMLLIElement>(whole ? 0 : 1);
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t('time_title')}</h3>
      <Awaited asked={asked} />
      {moments?.length === 0 && <p className="muted">{t('time_none')}</p>}
      <ol className="timeline">
        {(whole ? moments : moments?.slice(0, FIRST))?.map(({ at, kind, sign, words = '', threadId }, i) => (
          <li key={`${String(at)} ${kind} ${String(i)}`} data-kind={kind} {...(whole && i === FIRST && { ref: more, tabIndex: -1 })}>
            <time dateTime={new Date(at).toISOString()}>{sayDate(at)}</time>
            <span>
              <strong>{kind === 'flag' && sign ? signName(sign) : t(KINDS[kind])}</strong> {words !== '' && <q>{words}</q>}{' '}
              {threadId !== undefined && <OpenThread id={threadId} of={words === '' ? t(KINDS[kind]) : words} />}
            </span>
          </li>
        ))}
      </ol>
      {!whole && (moments?.length ?? 0) > FIRST && (
        <button
          type="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t('popup_more')}
        </button>
      )}
    </section>
  );
}
