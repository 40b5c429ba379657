import { kindAt, LETTER } from './characters';
import { normalise, tokenise } from './tokens';

/** What the guess needs of a language. All words are lower case. */
export interface KnownLanguage {
  readonly id: string;
  readonly commonWords: readonly string[];
  /** Words of neighbouring languages that this one does not have. */
  readonly neighbourWords?: readonly string[];
  /** Letters of its script that this language never uses. */
  readonly neverLetters?: string;
  /** Letters that give it away among languages of the same script. */
  readonly ownLetters?: string;
}

/** Enough to tell a language by; the rest of a long mail says the same. */
const SAMPLE = 4_000;
/** The best language must have at least this share of the words, and this lead over the next. */
const SHARE = 0.16;
const LEAD = 1.3;

/**
 * The language of a text by its common words: the one with the most of them, if it has enough and is clearly ahead;
 * undefined when unsure. A word that several languages share counts for each of them in part; words and letters that a
 * language does not have count against it. Unsure is a good answer: mail in an unknown language is not judged. Looks at
 * the first 4,000 characters.
 */
export function guessLanguage(text: string, languages: readonly KnownLanguage[]): string | undefined {
  const table = tableOf(languages);
  const { words: tokens } = tokenise(text, { start: 0, end: Math.min(text.length, SAMPLE) });
  const words = tokens.filter((word) => kindAt(word, 0) === LETTER);
  const scores = new Array<number>(languages.length).fill(0);
  const add = (found: readonly Evidence[]): void => {
    for (const { language, weight } of found) scores[language] = (scores[language] ?? 0) + weight;
  };
  let pieces = 0;
  for (const word of words) {
    // A contraction counts by its first part where the whole is unknown: "l'offre".
    add(table.words.get(word) ?? table.words.get(word.split("'")[0] ?? word) ?? []);
    for (const letter of new Set(word)) add(table.letters.get(letter) ?? []);
    if (isUnspaced(word)) pieces += addPieces(word, table.pieces, add);
  }
  return winner(scores, words.length + pieces, languages);
}

interface Evidence {
  readonly language: number;
  readonly weight: number;
}

interface Table {
  readonly words: ReadonlyMap<string, readonly Evidence[]>;
  readonly letters: ReadonlyMap<string, readonly Evidence[]>;
  /** Words of scripts that put no spaces between them, longest first. */
  readonly pieces: readonly { readonly word: string; readonly evidence: readonly Evidence[] }[];
}

function winner(scores: readonly number[], count: number, languages: readonly KnownLanguage[]): string | undefined {
  let best = 0;
  let second = 0;
  let found: string | undefined;
  scores.forEach((score, index) => {
    if (score > best) {
      second = best;
      best = score;
      found = languages[index]?.id;
    } else if (score > second) second = score;
  });
  return best >= Math.max(0.9, count * SHARE) && best >= second * LEAD ? found : undefined;
}

/** Han and kana. */
function isUnspaced(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x3040 && unit < 0xa000;
}

/** Takes known pieces from a run of letters, left to right; gives how many pieces, known or not, the run has. */
function addPieces(run: string, pieces: Table['pieces'], add: (found: readonly Evidence[]) => void): number {
  let count = 0;
  for (let i = 0; i < run.length; count++) {
    const piece = pieces.find(({ word }) => run.startsWith(word, i));
    if (piece) add(piece.evidence);
    i += piece?.word.length ?? 2;
  }
  return count;
}

const tables = new WeakMap<readonly KnownLanguage[], Table>();

function tableOf(languages: readonly KnownLanguage[]): Table {
  const known = tables.get(languages);
  if (known) return known;
  const words = new Map<string, Evidence[]>();
  const letters = new Map<string, Evidence[]>();
  languages.forEach(({ commonWords, neighbourWords = [], neverLetters = '', ownLetters = '' }, language) => {
    for (const word of new Set(commonWords.map(normalise))) push(words, word, { language, weight: sharers(word, languages) });
    for (const word of new Set(neighbourWords.map(normalise))) push(words, word, { language, weight: -1 });
    for (const letter of neverLetters) push(letters, letter, { language, weight: -1 });
    for (const letter of ownLetters) push(letters, letter, { language, weight: 0.25 });
  });
  const pieces = [...words].filter(([word]) => isUnspaced(word)).map(([word, evidence]) => ({ word, evidence }));
  const table = { words, letters, pieces: pieces.sort((a, b) => b.word.length - a.word.length) };
  tables.set(languages, table);
  return table;
}

/** What one word is worth for a language: the less, the more languages have it. */
function sharers(word: string, languages: readonly KnownLanguage[]): number {
  const count = languages.filter(({ commonWords }) => commonWords.includes(word)).length;
  return 1 / Math.sqrt(Math.max(1, count));
}

function push(map: Map<string, Evidence[]>, key: string, evidence: Evidence): void {
  const list = map.get(key);
  if (list) list.push(evidence);
  else map.set(key, [evidence]);
}
