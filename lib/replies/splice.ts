import { sentences } from '@/lib/text/sentences';
import type { TextRange } from '@/lib/text/range';

/** What a language tells of clauses, so that a ready sentence can stand in for one of them. */
export interface ClauseFacts {
  /** Stretch between two main clauses, e.g. ", and " before "I"; global and sticky-free. The next clause begins behind it. */
  readonly joints: RegExp;
  /** Opening of a clause that cannot be without the next one: "if you …". */
  readonly dependent: RegExp;
  /** First word that keeps its capital inside a sentence: "I", "Monday". */
  readonly keepsCapital: RegExp;
}

/** A stretch of the draft and what is to stand there instead. */
export interface Change extends TextRange {
  readonly text: string;
}

/** The clause around flagged words, and its sentence. */
export interface Clause extends TextRange {
  readonly sentence: TextRange;
  /** Where the words before the clause end: before the joint that leads to it. */
  readonly head: number;
  /** Where the next clause begins, behind its joint; the sentence's end when there is none. */
  readonly next: number;
}

const STOPS = /[.?!…]{1,8}$/u;

/**
 * The clause of `text` that the flagged words stand in: from one joint to the next, the whole sentence when a clause
 * beside it could not be alone, several when the words reach over a joint. Its end is before the sentence's stop.
 */
export function clauseAround(text: string, flagged: TextRange, facts: ClauseFacts): Clause {
  const touched = sentences(text).filter(({ start, end }) => start < flagged.end && end > flagged.start);
  const sentence = {
    start: Math.min(flagged.start, touched[0]?.start ?? flagged.start),
    end: Math.max(flagged.end, touched.at(-1)?.end ?? flagged.end),
  };
  const said = text.slice(sentence.start, sentence.end);
  const stop = STOPS.exec(said)?.[0].length ?? 0;
  const whole: Clause = {
    start: sentence.start,
    end: Math.max(flagged.end, sentence.end - stop),
    sentence,
    head: sentence.start,
    next: sentence.end,
  };
  let clause = whole;
  for (const joint of said.matchAll(facts.joints)) {
    const from = sentence.start + joint.index;
    const to = from + joint[0].length;
    if (to <= flagged.start) clause = { ...clause, start: to, head: from };
    else if (from >= flagged.end) {
      clause = { ...clause, end: from, next: to };
      break;
    }
  }
  const alone = (range: TextRange): boolean => !facts.dependent.test(text.slice(range.start, range.end));
  return alone(clause) && (clause.head === sentence.start || alone({ start: sentence.start, end: clause.head })) ? clause : whole;
}

/**
 * `ready`, a sentence or two, in place of a clause, so that the whole reads on: small where it goes on from a joint, its
 * stop given to the sentence, and what followed it begun anew when `ready` asks or ends.
 */
export function splice(text: string, clause: Clause, ready: string, facts: ClauseFacts): Change {
  const goesOn = clause.start > clause.sentence.start;
  const words = goesOn && !facts.keepsCapital.test(ready) ? ready.charAt(0).toLowerCase() + ready.slice(1) : ready;
  if (clause.next >= clause.sentence.end) return { start: clause.start, end: clause.sentence.end, text: words };
  // More follows in the sentence: it becomes a sentence of its own.
  const rest = text.slice(clause.next, clause.sentence.end);
  return { start: clause.start, end: clause.sentence.end, text: `${words} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` };
}
