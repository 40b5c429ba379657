import type { ReactElement } from 'react';
import { piecesOf } from './pieces';

/** A wording as people read it, with the names of its variables set apart. */
export function WordingText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {piecesOf(text).map((piece, index) => (
        // The pieces of one text never change places.
        <span key={index} className={piece.variable ? 'variable' : undefined}>
          {piece.text}
        </span>
      ))}
    </>
  );
}
