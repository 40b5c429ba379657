import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import { lessonForgotten, lessonsListed } from '@/lib/protocol/messages/memory';
import { ask } from '@/lib/protocol/transport';
import type { Lesson } from '@/lib/records/lesson';

/** What "not a problem" taught, and the way to take it back. */
export function LessonsPart(): ReactElement {
  const [lessons, setLessons] = useState<readonly (Lesson & { readonly name: string })[]>([]);
  const load = useCallback(() => {
    ask(lessonsListed, {}).then(
      (answer) => {
        setLessons(answer.lessons);
      },
      () => undefined,
    );
  }, []);
  useEffect(load, [load]);
  return (
    <section aria-labelledby="learned">
      <h2 id="learned" tabIndex={-1}>
        {t('lessons_title')}
      </h2>
      <p className="muted">{t(lessons.length === 0 ? 'lessons_none' : 'lessons_hint')}</p>
      <ul className="rows">
        {lessons.map(({ id, sign, rule, count, name }) => (
          <li key={id}>
            <span>
              {signName(sign)} <span className="muted">{t('lessons_row', name, String(count), rule)}</span>
            </span>
            <button
              type="button"
              aria-label={`${t('options_take_back')}: ${signName(sign)}, ${name}`}
              onClick={() => {
                ask(lessonForgotten, { id }).then(load, () => undefined);
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
