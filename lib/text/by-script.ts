import type { TextRange } from './range';
import { sentences } from './sentences';

export type Script = 'latin' | 'cyrillic';

/** In a sentence, fewer letters of the other script are a name or a word, and not another language. */
const FEWEST = 12;

/**
 * The ranges of a mixed text, parted by the script its sentences are written in: a Russian mail with an English
 * paragraph gives both. A text in one script gives its ranges back, whole. A sentence without letters goes with the one
 * before it. Linear.
 */
export function byScript(text: string, ranges: readonly TextRange[]): ReadonlyMap<Script, readonly TextRange[]> {
  const whole = countLetters(text, ranges);
  const main: Script = whole.cyrillic > whole.latin ? 'cyrillic' : 'latin';
  if (Math.min(whole.latin, whole.cyrillic) < FEWEST) return new Map([[main, ranges]]);
  const parts = new Map<Script, TextRange[]>();
  for (const range of ranges) {
    let now = main;
    let open: { start: number; end: number } | undefined;
    for (const sentence of sentences(text, range)) {
      const script = scriptOf(text, sentence) ?? now;
      if (open && script === now) open.end = sentence.end;
      else {
        open = { start: sentence.start, end: sentence.end };
        const list = parts.get(script);
        if (list) list.push(open);
        else parts.set(script, [open]);
      }
      now = script;
    }
  }
  return parts;
}

function scriptOf(text: string, sentence: TextRange): Script | undefined {
  const { latin, cyrillic } = countLetters(text, [sentence]);
  if (latin + cyrillic === 0) return undefined;
  return cyrillic > latin ? 'cyrillic' : 'latin';
}

function countLetters(text: string, ranges: readonly TextRange[]): { latin: number; cyrillic: number } {
  let latin = 0;
  let cyrillic = 0;
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) latin++;
      else if (unit >= 0x400 && unit < 0x530) cyrillic++;
    }
  }
  return { latin, cyrillic };
}
