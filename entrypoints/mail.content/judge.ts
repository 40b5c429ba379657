import { textJudged } from '@/lib/protocol/messages/judge';
import { ask } from '@/lib/protocol/transport';
import type { Direction } from '@/lib/signs/catalog';
import type { Finding } from '@/lib/signs/finding';

export interface Judged {
  readonly language?: string | undefined;
  readonly ownEnd: number;
  readonly findings: readonly Finding[];
}

/** Has a text judged by the worker. A finding that does not lie in the text is not believed. */
export async function judge(text: string, direction: Direction): Promise<Judged> {
  const judged = await ask(textJudged, { text: text.slice(0, 70_000), direction });
  return { ...judged, findings: judged.findings.filter(({ start, end }) => start < end && end <= text.length) };
}
