import { type Sentence, sentences } from '@/lib/text/sentences';
import type { TextRange } from '@/lib/text/range';
import { tokenise } from '@/lib/text/tokens';
import type { Compiled } from './compile';

/** What was heard in one sentence, free of its place: offsets count from the sentence's start. */
export interface Heard {
  /** Groups of patterns that matched. */
  readonly groups: ReadonlySet<number>;
  /** Where each rule's own patterns matched, by rule index: the longest place. */
  readonly places: ReadonlyMap<number, TextRange>;
}

export interface HeardSentence {
  readonly sentence: Sentence;
  readonly heard: Heard;
}

/** Sentences remembered, so that a keystroke in a draft costs one sentence and not the draft. */
const REMEMBERED = 1_000;
const SILENCE: Heard = { groups: new Set(), places: new Map() };

/** Hears sentences with one compiled half of a pack, and remembers the last ones. */
export class Hearing {
  private readonly memory = new Map<string, Heard>();
  private readonly compiled: Compiled;
  private readonly remember: boolean;

  constructor(compiled: Compiled, remember: boolean) {
    this.compiled = compiled;
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
    this.memory.set(words, heard);
    return heard;
  }

  private listen(text: string, sentence: Sentence): Heard {
    const { vocabulary, dfa, groupOf, ruleOf } = this.compiled;
    const tokens = tokenise(text, sentence);
    const symbols: number[] = [];
    /** The token that each symbol comes from: a contraction gives two symbols. */
    const tokenOf: number[] = [];
    tokens.words.forEach((word, token) => {
      for (const symbol of vocabulary.symbols(word)) {
        symbols.push(symbol);
        tokenOf.push(token);
      }
    });
    const found = dfa.run(symbols);
    if (found.length === 0) return SILENCE;
    const groups = new Set<number>();
    const places = new Map<number, TextRange>();
    for (const pattern of found) {
      const group = groupOf[pattern] ?? -1;
      groups.add(group);
      const rule = ruleOf[group] ?? -1;
      const at = rule === -1 ? undefined : dfa.locate(pattern, symbols);
      if (!at) continue;
      const start = (tokens.starts[tokenOf[at.first] ?? 0] ?? 0) - sentence.start;
      const end = (tokens.ends[tokenOf[at.last] ?? 0] ?? 0) - sentence.start;
      const before = places.get(rule);
      if (!before || end - start > before.end - before.start) places.set(rule, { start, end });
    }
    return { groups, places };
  }
}
