import type { ReactElement } from 'react';
import { type MessageKey, t } from '@/lib/i18n';
import type { PageId } from '../route';

/** What people look for among the settings and find on a page of its own: the page's name, and what they call it. */
const ELSEWHERE = [
  ['templates', 'nav_templates', 'settings_also_templates'],
  ['calendar', 'nav_calendar', 'settings_also_calendar'],
  ['review', 'review_open', 'settings_also_review'],
  ['data', 'nav_data', 'settings_also_data'],
] as const satisfies readonly (readonly [PageId, MessageKey, MessageKey])[];

/** Each must be found. */
export function termsOf(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The pages that what is searched for stands on. */
export function pagesFor(search: string): readonly (readonly [PageId, MessageKey])[] {
  const terms = termsOf(search);
  if (terms.length === 0) return [];
  return ELSEWHERE.flatMap(([page, name, also]) => {
    const words = `${t(name)} ${t(also)}`.toLowerCase();
    return terms.every((term) => words.includes(term)) ? [[page, name] as const] : [];
  });
}

/** The way to what is no setting. */
export function Elsewhere({ search }: { readonly search: string }): ReactElement | null {
  const pages = pagesFor(search);
  if (pages.length === 0) return null;
  return (
    <p className="row">
      <span className="muted">{t('settings_elsewhere')}</span>
      {pages.map(([page, name]) => (
        <a key={page} href={`#${page}`}>
          {t(name)}
        </a>
      ))}
    </p>
  );
}
