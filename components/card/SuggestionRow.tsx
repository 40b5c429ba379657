import type { ReactElement } from 'react';

export interface SuggestionRowProps {
  readonly text: string;
  readonly label: string;
  /** What kind of words these are, when they are not like the others. */
  readonly hint?: string;
  readonly onUse: () => void;
}

/** One suggestion: the words, and the press that puts them in. */
export function SuggestionRow({ text, label, hint, onUse }: SuggestionRowProps): ReactElement {
  return (
    <li>
      {hint !== undefined && <p className="hint">{hint}</p>}
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
    <li aria-hidden="true" className="waiting">
      <p>…</p>
      <button type="button" className="use" disabled tabIndex={-1}>
        …
      </button>
    </li>
  );
}
