/** What a UTF-16 unit is to the tokeniser. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Joins letters: apostrophes in all their forms. */
export const APOSTROPHE = 3;
/** Seen by nobody: zero-width characters, soft hyphen, bidi controls. Part of the word around them, and dropped from it. */
export const INVISIBLE = 4;
export const NEWLINE = 5;
export const SPACE = 6;
/** `. ! ? …` and their wide forms. */
export const STOP = 7;
/** `€ $ £ ₽ ¥ %`: tokens of their own, because money is a veto. */
export const SYMBOL = 8;

const TABLE_SIZE = 0x3100;
const TABLE = buildTable();
const letter = /[\p{L}\p{M}]/u;

function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    if (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit))) table[unit] = LETTER;
    else if (/\p{Nd}/u.test(String.fromCharCode(unit))) table[unit] = DIGIT;
    else if (/\s/.test(String.fromCharCode(unit))) table[unit] = SPACE;
  }
  set(table, "'’‘ʼ`´", APOSTROPHE);
  set(
    table,
    '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069',
    INVISIBLE,
  );
  set(table, '\n\r\u2028\u2029', NEWLINE);
  set(table, '.!?…', STOP);
  set(table, '€$£₽¥%₴₹', SYMBOL);
  return table;
}

function set(table: Uint8Array, units: string, kind: number): void {
  for (const unit of units) table[unit.charCodeAt(0)] = kind;
}

/** The kind of the UTF-16 unit at `index`. Surrogate halves are OTHER: no letter of our languages lies there. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < TABLE_SIZE) return TABLE[unit] ?? OTHER;
  if (unit === 0xfeff) return INVISIBLE;
  if (unit >= 0xd800 && unit < 0xe000) return OTHER;
  if (unit === 0xff01 || unit === 0xff1f || unit === 0x3002) return STOP;
  return letter.test(text.charAt(index)) ? LETTER : OTHER;
}
