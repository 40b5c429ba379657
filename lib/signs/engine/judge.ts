import type { TextRange } from '@/lib/text/range';
import type { Direction } from '../catalog';
import type { Finding, Spared } from '../finding';
import type { Pack } from '../rule';
import { combine, type Evidence, type Sensitivity } from './combine';
import { type Compiled, compile, type CompiledRule } from './compile';
import { isWhen, type MailContext } from './context';
import { Hearing, type HeardSentence } from './hear';

export interface JudgeOptions {
  /** Remember sentences between calls: for drafts, which change by a keystroke. Default false. */
  readonly remember?: boolean;
  readonly sensitivity?: Sensitivity;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly spared: readonly Spared[];
}

export type Judge = (text: string, ranges: readonly TextRange[], context?: MailContext) => Verdict;

/**
 * A judge for one language and direction. Judging is pure: the same text gives the same verdict; time is linear in the
 * text. Offsets in the verdict are into `text`. @throws RuleError when the pack has a broken rule.
 */
export function makeJudge(pack: Pack, direction: Direction, options: JudgeOptions = {}): Judge {
  const compiled = compile(pack, direction);
  const hearing = new Hearing(compiled, options.remember ?? false);
  return (text, ranges, context = {}) => {
    const heard = hearing.hear(text, ranges);
    const { evidence, spared } = weigh(compiled, heard, context);
    return { findings: combine(evidence, options.sensitivity, context), spared };
  };
}

/** All evidence, before it is summed up: for tools that look at rules one by one. */
export function makeWitness(pack: Pack, direction: Direction): (text: string, ranges: readonly TextRange[]) => readonly Evidence[] {
  const compiled = compile(pack, direction);
  const hearing = new Hearing(compiled, false);
  return (text, ranges) => weigh(compiled, hearing.hear(text, ranges), {}).evidence;
}

function weigh(compiled: Compiled, heard: readonly HeardSentence[], context: MailContext): { evidence: Evidence[]; spared: Spared[] } {
  const evidence: Evidence[] = [];
  const spared: Spared[] = [];
  heard.forEach(({ sentence, heard: { places } }, index) => {
    for (const [ruleIndex, place] of places) {
      const rule = compiled.rules[ruleIndex];
      if (!rule || !fits(rule, heard, index, place.negated) || !isWhen(rule.rule.when, context)) continue;
      const at = { sign: rule.sign, start: sentence.start + place.start, end: sentence.start + place.end, rule: rule.rule.id };
      const veto = place.quoted ? 'quoted-speech' : calledOff(rule, heard, index);
      if (veto !== undefined) spared.push({ ...at, veto });
      else evidence.push({ ...at, weight: rule.rule.weight, reason: rule.rule.reason ?? defaultReason(rule), sentence: index });
    }
  });
  return { evidence, spared };
}

function defaultReason(rule: CompiledRule): string {
  return `sign_${rule.sign.replaceAll('-', '_')}_reason`;
}

function fits({ rule, with: withGroup, near }: CompiledRule, heard: readonly HeardSentence[], index: number, negated: boolean): boolean {
  if (rule.needs?.negated !== undefined && negated !== rule.needs.negated) return false;
  if (rule.needs?.question !== undefined && heard[index]?.sentence.question !== rule.needs.question) return false;
  if (withGroup !== undefined && !hears(heard, index, withGroup)) return false;
  return near === undefined || [index - 1, index, index + 1].some((i) => hears(heard, i, near));
}

function calledOff(rule: CompiledRule, heard: readonly HeardSentence[], index: number): string | undefined {
  const here = rule.unless.find(({ group }) => hears(heard, index, group));
  if (here) return here.name;
  return rule.unlessAnywhere.find(({ group }) => heard.some((_, i) => hears(heard, i, group)))?.name;
}

function hears(heard: readonly HeardSentence[], index: number, group: number): boolean {
  return heard[index]?.heard.groups.has(group) ?? false;
}
