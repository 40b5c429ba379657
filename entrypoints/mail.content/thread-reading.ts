import { Painter } from '@/lib/overlay/highlights';
import type { Mark } from '@/lib/overlay/marks';
import type { Picking } from '@/lib/protocol/messages/judge';
import { mailSeen } from '@/lib/protocol/messages/mail';
import { ask } from '@/lib/protocol/transport';
import type { Against } from '@/lib/records/against';
import type { Finding } from '@/lib/signs/finding';
import { normalisePhrase } from '@/lib/text/phrase';
import type { Adapter, MessagePlace, ThreadPlace } from '@/lib/webmail/contract';
import { type ExtractedText, extractText } from '@/lib/webmail/reader/extract';
import { pageClock, Slices, visibleFirst } from '@/lib/webmail/reader/slices';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import { type JudgedFinding, judge, namesPrice } from './judge';
import { tellReply } from './replied';
import type { Knowledge } from './knowledge';
import { report } from './trouble';

/** What is known of one body on screen. */
interface Reading {
  readonly messageId: string;
  readonly text: string;
  /** Length of all text below the body, hidden or not: a quick way to see that nothing changed. */
  readonly raw: number;
  readonly marks: readonly MessageMark[];
  readonly language: string | undefined;
  readonly picked?: Picking | undefined;
}

export interface MessageMark extends Mark {
  /** The flag's id once the worker has answered, and how often this client showed the sign. */
  readonly flagId: string;
  readonly count: number;
  /** What an agreement with the client says of it. */
  readonly against?: Against | undefined;
}

/** A sentence's worth of words on either side of an excerpt. */
const AROUND = 120;
const LONGEST_EXCERPT = 400;
const MOST_FINDINGS = 100;

/** Reads the messages of the thread on screen, once each, tells the worker what was found, and underlines it. */
export class ThreadReading {
  private readonly readings = new Map<Element, Reading>();
  private readonly prices = new WeakMap<Element, { readonly raw: number; readonly named: boolean }>();
  private shown: readonly MessageMark[] = [];
  private round = 0;
  private readonly hushed = new Set<string>();
  private readonly document: Document;
  private readonly adapter: Adapter;
  private readonly knowledge: () => Knowledge;
  /** One for each document: a body may stand in a frame that has no script of its own (a blank one). */
  private readonly painters = new Map<Document, Painter>();

  constructor(document: Document, adapter: Adapter, knowledge: () => Knowledge) {
    this.document = document;
    this.adapter = adapter;
    this.knowledge = knowledge;
  }

  get marks(): readonly MessageMark[] {
    return this.shown;
  }

  /** The language of the thread's newest message that we could tell, else English. */
  languageOf(snapshot: Snapshot): string {
    const messages = snapshot.thread?.messages ?? [];
    for (const message of [...messages].reverse()) {
      const language = this.readings.get(message.body)?.language;
      if (language) return language;
    }
    return 'en';
  }

  /** The newest message of the other side, as it was read; empty when there is none. */
  newestWords(snapshot: Snapshot): string {
    const newest = snapshot.thread?.messages.findLast(({ own }) => !own);
    return (newest && this.readings.get(newest.body)?.text) ?? '';
  }

  /** The time that the other side's newest message takes of those offered. */
  picked(snapshot: Snapshot): Picking | undefined {
    const newest = snapshot.thread?.messages.findLast(({ own }) => !own);
    return newest && this.readings.get(newest.body)?.picked;
  }

  /** The other side's newest message that something was found in; their newest of all when nothing was found. */
  toAnswer(snapshot: Snapshot): { readonly text: string; readonly marks: readonly MessageMark[] } {
    const theirs = (snapshot.thread?.messages ?? []).filter(({ own }) => !own).flatMap(({ body }) => this.readings.get(body) ?? []);
    return theirs.findLast(({ marks }) => marks.length > 0) ?? theirs.at(-1) ?? { text: '', marks: [] };
  }

  /** Forget what was read, so that it is judged and reported anew: settings or dismissals changed. */
  forget(): void {
    this.readings.clear();
  }

  /** Everything was deleted: what is on the screen goes on being underlined, but the worker is not told of it again. */
  hush(): void {
    for (const { messageId } of this.readings.values()) this.hushed.add(messageId);
  }

  async read(thread: ThreadPlace | undefined): Promise<void> {
    const round = ++this.round;
    const bodies = new Set(thread?.messages.map((message) => message.body));
    for (const body of this.readings.keys()) if (!bodies.has(body)) this.readings.delete(body);
    const view = this.document.defaultView;
    if (!thread || !view) {
      this.paint();
      return;
    }
    const slices = new Slices(pageClock(view));
    for (const message of visibleFirst(thread.messages, view.innerHeight)) {
      await slices.rest();
      if (round !== this.round) return;
      const known = this.readings.get(message.body);
      const raw = message.body.textContent.length;
      if (
        known?.messageId === message.id &&
        known.raw === raw &&
        known.marks.length > 0 &&
        known.marks.every((mark) => mark.rects().length > 0)
      )
        continue;
      const extracted = extractText(message.body, this.adapter.notBody);
      // Same words in the same nodes: nothing to do. Nodes may be replaced with the same words; ranges tell.
      if (known?.messageId === message.id && known.text === extracted.text && known.marks.every((mark) => mark.rects().length > 0))
        continue;
      const reading = await this.judgeMessage(thread, message, extracted, raw);
      // Another look began while the worker was asked: it knows better.
      if (round !== this.round) return;
      this.readings.set(message.body, reading);
      // What is found on screen is shown before the rest is read.
      if (reading.marks.length > 0) this.paint();
    }
    this.paint();
  }

