import { byScript } from '@/lib/text/by-script';
import { guessLanguage } from '@/lib/text/guess-language';
import { newestRanges } from '@/lib/text/newest';
import type { TextRange } from '@/lib/text/range';
import type { Direction } from '@/lib/signs/catalog';
import type { Finding, Judgement, Spared } from '@/lib/signs/finding';
import { type Circumstances, type Judge, type JudgeOptions, makeJudge } from '@/lib/signs/engine/judge';
import { ALL_QUOTING, languageById, LANGUAGES } from './index';

export interface ReadRequest extends Circumstances {
  /** The message's text, quoted history and all; or a draft's. */
  readonly text: string;
  readonly direction: Direction;
  /** BCP 47 primary tag when known; else it is guessed from the newest text. */
  readonly language?: string;
}

export type Read = (request: ReadRequest) => Judgement;

/**
 * The whole way from a message's text to findings: newest text, language, judge. The extension and `npm run scan` use
 * this very function. Judges are made when first needed, once per language and direction. A language without a pack is
 * not judged. @throws RuleError when a pack is broken.
 */
export function makeRead(options: JudgeOptions = {}): Read {
  const judges = new Map<string, Judge>();
  const judgeFor = (language: string, direction: Direction): Judge | undefined => {
    const key = `${language}/${direction}`;
    const known = judges.get(key);
    if (known) return known;
    const pack = languageById(language)?.pack;
    if (!pack) return undefined;
    const judge = makeJudge(pack, direction, options);
    judges.set(key, judge);
    return judge;
  };
  return ({ text, direction, language: given, ...circumstances }) => {
    const newest = newestRanges(text, ALL_QUOTING);
    const parts = partsOf(text, newest, given);
    const findings: Finding[] = [];
    const spared: Spared[] = [];
    for (const { language, ranges } of parts) {
      const verdict = language === undefined ? undefined : judgeFor(language, direction)?.(text, ranges, circumstances);
      findings.push(...(verdict?.findings ?? []));
      spared.push(...(verdict?.spared ?? []));
    }
    const language = parts[0]?.language;
    return { ...(language !== undefined && { language }), newest, findings: findings.sort((a, b) => a.start - b.start), spared };
  };
}

interface Part {
  readonly language: string | undefined;
  readonly ranges: readonly TextRange[];
}

/** The newest text by language, the mail's own first: sentences in another script are judged by their own language. */
function partsOf(text: string, newest: readonly TextRange[], given: string | undefined): Part[] {
  const scripts = [...byScript(text, newest)].sort((a, b) => length(b[1]) - length(a[1]));
  if (scripts.length === 0) return [{ language: given, ranges: newest }];
  return scripts.map(([, ranges], i) => ({
    language: (i === 0 ? given : undefined) ?? guessLanguage(sample(text, ranges), LANGUAGES),
    ranges,
  }));
}

function length(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

const SAMPLE = 4_000;

function sample(text: string, ranges: readonly TextRange[]): string {
  let out = '';
  for (const { start, end } of ranges) {
    out += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
    if (out.length >= SAMPLE) break;
  }
  return out;
}
