import { hash } from '@/lib/base/hash';
import { type Held, holdAgainst, isOutside, roundIn } from '@/lib/clients/against';
import { PHRASING } from '@/lib/languages/phrasing';
import { SCOPE } from '@/lib/languages/scope';
import type { ScopeWords } from '@/lib/clients/scope-words';
import type { Against } from '@/lib/records/against';
import type { Agreement } from '@/lib/records/agreement';
import type { SignId } from '@/lib/signs/catalog';
import type { Finding, Judgement, Spared } from '@/lib/signs/finding';
import type { FirmlyDb } from '@/lib/store/db';
import { guarded } from '@/lib/store/health';
import { agreementsOf, markConfirmed } from '@/lib/store/tables/agreements';
import { keepHappening, roundsUpTo } from '@/lib/store/tables/happenings';
import { meetingsIn } from '@/lib/store/tables/offers';
import { threadIdOf } from '@/lib/store/tables/seen';
import { readSettings } from '@/lib/store/tables/settings';
import { sentences } from '@/lib/text/sentences';
import { periodOf } from './period';
import { browserZone } from './zone';

/** A finding, and what an agreement says of it. */
export interface StandingFinding extends Finding {
  readonly against?: Against;
}
/** What was called off, and the line of the agreement that did. */
export interface StandingSpared extends Spared {
  readonly line?: string;
}

export interface Mail {
  readonly text: string;
  readonly site: string;
  readonly thread: string;
  readonly message: string;
  readonly sender: string;
  /** ms since 1970; when the page does not tell, the mail is judged and not counted. */
  readonly sentAt: number | undefined;
}

/** Signs that an agreement on what is included can call off. */
const ABOUT_THINGS: readonly SignId[] = ['scope-creep'];
const ABOUT_HOURS: readonly SignId[] = ['constant-access', 'rush'];
const ROUNDS: SignId = 'endless-revisions';
const MEETINGS: SignId = 'constant-access';
/** How sure it is that a named exclusion, or a round beyond the agreed ones, is over the line: it was written down. */
const WRITTEN = 0.9;
/** Sentences of one mail that are held against agreements. */
const MOST_SENTENCES = 200;

/**
 * Judges again what was found in a client's mail, by what was agreed with them: what is included is called off, what is
 * not weighs more and cites its line, rounds are counted, mail outside the agreed hours too. A yes to a summary is dated.
 */
export async function holdToAgreement(
  db: FirmlyDb,
  mail: Mail,
  judgement: Judgement,
): Promise<{ readonly findings: readonly StandingFinding[]; readonly spared: readonly StandingSpared[] }> {
  const { findings, spared, newest, language = '' } = judgement;
  const words = SCOPE[language];
  if (words) await keepPromise(db, mail, words.promises(newest.map(({ start, end }) => mail.text.slice(start, end)).join('\n')));
  const agreements = (await agreementsOf(db, mail.sender)).filter(({ active }) => active);
  if (!words || agreements.length === 0) return { findings, spared };
  const out: { findings: StandingFinding[]; spared: StandingSpared[] } = { findings: [...findings], spared: [...spared] };
  const parts = newest.flatMap((range) => sentences(mail.text, range)).slice(0, MOST_SENTENCES);
  for (const { start, end } of parts) {
    const held = holdAgainst(mail.text.slice(start, end), agreements, words, start);
    if (held) settle(out, held, { start, end });
  }
  await settleMeetings(db, mail, agreements, parts, language, out);
  await settleRounds(
    db,
    mail,
    agreements,
    words,
    newest.map((range) => mail.text.slice(range.start, range.end)),
    newest[0]?.start ?? 0,
    out,
  );
  await settleHours(db, mail, agreements, out);
  if (words.confirms(newest.map((range) => mail.text.slice(range.start, range.end)).join('\n')) && mail.sentAt !== undefined) {
    const at = mail.sentAt;
    await guarded(() => markConfirmed(db, mail.sender, mail.thread, at));
  }
  out.findings.sort((a, b) => a.start - b.start);
  return out;
}

/** A promise without a day, from a client who is known. Gives whether it is news. */
async function keepPromise(db: FirmlyDb, { sentAt: at, sender, site, thread, message }: Mail, promises: boolean): Promise<boolean> {
  if (!promises || at === undefined || !(await db.clients.get(sender))) return false;
  const id = hash(['promise', site, thread, message].join('\n'));
  return (
    (await guarded(() =>
      keepHappening(db, { id, clientId: sender, kind: 'promise', at, threadId: threadIdOf(site, thread), about: '' }),
    )) ?? false
  );
}

interface Out {
  findings: StandingFinding[];
  spared: StandingSpared[];
}

