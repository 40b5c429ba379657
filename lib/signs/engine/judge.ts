import type { TextRange } from '@/lib/text/range';
import type { Direction } from '../catalog';
import type { Finding, Spared } from '../finding';
import type { Pack } from '../rule';
import { combine, type Evidence, type Sensitivity } from './combine';
import { isWhen, type MailContext } from './context';
import { Engine, type LoadedRule } from './engine';
import { Hearing, type HeardSentence } from './hear';
import type { ReadyPack } from './packed';
import { packRules } from './packing';

export interface JudgeOptions {
  /** Remember sentences between calls: for drafts, which change by a keystroke. Default false. */
  readonly remember?: boolean;
}

/** What is known besides the text, and how sure a finding must be. */
export interface Circumstances {
  readonly context?: MailContext;
  /** Default `normal`. */
  readonly sensitivity?: Sensitivity;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly spared: readonly Spared[];
}

export type Judge = (text: string, ranges: readonly TextRange[], circumstances?: Circumstances) => Verdict;

/**
 * A judge for one language and direction. Judging is pure: the same text gives the same verdict; time is linear in the
 * text. Offsets in the verdict are into `text`. @throws RuleError when the pack has a broken rule.
 */
export function makeJudge(pack: Pack | ReadyPack, direction: Direction, options: JudgeOptions = {}): Judge {
  const engine = engineOf(pack, direction);
  const hearing = new Hearing(engine, options.remember ?? false);
  return (text, ranges, { context = {}, sensitivity } = {}) => {
    const heard = hearing.hear(text, ranges);
    const { evidence, spared } = weigh(engine, heard, context);
    return { findings: combine(evidence, sensitivity, context), spared };
  };
}

/** All evidence, before it is summed up: for tools that look at rules one by one. */
export function makeWitness(pack: Pack, direction: Direction): (text: string, ranges: readonly TextRange[]) => readonly Evidence[] {
  const engine = engineOf(pack, direction);
  const hearing = new Hearing(engine, false);
  return (text, ranges) => weigh(engine, hearing.hear(text, ranges), {}).evidence;
}

function engineOf(pack: Pack | ReadyPack, direction: Direction): Engine {
  return new Engine('packed' in pack ? pack.packed : packRules(pack), pack.spelling, direction);
}

function weigh(engine: Engine, heard: readonly HeardSentence[], context: MailContext): { evidence: Evidence[]; spared: Spared[] } {
  const evidence: Evidence[] = [];
  const spared: Spared[] = [];
  // What calls a rule off anywhere in the mail is the same wherever the rule was heard: asked once a rule.
  const anywhere = new Map<LoadedRule, string | undefined>();
  const offAnywhere = (loaded: LoadedRule): string | undefined => {
    if (!anywhere.has(loaded)) anywhere.set(loaded, calledOffAnywhere(engine, loaded, heard));
    return anywhere.get(loaded);
  };
  heard.forEach(({ sentence, heard: { places } }, index) => {
    for (const [ruleIndex, place] of places) {
      const loaded = engine.rules[ruleIndex];
      if (!loaded || !fits(loaded, heard, index, place.negated) || !isWhen(loaded.rule.when, context)) continue;
      const { rule, sign } = loaded;
      const at = { sign, start: sentence.start + place.start, end: sentence.start + place.end, rule: rule.id };
      const veto = place.quoted ? 'quoted-speech' : (calledOff(engine, loaded, heard, index) ?? offAnywhere(loaded));
      if (veto !== undefined) spared.push({ ...at, veto });
      else evidence.push({ ...at, weight: rule.weight, reason: rule.reason ?? defaultReason(loaded), sentence: index });
    }
  });
  return { evidence, spared };
}

function defaultReason({ sign }: LoadedRule): string {
  return `sign_${sign.replaceAll('-', '_')}_reason`;
}

function fits({ rule }: LoadedRule, heard: readonly HeardSentence[], index: number, negated: boolean): boolean {
  if (rule.needs?.negated !== undefined && negated !== rule.needs.negated) return false;
  if (rule.needs?.question !== undefined && heard[index]?.sentence.question !== rule.needs.question) return false;
  const { with: beside, near } = rule;
  if (beside !== undefined && !hears(heard, index, beside)) return false;
  return near === undefined || [index, index - 1, index + 1].some((i) => hears(heard, i, near));
}

function calledOff(engine: Engine, { rule }: LoadedRule, heard: readonly HeardSentence[], index: number): string | undefined {
  const here = conditions(rule.unless).find(([group]) => hears(heard, index, group));
  return here && engine.conditionName(here[1]);
}

function calledOffAnywhere(engine: Engine, { rule }: LoadedRule, heard: readonly HeardSentence[]): string | undefined {
  const anywhere = conditions(rule.unlessAnywhere);
  // Sentence by sentence: the engine holds one at a time.
  for (let i = 0; i < heard.length; i++) {
    const found = anywhere.find(([group]) => hears(heard, i, group));
    if (found) return engine.conditionName(found[1]);
  }
  return undefined;
}

/** Pairs of group and name. */
function conditions(flat: readonly number[] = []): [group: number, name: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < flat.length; i += 2) pairs.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return pairs;
}

function hears(heard: readonly HeardSentence[], index: number, group: number): boolean {
  return heard[index]?.heard.hears(group) ?? false;
}
