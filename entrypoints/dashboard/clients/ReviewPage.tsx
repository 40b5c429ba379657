import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import './clients.css';
import { ReviewRow } from '@/components/clients/ReviewRow';
import { partName } from '@/components/clients/ScoreParts';
import { NumberField } from '@/components/settings/NumberField';
import { t, uiLanguage } from '@/lib/i18n';
import { clientFieldSaved, type ListedScore, reviewLetter, scoresListed, scoresRefreshed } from '@/lib/protocol/messages/memory';
import { ask } from '@/lib/protocol/transport';
import type { Weights } from '@/lib/records/score';
import { Failed, Loading } from '../Loading';
import { useSettings } from '../settings/use-settings';
import { mailsOfScore } from './links';

interface Listing {
  readonly total: number;
  readonly fifteen: number;
  readonly lowest: readonly ListedScore[];
  readonly top: readonly ListedScore[];
}

/** The yearly look: the lowest clients one by one, the top ones to be glad of. Nothing happens by itself. */
export function ReviewPage({ onOpen }: { readonly onOpen: (id: string) => void }): ReactElement {
  const [listing, setListing] = useState<Listing>();
  const [state, setState] = useState<'working' | 'done' | 'failed'>('working');
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  /** Newer scores, held back while the user works in the list. */
  const [waiting, setWaiting] = useState<Listing>();
  const touched = useRef(false);
  const shown = useRef<Listing>(undefined);
  const show = useCallback((next: Listing) => {
    shown.current = next;
    setListing(next);
    setWaiting(undefined);
  }, []);
  const title = useRef<HTMLHeadingElement>(null);
  const { settings, save } = useSettings();
  const [now] = useState(() => Date.now());
  const year = new Date(now).getFullYear();
  const stop = useRef<AbortController>(undefined);

  /** Works all scores out anew, some at a time, until the page is left or the user stops it. */
  const refresh = useCallback(async () => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const isMine = (): boolean => stop.current === mine;
    setState('working');
    try {
      // What was worked out before stands there meanwhile.
      const known = await list();
      if (isMine() && !touched.current) show(known);
      let after: string | undefined = '';
      while (after !== undefined && !mine.signal.aborted) {
        const step: { next?: string | undefined; all: number; done: number } = await ask(scoresRefreshed, { after });
        after = step.next;
        if (isMine()) setProgress(after === undefined ? undefined : { done: step.done, all: step.all });
      }
      const fresh = await list();
      if (!isMine()) return;
      // Whoever works in the list keeps it as it stands until they ask for the new order.
      if (!touched.current || !shown.current) show(fresh);
      else setWaiting(scoresOf(fresh) === scoresOf(shown.current) ? undefined : fresh);
      setState('done');
    } catch {
      if (isMine()) setState('failed');
    }
    if (isMine()) setProgress(undefined);
  }, [show]);
  const run = useCallback(() => void refresh(), [refresh]);
  useEffect(() => {
    const timer = setTimeout(run, 0);
    return () => {
      clearTimeout(timer);
      stop.current?.abort();
      stop.current = undefined;
    };
  }, [run]);
  const weights = settings?.scoreWeights;

  return (
    <>
      <h2>{t('review_title', String(year))}</h2>
      <p className="muted">{t('review_hint')}</p>
      {progress && (
        <p className="work">
          <progress aria-label={t('review_working')} value={progress.done} max={Math.max(1, progress.all)} />
          <span role="status" className="muted">
            {t('review_progress', String(progress.done), String(progress.all))}
          </span>
          <button
            type="button"
            onClick={() => {
              stop.current?.abort();
            }}
          >
            {t('popup_cancel')}
          </button>
        </p>
      )}
      {state === 'failed' && <Failed onAgain={run} />}
      {!listing?.total && state === 'working' && !progress && <Loading />}
      {waiting && (
        <p className="banner row" role="status">
          {t('review_waiting')}{' '}
          <button
            type="button"
            onClick={() => {
              show(waiting);
              title.current?.focus();
              touched.current = false;
            }}
          >
            {t('review_show')}
          </button>
        </p>
      )}
      {listing?.total === 0 && state === 'done' && <p className="panel muted">{t('review_empty')}</p>}
      {listing && listing.total > 0 && (
        <>
          <section
            aria-labelledby="lowest"
            onFocus={() => {
              touched.current = true;
            }}
          >
            <h3 id="lowest" ref={title} tabIndex={-1}>
              {listing.fifteen > 0 ? t('review_lowest', String(listing.fifteen), String(listing.total)) : t('review_few')}
            </h3>
            {listing.lowest.map((row) => (
              <ReviewRow
                key={row.client.id}
                {...row}
                year={year}
                linkOf={mailsOfScore(row.client.id, now)}
                onOpen={() => {
                  onOpen(row.client.id);
                }}
                onChoose={async (choice) =>
                  (await ask(clientFieldSaved, { id: row.client.id, field: 'review', value: { year, choice } })).ok
                }
                letter={async (choice) => (await ask(reviewLetter, { id: row.client.id, choice, language: uiLanguage() })).text}
              />
            ))}
          </section>
          {listing.fifteen > 0 && (
            <section aria-labelledby="top">
              <h3 id="top">{t('review_top')}</h3>
              <ul className="rows">
                {listing.top.slice(0, listing.fifteen).map(({ client, score }) => (
                  <li key={client.id}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        onOpen(client.id);
                      }}
                    >
                      {client.name}
                    </button>
                    <span>{t('score_is', String(score.score))}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {weights && (
        <section aria-labelledby="weights">
          <h3 id="weights">{t('score_weights')}</h3>
          <p className="muted">{t('score_weights_hint')}</p>
          <div className="grid">
            {(Object.keys(weights) as (keyof Weights)[]).map((part) => (
              <NumberField
                key={part}
                field={part}
                label={partName(part)}
                value={weights[part]}
                onSave={async (_, value) => {
                  const wrong = await save('scoreWeights', value, part);
                  if (wrong === undefined) run();
                  return wrong;
                }}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** Who stands where, with how many points. */
function scoresOf({ lowest, top }: Listing): string {
  return JSON.stringify([...lowest, ...top].map(({ client, score }) => [client.id, score.score]));
}

async function list(): Promise<Listing> {
  const [lowest, top] = await Promise.all([ask(scoresListed, { end: 'lowest' }), ask(scoresListed, { end: 'top' })]);
  return { total: lowest.total, fifteen: lowest.fifteen, lowest: lowest.rows, top: top.rows };
}
