import { t } from '@/lib/i18n';
import { fill, type FillValues, type Placeholder, PLACEHOLDERS } from '@/lib/replies/fill';
import { VARIABLES } from './variables';

/** A part of a wording: its own words, or the name of what will stand there. */
export interface Piece {
  readonly text: string;
  readonly variable: boolean;
}

// Between these a value is found again in a filled text. A private-use character: no keyboard types it.
const EDGE = '\u{E000}';
const MARKED: FillValues = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `${EDGE}${name}${EDGE}`]));

/** A wording as people read it: each choice in brackets in its first form, each `{variable}` by its name. */
export function piecesOf(text: string): Piece[] {
  return (fill(text, MARKED) ?? text)
    .split(EDGE)
    .map((piece, index) => {
      const name = index % 2 === 1 ? PLACEHOLDERS.find((each): each is Placeholder => each === piece) : undefined;
      return { text: name ? t(VARIABLES[name]) : piece, variable: name !== undefined };
    })
    .filter((piece) => piece.text !== '');
}
