import type { ReactElement, ReactNode } from 'react';
import { weekdayName } from '@/components/settings/days';
import { t } from '@/lib/i18n';

export interface HourTableProps {
  readonly title: string;
  readonly hint: ReactNode;
  /** Only the hours in which something happened; weekday 1 Monday … 7. `outside` of them were outside working hours. */
  readonly cells: readonly { readonly weekday: number; readonly hour: number; readonly count: number; readonly outside: number }[];
  readonly linkOf: (weekday: number, hour: number) => string;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** How often by weekday and hour: a table whose cells are tinted by their number. What lies outside working hours is framed. */
export function HourTable({ title, hint, cells, linkOf }: HourTableProps): ReactElement {
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const at = new Map(cells.map((cell) => [cell.weekday * 24 + cell.hour, cell]));
  return (
    <section aria-label={title} className="hours-table">
      <h3>{title}</h3>
      <p className="muted">{hint}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="heat">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('chart_day')}</span>
              </th>
              {HOURS.map((hour) => (
                <th scope="col" key={hour}>
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAYS.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{weekdayName(weekday)}</th>
                {HOURS.map((hour) => {
                  const cell = at.get(weekday * 24 + hour);
                  return (
                    <td
                      key={hour}
                      data-outside={cell && cell.outside > 0}
                      style={cell && { background: `rgb(var(--heat) / ${String(0.1 + (0.32 * cell.count) / most)})` }}
                    >
                      {cell && <a href={linkOf(weekday, hour)}>{cell.count}</a>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
