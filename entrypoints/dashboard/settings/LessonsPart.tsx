import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { useFocusHome } from '@/components/ui/use-focus-home';
import { t } from '@/lib/i18n';
import { lessonForgotten, lessonsListed } from '@/lib/protocol/messages/memory';
import { ask } from '@/lib/protocol/transport';
import type { Lesson } from '@/lib/records/lesson';
import { Awaited } from '../Loading';
import { useAsked } from '../use-asked';

/** A dismissed flag teaches. */
const TOPICS = ['memory', 'flags'] as const;
const read = (): Promise<{ readonly lessons: readonly (Lesson & { readonly name: string })[] }> => ask(lessonsListed, {});

/** What "not a problem" taught, and the way to take it back. */
export function LessonsPart(): ReactElement {
  const asked = useAsked(read, TOPICS);
  const lessons = asked.value?.lessons;
  const heading = useFocusHome<HTMLHeadingElement>(lessons?.length ?? 0);
  return (
    <section aria-labelledby="learned">
      <h2 id="learned" ref={heading} tabIndex={-1}>
        {t('lessons_title')}
      </h2>
      <Awaited asked={asked} />
      {lessons && <p className="muted">{t(lessons.length === 0 ? 'lessons_none' : 'lessons_hint')}</p>}
      <ul className="rows">
        {lessons?.map(({ id, sign, rule, count, name }) => (
          <li key={id}>
            <span>
              {signName(sign)} <span className="muted">{t('lessons_row', name, String(count), rule)}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('options_take_back')}: ${signName(sign)}, ${name}`}
              onClick={() => {
                ask(lessonForgotten, { id }).then(asked.again, asked.again);
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
