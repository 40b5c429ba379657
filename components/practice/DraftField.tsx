import { type ReactElement, type Ref, useId } from 'react';
import { t } from '@/lib/i18n';
import type { Place } from './place';

export interface DraftFieldProps {
  readonly text: string;
  readonly places: readonly Place[];
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
  /** The caret was put somewhere by hand. */
  readonly onTouch: () => void;
  readonly onChoose: (place: Place) => void;
}

/** A reply to write in. Underlines stand on a copy of the text that lies under the field and takes no pointer. */
export function DraftField({ text, places, fieldRef, onChange, onTouch, onChoose }: DraftFieldProps): ReactElement {
  const id = useId();
  const pieces: (ReactElement | string)[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(text.slice(at, start), <span key={start}>{text.slice(start, end)}</span>);
    at = end;
  }
  return (
    <>
      <label htmlFor={id}>{t('practice_reply')}</label>
      <div className="draft-field">
        <div aria-hidden="true">
          {pieces}
          {text.slice(at)}{' '}
        </div>
        <textarea
          id={id}
          ref={fieldRef}
          value={text}
          spellCheck={false}
          onPointerDown={onTouch}
          onKeyDown={onTouch}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onClick={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget;
            const place = places.find(({ start, end }) => selectionStart >= start && selectionEnd <= end);
            if (place && selectionStart === selectionEnd) onChoose(place);
          }}
        />
      </div>
    </>
  );
}
