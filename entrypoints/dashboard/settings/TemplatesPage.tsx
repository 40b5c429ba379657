import type { ReactElement } from 'react';
import './settings.css';
import { t } from '@/lib/i18n';
import { NotesPart } from './NotesPart';
import { OwnWordsPart } from './OwnWordsPart';

/** The user's own words: for every suggestion, and drafts that were kept. */
export function TemplatesPage(): ReactElement {
  return (
    <>
      <h2>{t('nav_templates')}</h2>
      <div className="stack">
        <OwnWordsPart />
        <NotesPart />
      </div>
    </>
  );
}