function settle(out: Out, { kind, line, start, end }: Held, sentence: { start: number; end: number }): void {
  const isHere = (finding: Finding): boolean =>
    ABOUT_THINGS.includes(finding.sign) && finding.start < sentence.end && finding.end > sentence.start;
  const here = out.findings.filter(isHere);
  if (kind === 'included') {
    out.findings = out.findings.filter((finding) => !isHere(finding));
    out.spared.push(
      ...here.map((finding) => ({
        sign: finding.sign,
        start: finding.start,
        end: finding.end,
        rule: finding.rule,
        veto: 'in-agreement',
        line,
      })),
    );
    return;
  }
  if (here.length > 0) {
    out.findings = out.findings.map((finding) =>
      isHere(finding) ? { ...finding, confidence: surer(finding.confidence), against: { kind, line } } : finding,
    );
  } else if (kind === 'excluded') {
    out.findings.push(written('scope-creep', 'agreement/excluded', { start, end }, { kind, line }));
  }
}

async function settleRounds(
  db: FirmlyDb,
  mail: Mail,
  agreements: readonly Agreement[],
  words: ScopeWords,
  newest: readonly string[],
  from: number,
  out: Out,
): Promise<void> {
  const round = roundIn(newest[0] ?? '', agreements, words);
  if (!round || mail.sentAt === undefined || mail.sentAt < round.agreement.at) return;
  const at = mail.sentAt;
  const about = `${round.agreement.id}/${round.item?.id ?? ''}`;
  // Several mails of one day are one round: people send what they forgot.
  const id = hash(['round', about, new Date(at).toISOString().slice(0, 10)].join('\n'));
  await guarded(() =>
    keepHappening(db, { id, clientId: mail.sender, kind: 'round', at, threadId: threadIdOf(mail.site, mail.thread), about }),
  );
  const count = round.before + (await roundsUpTo(db, about, at));
  const line = round.item?.text ?? round.agreement.project;
  if (count <= round.agreed) {
    const allowed = out.findings.filter(({ sign }) => sign === ROUNDS);
    out.findings = out.findings.filter(({ sign }) => sign !== ROUNDS);
    out.spared.push(
      ...allowed.map((one) => ({ sign: one.sign, start: one.start, end: one.end, rule: one.rule, veto: 'in-agreement', line })),
    );
    return;
  }
  const against: Against = { kind: 'rounds', line, round: count, of: round.agreed };
  if (out.findings.some(({ sign }) => sign === ROUNDS))
    out.findings = out.findings.map((one) => (one.sign === ROUNDS ? { ...one, confidence: surer(one.confidence), against } : one));
  else out.findings.push(written(ROUNDS, 'agreement/rounds', { start: from + round.start, end: from + round.end }, against));
}

/** A meeting is asked for, and those that were agreed for the week or month are had or fixed. */
async function settleMeetings(
  db: FirmlyDb,
  mail: Mail,
  agreements: readonly Agreement[],
  parts: readonly { readonly start: number; readonly end: number }[],
  language: string,
  out: Out,
): Promise<void> {
  const { sentAt: at } = mail;
  const facts = PHRASING[language]?.facts;
  const agreed = agreements.find(({ meetings }) => meetings !== null)?.meetings;
  const asking = facts && parts.find(({ start, end }) => facts.asksForTime(mail.text.slice(start, end)));
  if (!agreed || !asking || at === undefined) return;
  const { settings } = await readSettings(db, browserZone());
  const had = await meetingsIn(db, mail.sender, periodOf(at, agreed.per, settings.timeZone));
  if (had < agreed.count) return;
  const against: Against = { kind: 'meetings', line: agreed.per, round: had + 1, of: agreed.count };
  const isHere = (one: StandingFinding): boolean => one.sign === MEETINGS && one.start < asking.end && one.end > asking.start;
  if (out.findings.some(isHere))
    out.findings = out.findings.map((one) => (isHere(one) ? { ...one, confidence: surer(one.confidence), against } : one));
  else out.findings.push(written(MEETINGS, 'agreement/meetings', asking, against));
}

async function settleHours(db: FirmlyDb, mail: Mail, agreements: readonly Agreement[], out: Out): Promise<void> {
  if (mail.sentAt === undefined) return;
  const at = mail.sentAt;
  const { settings } = await readSettings(db, browserZone());
  const broken = agreements.find((agreement) => at >= agreement.at && isOutside(at, agreement, settings.timeZone));
  if (!broken?.hours) return;
  const id = hash(['outside-hours', mail.site, mail.thread, mail.message].join('\n'));
  await guarded(() =>
    keepHappening(db, { id, clientId: mail.sender, kind: 'outside-hours', at, threadId: threadIdOf(mail.site, mail.thread), about: '' }),
  );
  const against: Against = { kind: 'hours', line: `${broken.hours.from}–${broken.hours.to}` };
  out.findings = out.findings.map((one) => (ABOUT_HOURS.includes(one.sign) && !one.against ? { ...one, against } : one));
}

const REASONS: Readonly<Record<string, string>> = {
  'agreement/rounds': 'agreement_rounds_reason',
  'agreement/meetings': 'agreement_meetings_reason',
};

function written(sign: SignId, rule: string, { start, end }: { start: number; end: number }, against: Against): StandingFinding {
  const reason = REASONS[rule] ?? 'agreement_excluded_reason';
  return { sign, start, end, confidence: WRITTEN, rule, reason, origin: 'rules', against };
}

function surer(confidence: number): number {
  return Math.round((1 - (1 - confidence) / 2) * 1000) / 1000;
}
