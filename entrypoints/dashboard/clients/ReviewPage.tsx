import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import './clients.css';
import { ReviewRow } from '@/components/clients/ReviewRow';
import { partName } from '@/components/clients/ScoreParts';
import { NumberField } from '@/components/settings/NumberField';
import { t, uiLanguage } from '@/lib/i18n';
import { clientFieldSaved, type ListedScore, reviewLetter, scoresListed, scoresRefreshed } from '@/lib/protocol/messages/memory';
import { settingSaved, settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Weights } from '@/lib/records/score';
import { Failed, Loading } from '../Loading';
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
  const [weights, setWeights] = useState<Weights>();
  const [now] = useState(() => Date.now());
  const year = new Date(now).getFullYear();
  const stop = useRef<AbortController>(undefined);

  const list = useCallback(async () => {
    const [lowest, top] = await Promise.all([ask(scoresListed, { end: 'lowest' }), ask(scoresListed, { end: 'top' })]);
    setListing({ total: lowest.total, fifteen: lowest.fifteen, lowest: lowest.rows, top: top.rows });
  }, []);
  /** Works all scores out anew, some at a time, until the page is left or the user stops it. */
  const refresh = useCallback(async () => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setState('working');
    let after: string | undefined = '';
    while (after !== undefined && !mine.signal.aborted) {
      const step: { next?: string | undefined; all: number; done: number } = await ask(scoresRefreshed, { after });
      after = step.next;
      setProgress(after === undefined ? undefined : { done: step.done, all: step.all });
    }
    setProgress(undefined);
    await list();
    if (stop.current === mine) setState('done');
  }, [list]);
  const run = useCallback(() => {
    // What was worked out before stands there until it is worked out anew.
    Promise.all([list(), refresh()]).catch(() => {
      setProgress(undefined);
      setState('failed');
    });
  }, [list, refresh]);
  useEffect(() => {
    const timer = setTimeout(() => {
      run();
      ask(settingsRead, {}).then(
        ({ settings }) => {
          setWeights(settings.scoreWeights);
        },
        () => undefined,
      );
    }, 0);
    return () => {
      clearTimeout(timer);
      stop.current?.abort();
    };
  }, [run]);

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
      {!listing && state === 'working' && <Loading />}
      {listing?.total === 0 && state === 'done' && <p className="panel muted">{t('review_empty')}</p>}
      {listing && listing.total > 0 && (
        <>
          <section aria-labelledby="lowest">
            <h3 id="lowest">
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
                onChoose={(choice) => {
                  ask(clientFieldSaved, { id: row.client.id, field: 'review', value: { year, choice } }).catch(() => undefined);
                }}
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
                  const next = { ...weights, [part]: value };
                  const done = await ask(settingSaved, { field: 'scoreWeights', value: next });
                  if (!done.ok) return done.error;
                  setWeights(next);
                  run();
                  return undefined;
                }}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
