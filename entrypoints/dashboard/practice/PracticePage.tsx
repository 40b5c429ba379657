import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import { PracticePart } from './PracticePart';

/** A place to practise, at any time. */
export function PracticePage(): ReactElement {
  return (
    <>
      <h2>{t('nav_practice')}</h2>
      <p className="muted">{t('welcome_try_text')}</p>
      <PracticePart />
    </>
  );
}
