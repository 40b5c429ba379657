import type { ReactElement } from 'react';
import { t } from '@/lib/i18n';
import type { Against } from '@/lib/records/against';

/** What the agreement says: its own line, word for word. */
export function AgreedLine({ against }: { readonly against: Against }): ReactElement {
  return <p className="agreed">{agreedWords(against)}</p>;
}

/** "Left out in your agreement: blog". */
export function agreedWords({ kind, line, round = 0, of = 0 }: Against): string {
  switch (kind) {
    case 'included':
      return t('against_included', line);
    case 'excluded':
      return t('against_excluded', line);
    case 'unknown':
      return t('against_unknown', line);
    case 'more':
      return t('against_more', line);
    case 'hours':
      return t('against_hours', line);
    case 'meetings':
      return line === 'month'
        ? t('against_meetings_month', String(round), String(of))
        : t('against_meetings_week', String(round), String(of));
    case 'rounds':
      return t('against_rounds', String(round), String(of), line);
  }
}
