import { browser } from 'wxt/browser';
import { languageById } from '@/lib/languages';
import { makeRead } from '@/lib/languages/read';
import { sparedRead, textJudged, textTried } from '@/lib/protocol/messages/judge';
import { answer } from '@/lib/protocol/transport';
import type { FirmlyDb } from '@/lib/store/db';
import { isClients } from '@/lib/store/tables/clients';
import { readSettings } from '@/lib/store/tables/settings';
import type { TextRange } from '@/lib/text/range';
import type { Settings } from '@/lib/records/settings';
import { keepAnswered, readAnswered } from '../answered';
import { type Answering, keepPicked, pickingIn, readPicked } from '../picking';
import { holdToAgreement } from '../standing';
import { leastSure, wantedOnly } from '../sureness';
import { forgetSpared, keepSpared, readSpared } from '../spared';
import { heedLessons } from '../taught';
import { browserZone } from '../zone';

/** Judges texts for the content scripts of all tabs: the rules are loaded once, and drafts are remembered by sentence. */
export function answerJudge(db: FirmlyDb): void {
  const client = makeRead();
  const draft = makeRead({ remember: true });
  const wishes = async (): Promise<Settings> => (await readSettings(db, browserZone())).settings;

  answer(textJudged, async ({ text, direction, mail, answers }, { tabId }) => {
    const read = direction === 'draft' ? draft : client;
    const context = { ...(mail && known(mail.circumstances)), ...(answers && { answers: await readAnswered(answers) }) };
    const wanted = await wishes();
    const heard = read({ text, direction, sensitivity: leastSure(wanted), context });
    const judgement = { ...heard, findings: wantedOnly(heard.findings, wanted) };
    const { language, newest } = judgement;
    const sender = direction === 'client' ? mail?.sender : undefined;
    // The user said that this is no client: what they write is nobody's business.
    if (sender !== undefined && !(await isClients(db, sender)))
      return { ...(language !== undefined && { language }), ownEnd: newest[0]?.end ?? 0, findings: [] };
    const { findings: held, spared } =
      mail && sender !== undefined ? await holdToAgreement(db, { ...mail, text, sender, sentAt: mail.sentAt }, judgement) : judgement;
    // An agreement may speak for a sign that is switched off: that stays off.
    const findings = sender === undefined ? held : await heedLessons(db, sender, wantedOnly(held, wanted), wanted);
    if (mail && direction === 'client')
      await keepAnswered(
        mail.thread,
        mail.message,
        mail.circumstances.position ?? 0,
        findings.map(({ sign }) => sign),
      );
    if (mail && tabId !== undefined) await keepSpared(tabId, mail.thread, mail.message, text, spared);
    const picked = answers
      ? await readPicked(db, answers)
      : mail?.sender === undefined
        ? undefined
        : await pickingIn(db, { ...answeringOf(mail, mail.sender), text: newestIn(text, newest), language: language ?? 'en' });
    if (mail && direction === 'client') await keepPicked(mail.thread, picked);
    return {
      ...(language !== undefined && { language }),
      ownEnd: newest[0]?.end ?? 0,
      findings: [...findings],
      ...(picked && { picked }),
    };
  });
  answer(textTried, async ({ text, direction }) => {
    const wanted = await wishes();
    const { language, findings: heard, newest, spared } = client({ text, direction, sensitivity: leastSure(wanted) });
    const findings = wantedOnly(heard, wanted);
    return {
      ...(language !== undefined && { language }),
      judged: language !== undefined && languageById(language)?.pack !== undefined,
      newest: [...newest],
      findings: [...findings],
      spared: [...spared],
    };
  });
  answer(sparedRead, async ({ tabId }) => ({
    items: (await readSpared(tabId)).map(({ sign, excerpt, veto, line }) => ({ sign, excerpt, veto, ...(line !== undefined && { line }) })),
  }));
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetSpared(tabId).catch(() => undefined);
  });
}

function answeringOf(
  { thread, sentAt }: { thread: string; sentAt?: number | undefined },
  sender: string,
): Pick<Answering, 'thread' | 'sender' | 'sentAt'> {
  return { thread, sender, sentAt };
}

function newestIn(text: string, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Without what is not known: an absent circumstance speaks neither for nor against a sign. */
function known(circumstances: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(circumstances).filter(([, value]) => value !== undefined));
}
