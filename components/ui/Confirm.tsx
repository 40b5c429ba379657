import { type KeyboardEvent, type MouseEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '@/lib/i18n';

export interface ConfirmProps {
  /** What the button says. */
  readonly children: ReactNode;
  /** What it does and to what, for who does not see beside what it stands; needed where its own words do not say so. */
  readonly label?: string;
  /** What the button says that then does it. */
  readonly really: string;
  readonly look?: 'danger' | 'plain';
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/**
 * What has no way back is asked about: the safe answer comes to stand where the button stood, and takes the focus, so that
 * neither a double click nor a key held down does it.
 */
export function Confirm({ children, label, really, look = 'plain', disabled, onConfirm }: ConfirmProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const home = useRef<HTMLButtonElement>(null);
  const turn = (next: boolean): void => {
    // Drawn at once, so that the focus never falls to the page.
    flushSync(() => {
      setAsking(next);
    });
    home.current?.focus();
  };
  if (!asking)
    return (
      <button
        key="ask"
        type="button"
        ref={home}
        className={look}
        aria-label={label}
        disabled={disabled}
        onKeyDown={dropRepeats}
        onClick={(event) => {
          if (isAgain(event)) return;
          turn(true);
        }}
      >
        {children}
      </button>
    );
  return (
    <span
      key="asked"
      className="confirm"
      role="group"
      aria-label={label}
      onMouseDown={(event) => {
        // Nor does it take the focus from the safe answer.
        if (isAgain(event)) event.preventDefault();
      }}
      onKeyDown={(event) => {
        dropRepeats(event);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        turn(false);
      }}
    >
      <button
        type="button"
        ref={home}
        onClick={(event) => {
          if (isAgain(event)) return;
          turn(false);
        }}
      >
        {t('popup_cancel')}
      </button>
      <button
        type="button"
        className="danger"
        disabled={disabled}
        onClick={(event) => {
          if (isAgain(event)) return;
          turn(false);
          onConfirm();
        }}
      >
        {really}
      </button>
    </span>
  );
}

/** The second press of a double click. */
function isAgain({ detail }: MouseEvent): boolean {
  return detail > 1;
}

function dropRepeats(event: KeyboardEvent): void {
  if (event.repeat && event.key !== 'Tab') event.preventDefault();
}
