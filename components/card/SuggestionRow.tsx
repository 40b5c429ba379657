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
