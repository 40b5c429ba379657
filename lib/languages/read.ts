import { guessLanguage } from '@/lib/text/guess-language';
import { newestRanges } from '@/lib/text/newest';
import type { Direction } from '@/lib/signs/catalog';
import type { Judgement } from '@/lib/signs/finding';
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
    const ranges = newestRanges(text, ALL_QUOTING);
    const language = given ?? guessLanguage(sample(text, ranges), LANGUAGES);
    const judge = language === undefined ? undefined : judgeFor(language, direction);
    return { ...(language !== undefined && { language }), newest: ranges, ...(judge?.(text, ranges, circumstances) ?? { findings: [], spared: [] }) };
  };
}

const SAMPLE = 4_000;

function sample(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  for (const { start, end } of ranges) {
    out += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
    if (out.length >= SAMPLE) break;
  }
  return out;
}
