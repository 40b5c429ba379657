import type { ReactElement } from 'react';
import { signName } from '@/components/flags/ThreadCard';
import { t } from '@/lib/i18n';
import type { Place } from './place';

export interface MarkedTextProps {
  readonly text: string;
  /** In reading order, without overlaps. */
  readonly places: readonly Place[];
  readonly chosen: Place | undefined;
  readonly onChoose: (place: Place) => void;
}

/** A message whose flagged words are underlined; each is a button that says why. */
export function MarkedText({ text, places, chosen, onChoose }: MarkedTextProps): ReactElement {
  const pieces: (ReactElement | string)[] = [];
  let at = 0;
  for (const place of places) {
    pieces.push(text.slice(at, place.start));
    const words = text.slice(place.start, place.end);
    pieces.push(
      // A button element would not break across lines as words do.
      <span
        key={place.start}
        role="button"
        tabIndex={0}
        className="flagged-words"
        aria-pressed={chosen?.start === place.start}
        aria-label={t('practice_words', words, signName(place.sign))}
        onClick={() => {
          onChoose(place);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onChoose(place);
        }}
      >
        {words}
      </span>,
    );
    at = place.end;
  }
  return (
    <p className="letter">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