  /** The user said that this is no problem. */
  drop(hidden: (mark: MessageMark) => boolean): void {
    for (const [body, reading] of this.readings)
      this.readings.set(body, { ...reading, marks: reading.marks.filter((mark) => !hidden(mark)) });
    this.paint();
  }

  end(): void {
    this.readings.clear();
    this.shown = [];
    for (const painter of this.painters.values()) painter.remove();
    this.painters.clear();
  }

  private paint(): void {
    const home = this.document;
    this.shown = [...this.readings.values()].flatMap((reading) => reading.marks).sort((a, b) => inReadingOrder(a, b, home));
    for (const { document } of this.shown) if (!this.painters.has(document)) this.painters.set(document, new Painter(document));
    for (const [document, painter] of this.painters) {
      // The frame is gone, and what was painted in it.
      if (!document.defaultView) this.painters.delete(document);
      else
        painter.paint(
          'client',
          this.shown.flatMap((mark) => (mark.document === document ? (mark.range ?? []) : [])),
        );
    }
  }

  private async judgeMessage(thread: ThreadPlace, message: MessagePlace, extracted: ExtractedText, raw: number): Promise<Reading> {
    const { text } = extracted;
    const plain = { messageId: message.id, text, raw, marks: [] };
    // The user's own mail and newsletters are read for their language only.
    const hushed = this.hushed.has(message.id);
    const isClients = !message.own && !message.bulk && message.sender !== undefined;
    const judgement = await judge(
      text,
      'client',
      isClients && !hushed ? { mail: { site: this.adapter.id, thread, message, priceInThread: this.priceBefore(thread, message) } } : {},
    );
    if (message.own && !hushed && message.sentAt !== undefined) tellReply(this.adapter.id, [thread.key], text, message.sentAt);
    const reading = { ...plain, language: judgement.language, picked: judgement.picked };
    if (!isClients || judgement.findings.length === 0) return reading;
    const findings = judgement.findings.filter((f) => !this.isQuiet(f, text)).slice(0, MOST_FINDINGS);
    if (findings.length === 0) return reading;
    const flags = hushed ? [] : await this.tell(thread, message, text, findings);
    const marks = findings.flatMap((finding, i) => {
      const flag = flags[i];
      return flag?.hidden ? [] : (this.mark(extracted, finding, judgement.language ?? 'en', flag ?? { id: '', count: 1 }) ?? []);
    });
    return { ...reading, marks };
  }

  private priceBefore(thread: ThreadPlace, message: MessagePlace): boolean {
    const before = thread.messages.slice(0, Math.max(0, thread.messages.indexOf(message)));
    return before.some(({ body }) => this.hasPrice(body));
  }

  /** Whether a body names a price, quotes and all; looked at once for as long as it stays as it is. */
  private hasPrice(body: Element): boolean {
    const known = this.prices.get(body);
    const text = body.textContent;
    if (known?.raw === text.length) return known.named;
    const named = namesPrice(text);
    this.prices.set(body, { raw: text.length, named });
    return named;
  }

  private isQuiet(finding: Finding, text: string): boolean {
    return this.knowledge().quiet.has(`${finding.sign}:${normalisePhrase(text.slice(finding.start, finding.end))}`);
  }

  private async tell(
    thread: ThreadPlace,
    message: MessagePlace,
    text: string,
    findings: readonly JudgedFinding[],
  ): Promise<{ id: string; hidden: boolean; count: number }[]> {
    const sender = message.sender;
    if (!sender) return [];
    try {
      const { flags } = await ask(mailSeen, {
        site: this.adapter.id,
        thread: { key: thread.key.slice(0, 1000), url: thread.url.slice(0, 2000), subject: thread.subject.slice(0, 1000) },
        client: { address: sender.address, name: sender.name.slice(0, 300) },
        message: { id: message.id.slice(0, 1000), ...(message.sentAt !== undefined && { sentAt: message.sentAt }) },
        findings: findings.map((finding) => ({
          sign: finding.sign,
          rule: finding.rule,
          reason: finding.reason,
          confidence: finding.confidence,
          excerpt: text.slice(finding.start, Math.min(finding.end, finding.start + LONGEST_EXCERPT)),
          before: text.slice(Math.max(0, finding.start - AROUND), finding.start),
          after: text.slice(finding.end, finding.end + AROUND),
          ...(finding.against && { against: finding.against }),
        })),
      });
      return flags;
    } catch (error) {
      // Not kept is no reason not to help: the finding is shown all the same.
      report('mail.seen', error);
      return [];
    }
  }

  private mark(
    extracted: ExtractedText,
    finding: JudgedFinding,
    language: string,
    flag: { id: string; count: number },
  ): MessageMark | undefined {
    const range = extracted.rangeOf(finding.start, finding.end);
    if (!range) return undefined;
    return {
      id: flag.id || `${finding.rule}:${String(finding.start)}`,
      flagId: flag.id,
      count: flag.count,
      ...(finding.against && { against: finding.against }),
      where: 'message',
      finding,
      excerpt: extracted.text.slice(finding.start, finding.end),
      language,
      document: range.startContainer.ownerDocument ?? this.document,
      range,
      rects: () => (range.startContainer.isConnected ? [...range.getClientRects()] : []),
    };
  }
}

function inReadingOrder(a: MessageMark, b: MessageMark, home: Document): number {
  const from = placeOf(a, home);
  const to = placeOf(b, home);
  if (!a.range || !b.range || !from || !to) return 0;
  if (from === to || (a.document === home && b.document === home)) return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Where a mark stands in the page: in it, or where the frame is that holds it. */
function placeOf({ document, range }: MessageMark, home: Document): Node | undefined {
  if (!range?.startContainer.isConnected) return undefined;
  return document === home ? range.startContainer : (document.defaultView?.frameElement ?? undefined);
}
