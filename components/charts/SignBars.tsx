import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';

export interface SignBarsProps {
  readonly signs: readonly { readonly sign: SignId; readonly now: number; readonly before: number }[];
  readonly linkOf: (sign: SignId, when: 'now' | 'before') => string;
}

/** Signs by how often they were flagged, this week above the last: a table with a bar beside each number. */
export function SignBars({ signs, linkOf }: SignBarsProps): ReactElement {
  const most = Math.max(1, ...signs.flatMap(({ now, before }) => [now, before]));
  return (
    <table className="sign-bars">
      <thead>
        <tr>
          <th scope="col">{t('popup_sign')}</th>
          <th scope="col">{t('overview_this_week')}</th>
          <th scope="col">{t('overview_last_week')}</th>
        </tr>
      </thead>
      <tbody>
        {signs.map(({ sign, now, before }) => (
          <tr key={sign}>
            <th scope="row">{signName(sign)}</th>
            <Count count={now} most={most} href={linkOf(sign, 'now')} />
            <Count count={before} most={most} href={linkOf(sign, 'before')} old />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count, most, href, old = false }: { count: number; most: number; href: string; old?: boolean }): ReactElement {
  return (
    <td>
      <span className="counted">
        {count === 0 ? <span>0</span> : <a href={href}>{count}</a>}
        <span className={old ? 'bar old' : 'bar'} aria-hidden="true" style={{ width: `${String(Math.round((count / most) * 100))}%` }} />
      </span>
    </td>
  );
}
