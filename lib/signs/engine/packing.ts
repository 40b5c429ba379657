import type { SignId } from '../catalog';
import type { Pack, Rule, SignRules } from '../rule';
import { commonIn } from './common';
import { longest, mayBeEmpty, mustsOf, type Words } from './musts';
import { Nodes } from './nodes';
import { AT_END, AT_START, NODE, type Packed, type PackedRule } from './packed';
import { parsePattern, PatternError } from './pattern';
import { spell } from './spell';
import { sharesOf } from './tree';

/** A rule that cannot be used: its id and what is wrong, for the build's message. */
export class RuleError extends Error {
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(`${rule}: ${reason}`);
    this.rule = rule;
  }
}

const VETO = '@veto:';

/** Makes a pack ready for running. @throws RuleError naming the rule at fault. */
export function packRules(pack: Pack): Packed {
  const { spelling } = pack;
  const nodes = new Nodes(spelling, pack.classes);
  const patterns: number[] = [];
  const groups: number[] = [];
  const names: string[] = [];
  const shared = new Map<string, number>();

  const pattern = (source: string): void => {
    const { node, atStart, atEnd } = parsePattern(source);
    const id = nodes.add(node);
    if (mayBeEmpty(nodes, id)) throw new PatternError(`«${source}» matches nothing at all, so it would match everywhere`);
    patterns.push(id * 4 + (atStart ? AT_START : 0) + (atEnd ? AT_END : 0));
  };
  const group = (owner: string, sources: readonly string[]): number => {
    const id = groups.push(patterns.length) - 1;
    for (const source of sources) {
      try {
        pattern(source);
      } catch (error) {
        if (error instanceof PatternError) throw new RuleError(owner, error.message);
        throw error;
      }
    }
    return id;
  };
  const name = (wanted: string): number => {
    const at = names.indexOf(wanted);
    return at === -1 ? names.push(wanted) - 1 : at;
  };
  const conditions = (rule: Rule, listed: readonly string[] = []): number[] => {
    const own = listed.filter((entry) => !entry.startsWith(VETO));
    const found = own.length > 0 ? [group(rule.id, own), name('own')] : [];
    for (const entry of listed) {
      if (!entry.startsWith(VETO)) continue;
      const list = entry.slice(VETO.length);
      const sources = Object.hasOwn(pack.vetoes, list) ? pack.vetoes[list] : undefined;
      if (!sources) throw new RuleError(rule.id, `there is no veto list "${list}"`);
      let id = shared.get(list);
      if (id === undefined) shared.set(list, (id = group(`veto ${list}`, sources)));
      found.push(id, name(list));
    }
    return found;
  };

  const rules: PackedRule[] = [];
  const packOne = ({ sign, unlessAnywhere: ofSign = [] }: SignRules, rule: Rule): void => {
    check(sign, rule, rules);
    const own = group(rule.id, rule.patterns);
    const unless = conditions(rule, rule.unless);
    const unlessAnywhere = conditions(rule, [...new Set([...(rule.unlessAnywhere ?? []), ...ofSign, ...(pack.unlessAnywhere ?? [])])]);
    rules.push({
      id: rule.id,
      weight: rule.weight,
      ...(rule.reason !== undefined && { reason: rule.reason }),
      group: own,
      ...(unless.length > 0 && { unless }),
      ...(unlessAnywhere.length > 0 && { unlessAnywhere }),
      ...(rule.with && rule.with.length > 0 && { with: group(rule.id, rule.with) }),
      ...(rule.near && rule.near.length > 0 && { near: group(rule.id, rule.near) }),
      ...(rule.needs && { needs: rule.needs }),
      ...(rule.when && { when: rule.when }),
    });
  };
  for (const signRules of pack.signs) for (const rule of signRules.rules) packOne(signRules, rule);
  const negations = pack.negations.flatMap((word) => spell(word, spelling).map((part) => nodes.wordLiteral(part, true)));
  groups.push(patterns.length);
  const common = commonIn(pack, nodes.literals);
  const shares = sharesOf(common);
  const words: Words = {
    at: (node) => nodes.at(node),
    literalAt: (node) => (nodes.at(node)[0] === NODE.literal ? (nodes.at(node)[1] ?? -1) : -1),
    share: (literal) => shares.get(literal) ?? 0,
  };
  const musts = patterns.flatMap((bound) => {
    const { parts, rarest } = mustsOf(words, bound >> 2);
    return [longest(words, bound >> 2), parts.length, rarest, ...parts];
  });
  return { literals: nodes.literals.join('\n'), common, nodes: nodes.flat, patterns, musts, groups, rules, names, negations };
}

function check(sign: SignId, rule: Rule, before: readonly PackedRule[]): void {
  if (!rule.id.startsWith(`${sign}/`)) throw new RuleError(rule.id, `its id must begin with ${sign}/`);
  if (before.some((other) => other.id === rule.id)) throw new RuleError(rule.id, 'there are two of this id');
  if (rule.patterns.length === 0) throw new RuleError(rule.id, 'it has no pattern');
  if (!(rule.weight > 0 && rule.weight < 1)) throw new RuleError(rule.id, 'its weight must lie between 0 and 1');
}
