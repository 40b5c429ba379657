import { type Sentence, sentences } from '@/lib/text/sentences';
import type { TextRange } from '@/lib/text/range';
import { tokenise } from '@/lib/text/tokens';
import type { Engine } from './engine';
import type { Symbol } from './vocabulary';

/** Where a rule stands in a sentence, and in what company. */
export interface HeardAt extends TextRange {
  /** A negation stands right before it. */
  readonly negated: boolean;
  /** It stands wholly between quotation marks: somebody's words are being repeated. */
  readonly quoted: boolean;
}

/** What was heard in one sentence, free of its place: offsets count from the sentence's start. */
export interface Heard {
  /** Where each rule's own patterns matched, by rule index: the longest place. */
  readonly places: ReadonlyMap<number, HeardAt>;
  /** Whether a group of patterns (a rule's condition) matches in the sentence; found out when asked, and remembered. */
  hears(group: number): boolean;
}

export interface HeardSentence {
  readonly sentence: Sentence;
  readonly heard: Heard;
}

/** Sentences remembered, so that a keystroke in a draft costs one sentence and not the draft. */
const REMEMBERED = 1_000;
/** A negation speaks for the three words after it. */
const NEGATION_REACH = 3;
const NOWHERE = new Map<number, HeardAt>();

/** Hears sentences with one engine, and remembers the last ones. */
export class Hearing {
  private readonly memory = new Map<string, Heard>();
  private readonly engine: Engine;
  private readonly remember: boolean;

  constructor(engine: Engine, remember: boolean) {
    this.engine = engine;
    this.remember = remember;
  }

  /** Hears every sentence within the ranges. */
  hear(text: string, ranges: readonly TextRange[]): HeardSentence[] {
    return ranges.flatMap((range) => sentences(text, range)).map((sentence) => ({ sentence, heard: this.sentence(text, sentence) }));
  }

  private sentence(text: string, sentence: Sentence): Heard {
    if (!this.remember) return this.listen(text, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const known = this.memory.get(words);
    if (known) return known;
    if (this.memory.size >= REMEMBERED) this.memory.clear();
    const heard = this.listen(text, sentence);
    this.memory.set(flat(words), heard);
    return heard;
  }

  private listen(text: string, sentence: Sentence): Heard {
    const { engine } = this;
    const tokens = tokenise(text, sentence);
    const symbols: Symbol[] = [];
    /** The token that each symbol comes from: a contraction gives two symbols. */
    const tokenOf: number[] = [];
    tokens.words.forEach((word, token) => {
      for (const symbol of engine.vocabulary.symbols(word)) {
        symbols.push(symbol);
        tokenOf.push(token);
      }
    });
    const found = engine.places(symbols);
    const places = found.length > 0 ? new Map<number, HeardAt>() : NOWHERE;
    for (const [rule, at] of found) {
      const start = (tokens.starts[tokenOf[at.first] ?? 0] ?? 0) - sentence.start;
      const end = (tokens.ends[tokenOf[at.last] ?? 0] ?? 0) - sentence.start;
      const before = places.get(rule);
      if (before && end - start <= before.end - before.start) continue;
      places.set(rule, {
        start,
        end,
        negated: symbols.slice(Math.max(0, at.first - NEGATION_REACH), at.first).some((symbol) => engine.negates(symbol)),
        quoted: isQuoted(text, sentence, sentence.start + start, sentence.start + end),
      });
    }
    let groups: Map<number, boolean> | undefined;
    return {
      places,
      hears: (group) => {
        groups ??= new Map();
        let heard = groups.get(group);
        if (heard === undefined) groups.set(group, (heard = engine.hears(group, symbols)));
        return heard;
      },
    };
  }
}

/** A copy of its own: a part of a string keeps the whole of it in memory, here a draft for each keystroke. */
function flat(words: string): string {
  return ` ${words}`.slice(1);
}

const OPENING = '«“„"';
const CLOSING = '»”“"';

/** Whether a place lies between quotation marks of its sentence that hold more than a word or two. */
function isQuoted(text: string, sentence: TextRange, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= sentence.start && !OPENING.includes(text.charAt(before)) && !CLOSING.includes(text.charAt(before))) before--;
  if (before < sentence.start || !OPENING.includes(text.charAt(before))) return false;
  // A straight mark may as well have closed an earlier quotation: an even number of them before means that none is open.
  if (text.charAt(before) === '"' && text.slice(sentence.start, before + 1).split('"').length % 2 === 1) return false;
  let after = end;
  while (after < sentence.end && !CLOSING.includes(text.charAt(after))) after++;
  return after < sentence.end;
}
