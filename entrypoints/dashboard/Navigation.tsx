import type { ReactElement } from 'react';
import { BookIcon, ChartIcon, DataIcon, GearIcon, PeopleIcon, PracticeIcon, SlotsIcon, WordsIcon, YearIcon } from '@/components/ui/icons';
import { type MessageKey, t } from '@/lib/i18n';
import type { PageId } from './route';

const LINKS: readonly (readonly [PageId, MessageKey, () => ReactElement])[] = [
  ['overview', 'nav_overview', ChartIcon],
  ['clients', 'nav_clients', PeopleIcon],
  ['review', 'review_open', YearIcon],
  ['templates', 'nav_templates', WordsIcon],
  ['calendar', 'nav_calendar', SlotsIcon],
  ['playbook', 'nav_playbook', BookIcon],
  ['practice', 'nav_practice', PracticeIcon],
  ['settings', 'nav_settings', GearIcon],
  ['data', 'nav_data', DataIcon],
];

/** What a page is called in the browser's tab and history. */
export function titleOf(page: PageId): MessageKey {
  if (page === 'welcome') return 'welcome_title';
  return LINKS.find(([id]) => id === page)?.[1] ?? 'nav_overview';
}

/** The way to every page. Links, so that the browser's own keys and history work. */
export function Navigation({ page }: { readonly page: PageId }): ReactElement {
  return (
    <nav className="nav" aria-label={t('nav_label')}>
      <div>
        <h1>
          <img src="/icon/32.png" width="22" height="22" alt="" /> Firmly
        </h1>
        <ul>
          {LINKS.map(([id, name, Icon]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={page === id || (page === 'mails' && id === 'overview') ? 'page' : undefined}>
                <Icon /> {t(name)}
              </a>
            </li>
          ))}
        </ul>
        <p className="muted">{t('nav_private')}</p>
      </div>
    </nav>
  );
}
