import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { quietPhraseForgotten, quietPhrasesListed } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import { t } from '@/lib/i18n';
import type { SignId } from '@/lib/signs/catalog';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

interface Phrase {
  readonly id: string;
  readonly sign: SignId;
  readonly phrase: string;
}

const TOPICS = ['phrases'] as const;
const read = (): Promise<{ readonly phrases: readonly Phrase[] }> => ask(quietPhrasesListed, {});

/** What the user said should never be flagged, and the way to take it back. */
export function PhrasesPart(): ReactElement {
  const asked = useAsked(read, TOPICS);
  const phrases = asked.value?.phrases;
  const heading = useFocusHome<HTMLHeadingElement>(phrases?.length ?? 0);
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet" ref={heading} tabIndex={-1}>
        {t('options_quiet')}
      </h2>
      <Awaited asked={asked} />
      {phrases?.length === 0 && <p className="muted">{t('options_quiet_none')}</p>}
      <ul className="rows">
        {phrases?.map(({ id, sign, phrase }) => (
          <li key={id}>
            <span>
              «{phrase}» <span className="muted">{signName(sign)}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('options_take_back')}: ${phrase}`}
              onClick={() => {
                ask(quietPhraseForgotten, { id }).then(asked.again, asked.again);
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
