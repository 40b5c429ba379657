import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import { sayDays } from './worth';
import type { SignId } from '@/lib/signs/catalog';

export interface ClientFactsProps {
  readonly known: {
    readonly flags: readonly { readonly sign: SignId; readonly count: number }[];
    readonly counts: { readonly outsideHours: number; readonly gaveIn: number; readonly stoodFirm: number; readonly missed: number };
    readonly late: readonly { readonly number: string; readonly days: number; readonly paid: boolean }[];
  };
}

/** What happened with a client, in numbers. */
export function ClientFacts({ known: { flags, counts, late } }: ClientFactsProps): ReactElement {
  const facts = [
    ...flags.slice(0, 4).map(({ sign, count }) => [signName(sign), count] as const),
    [t('facts_stood_firm'), counts.stoodFirm] as const,
    [t('facts_gave_in'), counts.gaveIn] as const,
    [t('facts_outside_hours'), counts.outsideHours] as const,
    [t('facts_missed'), counts.missed] as const,
  ].filter(([, count]) => count > 0);
  return (
    <>
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
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
