import { directionOf, type Direction, type SignId } from '../catalog';
import type { Pack, Rule } from '../rule';
import { Dfa } from './dfa';
import { Nfa } from './nfa';
import { type Locate, locator } from './locate';
import { PatternError } from './pattern';
import { Vocabulary } from './vocabulary';

/** A condition: the numbers of the pattern groups that fulfil it, with the name shown when one speaks. */
export interface Condition {
  readonly group: number;
  readonly name: string;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly sign: SignId;
  /** The group of the rule's own patterns. */
  readonly group: number;
  readonly unless: readonly Condition[];
  readonly unlessAnywhere: readonly Condition[];
  readonly with: number | undefined;
  readonly near: number | undefined;
}

/** One language's rules for one direction, ready to run. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly dfa: Dfa;
  readonly rules: readonly CompiledRule[];
  /** The group that each pattern belongs to; a group is heard when one of its patterns is. */
  readonly groupOf: readonly number[];
  /** The rule whose own patterns a group is, by index into `rules`, or -1. */
  readonly ruleOf: readonly number[];
  /** Finds where a pattern stands that was heard. */
  readonly locate: (pattern: number) => Locate;
  /** Whether a symbol is a word that turns what follows into its opposite. */
  readonly negates: (symbol: number) => boolean;
}

/** A rule that cannot be used: its id and what is wrong, for the build's message. */
export class RuleError extends Error {
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(`${rule}: ${reason}`);
    this.rule = rule;
  }
}

const VETO = '@veto:';

/** Compiles a pack's rules of one direction into one automaton. @throws RuleError naming the rule at fault. */
export function compile(pack: Pack, direction: Direction): Compiled {
  const vocabulary = new Vocabulary(pack.spelling);
  const nfa = new Nfa(vocabulary, pack.classes);
  const negations = new Set(pack.negations.flatMap((word) => vocabulary.spell(word).map((part) => vocabulary.word(part, true))));
  const groupOf: number[] = [];
  const sources: string[] = [];
  const ruleOf: number[] = [];
  const shared = new Map<string, number>();

  const group = (owner: string, patterns: readonly string[], rule: number): number => {
    const id = ruleOf.push(rule) - 1;
    for (const pattern of patterns) {
      try {
        groupOf[nfa.add(pattern)] = id;
        sources.push(pattern);
      } catch (error) {
        if (error instanceof PatternError) throw new RuleError(owner, error.message);
        throw error;
      }
    }
    return id;
  };
  const conditions = (rule: Rule, listed: readonly string[] = []): Condition[] => {
    const own = listed.filter((entry) => !entry.startsWith(VETO));
    const found: Condition[] = own.length > 0 ? [{ group: group(rule.id, own, -1), name: 'own' }] : [];
    for (const entry of listed) {
      if (!entry.startsWith(VETO)) continue;
      const name = entry.slice(VETO.length);
      const patterns = Object.hasOwn(pack.vetoes, name) ? pack.vetoes[name] : undefined;
      if (!patterns) throw new RuleError(rule.id, `there is no veto list "${name}"`);
      let id = shared.get(name);
      if (id === undefined) shared.set(name, (id = group(`veto ${name}`, patterns, -1)));
      found.push({ group: id, name });
    }
    return found;
  };
  const optional = (rule: Rule, patterns?: readonly string[]): number | undefined =>
    patterns && patterns.length > 0 ? group(rule.id, patterns, -1) : undefined;

  const rules: CompiledRule[] = [];
  for (const { sign, rules: of } of pack.signs) {
    if (directionOf(sign) !== direction) continue;
    for (const rule of of) {
      if (!rule.id.startsWith(`${sign}/`)) throw new RuleError(rule.id, `its id must begin with ${sign}/`);
      if (rules.some((other) => other.rule.id === rule.id)) throw new RuleError(rule.id, 'there are two of this id');
      if (rule.patterns.length === 0) throw new RuleError(rule.id, 'it has no pattern');
      if (!(rule.weight > 0 && rule.weight < 1)) throw new RuleError(rule.id, 'its weight must lie between 0 and 1');
      rules.push({
        rule,
        sign,
        group: group(rule.id, rule.patterns, rules.length),
        unless: conditions(rule, rule.unless),
        unlessAnywhere: conditions(rule, rule.unlessAnywhere),
        with: optional(rule, rule.with),
        near: optional(rule, rule.near),
      });
    }
  }
  const locators = new Map<number, Locate>();
  return {
    vocabulary,
    dfa: new Dfa(nfa, vocabulary),
    rules,
    groupOf,
    ruleOf,
    locate: (pattern) => {
      const known = locators.get(pattern);
      if (known) return known;
      const made = locator(sources[pattern] ?? '', vocabulary, pack.classes);
      locators.set(pattern, made);
      return made;
    },
    negates: (symbol) => [...vocabulary.atoms(symbol)].some((atom) => negations.has(atom)),
  };
}
