import { flagDismissed, mailSeen, phraseQuieted } from '@/lib/protocol/messages/mail';
import { answer } from '@/lib/protocol/transport';
import type { SignId } from '@/lib/signs/catalog';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { dismissFlag, quietPhrase } from '@/lib/store/tables/flags';
import { missesOf } from '@/lib/store/tables/offers';
import { answerUnkept, keepSeen, lookUpSeen } from '@/lib/store/tables/seen';
import { actIfWanted } from '../acting';
import { dropAnswered, keepAnsweredFlags } from '../answered';
import { announce } from '../changes';

const CHURN: SignId = 'schedule-churn';

/** As `text.judged` names threads and messages. */
const LONGEST_KEY = 300;

export function answerMail(db: FirmlyDb): void {
  answer(mailSeen, async (mail, { tabId, frameId = 0 }) => {
    const kept = await guarded(() => keepSeen(db, mail, Date.now()));
    // Not kept is no reason to hide what was found; nor to show again what the user dismissed.
    const flags = kept?.flags ?? (await lookUpSeen(db, mail).catch(() => answerUnkept(mail))).flags;
    if (kept?.changed) await announce(db, 'flags');
    const shown = mail.findings.flatMap(({ sign }, i) => (flags[i]?.hidden ? [] : { sign, ...(flags[i] && { flag: flags[i].id }) }));
    await keepAnsweredFlags(mail.thread.key.slice(0, LONGEST_KEY), mail.message.id.slice(0, LONGEST_KEY), shown);
    const missed = mail.findings.some(({ sign }) => sign === CHURN) ? await missesOf(db, mail.client.address).catch(() => 0) : 0;
    if (tabId !== undefined) actIfWanted(tabId, frameId, mail.site, mail.thread.key).catch(() => undefined);
    return {
      kept: kept !== undefined,
      // Not coming counts like moving.
      flags: flags.map((flag, i) => (mail.findings[i]?.sign === CHURN ? { ...flag, count: flag.count + missed } : flag)),
    };
  });
  answer(flagDismissed, async ({ flagId }) => {
    const ok = (await guarded(() => dismissFlag(db, flagId, Date.now()))) ?? false;
    await dropAnswered(flagId);
    await announce(db, 'flags');
    return { ok };
  });
  answer(phraseQuieted, async ({ sign, phrase }) => {
    const ok = (await guarded(() => quietPhrase(db, sign, phrase, Date.now()))) ?? false;
    await announce(db, 'phrases');
    return { ok };
  });
}
