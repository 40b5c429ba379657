import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { vetoWords } from './veto';

export interface SparedItem {
  readonly sign: SignId;
  readonly excerpt: string;
  readonly veto: string;
  /** The line of the agreement that called it off. */
  readonly line?: string | undefined;
}

/** What was heard and not flagged, each with its reason. */
export function SparedList({ items }: { readonly items: readonly SparedItem[] }): ReactElement {
  return (
    <ul className="spared">
      {items.map(({ sign, excerpt, veto, line }, i) => (
        <li key={i}>
          <q>{excerpt}</q>
          <span className="muted">
            {t('spared_not_flagged', signName(sign))} {line === undefined ? vetoWords(veto) : t('against_included', line)}
          </span>
        </li>
      ))}
    </ul>
  );
}
