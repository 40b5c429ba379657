import type { SignId } from '../catalog';
import type { Finding } from '../finding';
import { contextWeight, type MailContext } from './context';

/** One rule that spoke in one sentence. */
export interface Evidence {
  readonly sign: SignId;
  readonly rule: string;
  readonly reason: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the message. */
  readonly sentence: number;
}

export type Sensitivity = 'careful' | 'normal' | 'eager';

/** How sure a finding must be to be shown. A wrong flag costs more trust than a missed one, so `normal` favours precision. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = { careful: 0.88, normal: 0.6, eager: 0.5 };

/** What a rule in another sentence of the same message adds, against one in the same sentence. */
const ELSEWHERE = 0.5;
/** Rules whose weights differ by less are as sure as each other, when it comes to which words are shown. */
const NEARLY = 0.2;

/**
 * One finding per sign and sentence. Rules are taken as independent witnesses: their doubts (1 − weight) are
 * multiplied; witnesses from other sentences of the same message for the same sign count half. The surest rule (see
 * `pick`) gives the range, the reason and the id. What is known about the mail's circumstances is one more witness, never the only one.
 */
export function combine(evidence: readonly Evidence[], sensitivity: Sensitivity = 'normal', context: MailContext = {}): Finding[] {
  const findings: Finding[] = [];
  for (const [sign, ofSign] of groupBy(evidence, (e) => e.sign)) {
    const circumstances = 1 - contextWeight(sign, context);
    // Once for all sentences: a mail in which every sentence is a flag must not cost its square.
    const elsewhere = product(ofSign, ELSEWHERE);
    for (const here of groupBy(ofSign, (e) => e.sentence).values()) {
      const doubt = circumstances * (elsewhere / product(here, ELSEWHERE)) * product(here, 1);
      const surest = pick(here);
      const confidence = 1 - doubt;
      if (confidence < THRESHOLDS[sensitivity]) continue;
      findings.push({
        sign: surest.sign,
        start: surest.start,
        end: surest.end,
        confidence: Math.round(confidence * 1000) / 1000,
        rule: surest.rule,
        reason: surest.reason,
        origin: 'rules',
      });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The doubts of witnesses multiplied, when each counts for a share of its weight. */
function product(evidence: readonly Evidence[], share: number): number {
  return evidence.reduce((doubt, { weight }) => doubt * (1 - weight * share), 1);
}

/** Whose words are shown: the surest rule's, or a longer stretch of one that is nearly as sure. */
function pick(here: readonly Evidence[]): Evidence {
  const most = Math.max(...here.map((e) => e.weight));
  return here.filter((e) => e.weight >= most - NEARLY).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
}

function groupBy<K>(evidence: readonly Evidence[], key: (e: Evidence) => K): Map<K, Evidence[]> {
  const groups = new Map<K, Evidence[]>();
  for (const e of evidence) {
    const group = groups.get(key(e));
    if (group) group.push(e);
    else groups.set(key(e), [e]);
  }
  return groups;
}
