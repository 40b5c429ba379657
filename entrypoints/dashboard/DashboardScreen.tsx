import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { Boundary } from '@/components/ui/Boundary';
import { rememberLook } from '@/components/ui/look';
import { settingsRead } from '@/lib/protocol/messages/review';
import { troubleReported } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import { Loading } from './Loading';
import { Navigation, titleOf } from './Navigation';
import { OverviewPage } from './overview/OverviewPage';
import { hashOfClient, type Route, routeOf } from './route';
import { useChanges } from './use-changes';

const ClientsPage = lazy(() => import('./clients/ClientsPage').then((m) => ({ default: m.ClientsPage })));
const ReviewPage = lazy(() => import('./clients/ReviewPage').then((m) => ({ default: m.ReviewPage })));
const TemplatesPage = lazy(() => import('./settings/TemplatesPage').then((m) => ({ default: m.TemplatesPage })));
const CalendarPage = lazy(() => import('./settings/CalendarPage').then((m) => ({ default: m.CalendarPage })));
const PlaybookPage = lazy(() => import('./playbook/PlaybookPage').then((m) => ({ default: m.PlaybookPage })));
const SettingsPage = lazy(() => import('./settings/SettingsPage').then((m) => ({ default: m.SettingsPage })));
const DataPage = lazy(() => import('./data/DataPage').then((m) => ({ default: m.DataPage })));
const MailsPage = lazy(() => import('./overview/MailsPage').then((m) => ({ default: m.MailsPage })));
const PracticePage = lazy(() => import('./practice/PracticePage').then((m) => ({ default: m.PracticePage })));
const WelcomePage = lazy(() => import('./welcome/WelcomePage').then((m) => ({ default: m.WelcomePage })));

function reportPage(kind: string): void {
  ask(troubleReported, { where: 'dashboard', what: kind }).catch(() => undefined);
}

/** One page at a time, beside the way to the others. The address names the page; the settings decide how it looks. */
export function DashboardScreen(): ReactElement {
  const [route, setRoute] = useState(() => routeOf(globalThis.location.hash));
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = (): void => {
      setRoute(routeOf(globalThis.location.hash));
      // A new page begins at its top, for eyes and for screen readers.
      globalThis.scrollTo(0, 0);
      main.current?.focus();
    };
    globalThis.addEventListener('hashchange', follow);
    return () => {
      globalThis.removeEventListener('hashchange', follow);
    };
  }, []);
  const look = (): void => {
    ask(settingsRead, {}).then(
      ({ settings }) => {
        rememberLook(settings);
      },
      () => undefined,
    );
  };
  useEffect(look, []);
  // With every drawing: the language may be another one.
  useEffect(() => {
    document.title = `${t(titleOf(route.page))} – Firmly`;
  });
  useChanges((topic) => {
    if (topic === 'settings' || topic === 'everything') look();
  });
  const page = (
    <Boundary key={route.page} onError={reportPage}>
      <Suspense fallback={<Loading />}>
        <Page route={route} />
      </Suspense>
    </Boundary>
  );
  if (route.page === 'welcome')
    return (
      <main ref={main} tabIndex={-1} className="welcome">
        {page}
      </main>
    );
  return (
    <div className="dashboard">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('nav_skip')}
      </a>
      <Navigation page={route.page} />
      <main ref={main} id="main" tabIndex={-1} className={`page page-${route.page}`}>
        {page}
      </main>
    </div>
  );
}

function Page({ route }: { readonly route: Route }): ReactElement {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
    case 'clients':
      return <ClientsPage chosen={route.client} draft={route.draft} />;
    case 'review':
      return (
        <ReviewPage
          onOpen={(id) => {
            globalThis.location.hash = hashOfClient(id);
          }}
        />
      );
    case 'templates':
      return <TemplatesPage />;
    case 'calendar':
      return <CalendarPage />;
    case 'playbook':
      return <PlaybookPage />;
    case 'practice':
      return <PracticePage />;
    case 'settings':
      return <SettingsPage key={route.part} part={route.part} />;
    case 'data':
      return <DataPage />;
    case 'mails':
      return route.behind ? <MailsPage key={JSON.stringify(route.behind)} behind={route.behind} /> : <OverviewPage />;
    case 'welcome':
      return <WelcomePage asked={route.step} />;
  }
}
