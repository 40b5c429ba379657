import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { quietPhraseForgotten, quietPhrasesListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';

/** What the user said should never be flagged, and the way to take it back. */
export function PhrasesPart(): ReactElement {
  const [phrases, setPhrases] = useState<readonly { readonly id: string; readonly sign: SignId; readonly phrase: string }[]>([]);
  const load = useCallback(() => {
    ask(quietPhrasesListed, {}).then(
      (answer) => {
        setPhrases(answer.phrases);
      },
      () => undefined,
    );
  }, []);
  useEffect(load, [load]);
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet" tabIndex={-1}>
        {t('options_quiet')}
      </h2>
      {phrases.length === 0 && <p className="muted">{t('options_quiet_none')}</p>}
      <ul className="rows">
        {phrases.map(({ id, sign, phrase }) => (
          <li key={id}>
            <span>
              «{phrase}» <span className="muted">{signName(sign)}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('options_take_back')}: ${phrase}`}
              onClick={() => {
                ask(quietPhraseForgotten, { id }).then(load, () => undefined);
              }}
            >
              {t('options_take_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
