import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t, uiLanguage } from '@/lib/i18n';
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
  readonly onChoose: (id: string) => void;
  /** The address of the mails behind a number. */
  readonly linkOf: (what: 'given' | 'billed', sign?: SignId) => string;
}

/** What boundary slips cost this month: in all, by client, by sign. */
export function CostsView({ costs, onChoose, linkOf }: CostsViewProps): ReactElement {
  const { from, open, billed, clients, signs } = costs;
  // Noon of the 15th: that month in every zone.
  const month = new Date(from + 14.5 * 86_400_000).toLocaleDateString(uiLanguage(), { month: 'long', year: 'numeric' });
  const most = Math.max(1, ...clients.map((one) => one.open.minutes), ...signs.map((one) => one.open.minutes));
  return (
    <>
      <h2>{t('costs_title', month)}</h2>
      <dl className="facts">
        <div>
          <dt>{t('costs_open')}</dt>
          <dd>
            <a href={linkOf('given')}>{sayWorth(open)}</a>
          </dd>
        </div>
        <div>
          <dt>{t('costs_billed')}</dt>
          <dd>
            <a href={linkOf('billed')}>{sayWorth(billed)}</a>
          </dd>
        </div>
      </dl>
      <p className="muted">{t(open.minutes === 0 && billed.minutes === 0 ? 'costs_none' : 'costs_hint')}</p>
      {clients.length > 0 && (
        <section aria-labelledby="by-client">
          <h3 id="by-client">{t('costs_by_client')}</h3>
          <ul className="bars">
            {clients.map(({ id, name, open: worth }) => (
              <li key={id}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    onChoose(id);
                  }}
                >
                  {name}
                </button>
                <Bar share={worth.minutes / most} />
                <span>{sayWorth(worth)}</span>
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
                <a href={linkOf('given', sign)}>{sayWorth(worth)}</a>
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
