import { makeRead } from '@/lib/languages/read';
import { textJudged } from '@/lib/protocol/messages/judge';
import { answer } from '@/lib/protocol/transport';

/** Judges texts for the content scripts of all tabs: the rules are loaded once, and drafts are remembered by sentence. */
export function answerJudge(): void {
  const client = makeRead();
  const draft = makeRead({ remember: true });
  answer(textJudged, ({ text, direction }) => {
    const { language, findings, newest } = (direction === 'draft' ? draft : client)({ text, direction });
    return { ...(language !== undefined && { language }), ownEnd: newest[0]?.end ?? 0, findings: [...findings] };
  });
}
