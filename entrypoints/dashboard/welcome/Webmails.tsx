import type { ReactElement } from 'react';
import { CheckIcon } from '@/components/ui/icons';
import { t } from '@/lib/i18n';
import { shownPattern, useSites } from '../settings/use-sites';

/** The webmails to choose from: each is asked for by itself, in the press. */
export function Webmails(): ReactElement {
  const { hosted, refused, allow } = useSites();
  return (
    <>
      <ul className="webmails">
        {hosted.map(({ name, patterns, allowed }) => (
          <li key={name} tabIndex={-1}>
            <span>
              <strong>{name}</strong> <span className="muted">{shownPattern(patterns[0] ?? '')}</span>
            </span>
            {allowed ? (
              <span className="on">
                <CheckIcon /> {t('welcome_site_on')}
              </span>
            ) : (
              <button
                type="button"
                aria-label={`${t('options_site_allow')}: ${name}`}
                onClick={(event) => {
                  // The button goes once it is allowed; its place keeps the focus.
                  event.currentTarget.closest('li')?.focus();
                  allow(patterns);
                }}
              >
                {t('options_site_allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refused && (
        <p className="error" role="alert">
          {t('options_site_refused')}
        </p>
      )}
      <p className="muted">{t('welcome_sites_own')}</p>
    </>
  );
}
