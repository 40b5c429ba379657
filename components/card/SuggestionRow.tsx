import type { ReactElement } from 'react';

export interface SuggestionRowProps {
  readonly text: string;
  readonly label: string;
  readonly onUse: () => void;
}

/** One suggestion: the words, and the press that puts them in. */
export function SuggestionRow({ text, label, onUse }: SuggestionRowProps): ReactElement {
  return (
    <li>
      <p>{text}</p>
      <button
        type="button"
        className="use"
        aria-label={`${label}: ${text}`}
        onClick={(event) => {
          if (event.nativeEvent.isTrusted) onUse();
        }}
      >
        {label}
      </button>
    </li>
  );
}

/** Holds the place of a suggestion that is still being worded; as high as two lines. */
export function WaitingRow(): ReactElement {
  return (
    <li aria-busy="true" className="waiting">
      <p>…</p>
      <button type="button" className="use" disabled aria-hidden="true" tabIndex={-1}>
        …
      </button>
    </li>
  );
}
