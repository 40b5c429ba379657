import { lazy, type ReactElement, Suspense } from 'react';
import './overview.css';
import { HourTable } from '@/components/charts/HourTable';
import { SignBars } from '@/components/charts/SignBars';
import { sayMinutes, sayWorth } from '@/components/clients/worth';
import { t, uiLanguage } from '@/lib/i18n';
import { type Overview, overviewRead, type Week } from '@/lib/protocol/messages/overview';
import { settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { WELCOME_STEPS } from '@/lib/records/settings';
import { Failed, Loading } from '../Loading';
import { hashOfMails } from '../route';
import { useAsked } from '../use-asked';
import { Tile } from './Tile';

const WeekChart = lazy(() => import('@/components/charts/WeekChart').then((m) => ({ default: m.WeekChart })));
const read = async (): Promise<{ overview: Overview; welcomed: boolean }> => {
  const [overview, { settings }] = await Promise.all([ask(overviewRead, {}), ask(settingsRead, {})]);
  return { overview, welcomed: settings.welcome >= WELCOME_STEPS };
};

/** This week against the last, and twelve weeks behind it. Every number leads to its mails. */
export function OverviewPage(): ReactElement {
  const { value, failed, again } = useAsked(read);
  if (failed) return <Failed onAgain={() => void again()} />;
  if (!value) return <Loading />;
  const { overview, welcomed } = value;
  const nothing = overview.weeks.every(({ flags, given, billed, gaveIn, stoodFirm }) => flags + given + billed + gaveIn + stoodFirm === 0);
  return (
    <>
      <h2>{t('nav_overview')}</h2>
      {!welcomed && (
        <p className="banner">
          {t('overview_welcome')} <a href="#welcome">{t('overview_welcome_go')}</a>
        </p>
      )}
      {nothing ? <Nothing /> : <Numbers overview={overview} />}
    </>
  );
}

function Nothing(): ReactElement {
  return (
    <section className="nothing">
      <svg viewBox="0 0 220 90" width="220" height="90" aria-hidden="true">
        {[18, 30, 24, 42, 36, 52].map((height, i) => (
          <rect
            key={height}
            x={14 + i * 34}
            y={78 - height}
            width="20"
            height={height}
            rx="4"
            fill="var(--before)"
            opacity={0.35 + i * 0.1}
          />
        ))}
        <path d="M8 79h204" stroke="var(--border)" strokeWidth="2" />
      </svg>
      <h3>{t('overview_nothing')}</h3>
      <p className="muted">{t('overview_nothing_hint')}</p>
    </section>
  );
}

function Numbers({ overview }: { readonly overview: Overview }): ReactElement {
  const { weeks, signs, worth, replies } = overview;
  const [now, before] = [weeks.at(-1), weeks.at(-2)];
  if (!now || !before) return <Loading />;
  const names = weeks.map(({ from }) => new Date(from + 43_200_000).toLocaleDateString(uiLanguage(), { day: 'numeric', month: 'short' }));
  const of = (week: Week): { from: number; to: number } => ({ from: week.from, to: week.to });
  const weekOf = (i: number): { from: number; to: number } => of(weeks[i] ?? now);
  const outside = replies.reduce((sum, cell) => sum + cell.outside, 0);
  return (
    <>
      <div className="tiles">
        <Tile
          name={t('overview_flags')}
          value={String(now.flags)}
          before={t('overview_before', String(before.flags))}
          href={hashOfMails({ what: 'flags', ...of(now) })}
          beforeHref={hashOfMails({ what: 'flags', ...of(before) })}
        />
        <Tile
          name={t('costs_open')}
          value={sayWorth(worth.now)}
          before={t('overview_before', sayWorth(worth.before))}
          href={hashOfMails({ what: 'given', ...of(now) })}
          beforeHref={hashOfMails({ what: 'given', ...of(before) })}
        />
        <Tile
          name={t('facts_stood_firm')}
          value={String(now.stoodFirm)}
          before={t('overview_before', String(before.stoodFirm))}
          href={hashOfMails({ what: 'stood-firm', ...of(now) })}
          beforeHref={hashOfMails({ what: 'stood-firm', ...of(before) })}
        />
        <Tile
          name={t('facts_gave_in')}
          value={String(now.gaveIn)}
          before={t('overview_before', String(before.gaveIn))}
          href={hashOfMails({ what: 'gave-in', ...of(now) })}
          beforeHref={hashOfMails({ what: 'gave-in', ...of(before) })}
        />
      </div>
      {signs.length > 0 && (
        <section aria-labelledby="signs-by-kind">
          <h3 id="signs-by-kind">{t('overview_signs')}</h3>
          <SignBars signs={signs} linkOf={(sign, when) => hashOfMails({ what: 'flags', sign, ...of(when === 'now' ? now : before) })} />
        </section>
      )}
      <Suspense fallback={<Loading />}>
        <div className="charts">
          <WeekChart
            title={t('overview_minutes')}
            weeks={names}
            series={[
              { name: t('costs_open'), colour: '--client', values: weeks.map(({ given }) => given) },
              { name: t('costs_billed'), colour: '--good', values: weeks.map(({ billed }) => billed) },
            ]}
            say={sayMinutes}
            linkOf={(n, i) => hashOfMails({ what: n === 0 ? 'given' : 'billed', ...weekOf(i) })}
          />
          <WeekChart
            title={t('overview_answers')}
            weeks={names}
            series={[
              { name: t('facts_stood_firm'), colour: '--good', values: weeks.map(({ stoodFirm }) => stoodFirm) },
              { name: t('facts_gave_in'), colour: '--client', values: weeks.map(({ gaveIn }) => gaveIn) },
            ]}
            say={String}
            linkOf={(n, i) => hashOfMails({ what: n === 0 ? 'stood-firm' : 'gave-in', ...weekOf(i) })}
          />
        </div>
      </Suspense>
      <HourTable
        title={t('overview_hours')}
        hint={
          replies.length === 0 ? (
            t('overview_hours_none')
          ) : (
            <>
              {t('overview_hours_hint')}{' '}
              <a href={hashOfMails({ what: 'replied', from: overview.from, to: overview.to, outside: true })}>
                {t('overview_hours_outside', String(outside))}
              </a>
            </>
          )
        }
        cells={replies}
        linkOf={(weekday, hour) => hashOfMails({ what: 'replied', from: overview.from, to: overview.to, weekday, hour })}
      />
    </>
  );
}
