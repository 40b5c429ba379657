import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { sayDays } from './worth';

/** What a number of a client's counts; its mails are shown by `linkOf`. */
export type Counted = 'flags' | 'stood-firm' | 'gave-in' | 'outside-hours' | 'missed' | 'given';

export interface ClientFactsProps {
  readonly known: {
    readonly flags: readonly { readonly sign: SignId; readonly count: number }[];
    readonly counts: { readonly outsideHours: number; readonly gaveIn: number; readonly stoodFirm: number; readonly missed: number };
    readonly late: readonly { readonly number: string; readonly days: number; readonly paid: boolean }[];
  };
  readonly linkOf: (what: Counted, sign?: SignId) => string;
}

/** What happened with a client, in numbers; each leads to its mails. */
export function ClientFacts({ known: { flags, counts, late }, linkOf }: ClientFactsProps): ReactElement {
  const facts = [
    ...flags.slice(0, 4).map(({ sign, count }) => [signName(sign), count, linkOf('flags', sign)] as const),
    [t('facts_stood_firm'), counts.stoodFirm, linkOf('stood-firm')] as const,
    [t('facts_gave_in'), counts.gaveIn, linkOf('gave-in')] as const,
    [t('facts_outside_hours'), counts.outsideHours, linkOf('outside-hours')] as const,
    [t('facts_missed'), counts.missed, linkOf('missed')] as const,
  ].filter(([, count]) => count > 0);
  return (
    <>
      {facts.length > 0 && (
        <div className="tiles small">
          {facts.map(([name, count, href]) => (
            <a key={name} className="tile" href={href}>
              <span className="name">{name}</span> <strong>{count}</strong>
            </a>
          ))}
        </div>
      )}
      {late
        .filter(({ paid }) => !paid)
        .map(({ number, days }) => (
          <p key={number} className="over">
            {t('facts_late', number, sayDays(days))}
          </p>
        ))}
    </>
  );
}
