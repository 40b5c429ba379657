import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { sayMonth } from '@/components/ui/dates';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { sayWorth, type Worth } from './worth';

export interface CostsViewProps {
  readonly costs: {
    readonly from: number;
    readonly open: Worth;
    readonly billed: Worth;
    readonly clients: readonly { readonly id: string; readonly name: string; readonly open: Worth }[];
    readonly signs: readonly { readonly sign: SignId; readonly open: Worth }[];
  };
  readonly clientLink: (id: string) => string;
  /** The address of the mails behind a number. */
  readonly linkOf: (what: 'given' | 'billed', of?: { readonly sign?: SignId; readonly clientId?: string }) => string;
}

/** What boundary slips cost this month: in all, by client, by sign. */
export function CostsView({ costs, clientLink, linkOf }: CostsViewProps): ReactElement {
  const { from, open, billed, clients, signs } = costs;
  // Noon of the 15th: that month in every zone.
  const month = sayMonth(from + 14.5 * 86_400_000);
  const most = Math.max(1, ...clients.map((one) => one.open.minutes), ...signs.map((one) => one.open.minutes));
  return (
    <>
      <h2>{month.charAt(0).toLocaleUpperCase() + month.slice(1)}</h2>
      <div className="tiles">
        <a className="tile" href={linkOf('given')}>
          <span className="name">{t('costs_open')}</span> <strong>{sayWorth(open)}</strong>
        </a>
        <a className="tile" href={linkOf('billed')}>
          <span className="name">{t('costs_billed')}</span> <strong>{sayWorth(billed)}</strong>
        </a>
      </div>
      <p className="muted">{t(open.minutes === 0 && billed.minutes === 0 ? 'costs_none' : 'costs_hint')}</p>
      {clients.length > 0 && (
        <section aria-labelledby="by-client">
          <h3 id="by-client">{t('costs_by_client')}</h3>
          <ul className="bars">
            {clients.map(({ id, name, open: worth }) => (
              <li key={id}>
                <a href={clientLink(id)}>{name}</a>
                <Bar share={worth.minutes / most} />
                <a href={linkOf('given', { clientId: id })}>{sayWorth(worth)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {signs.length > 0 && (
        <section aria-labelledby="by-sign">
          <h3 id="by-sign">{t('costs_by_sign')}</h3>
          <ul className="bars">
            {signs.map(({ sign, open: worth }) => (
              <li key={sign}>
                <span>{signName(sign)}</span>
                <Bar share={worth.minutes / most} />
                <a href={linkOf('given', { sign })}>{sayWorth(worth)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A picture beside its number: nothing that a screen reader would miss. */
function Bar({ share }: { readonly share: number }): ReactElement {
  return <span className="bar" aria-hidden="true" style={{ width: `${String(Math.round(share * 100))}%` }} />;
}
