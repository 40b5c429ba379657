import type { Mark } from '@/lib/overlay/marks';
import { chooseWords } from '@/lib/i18n';
import { type Command, commandGiven, composerWanted, sessionStarted, thingsChanged } from '@/lib/protocol/messages/session';
import { answer, ask } from '@/lib/protocol/transport';
import { normalisePhrase } from '@/lib/text/phrase';
import type { Adapter, ComposePlace } from '@/lib/webmail/contract';
import { bareSubject } from '@/lib/webmail/reader/subject';
import { type Snapshot, watch } from '@/lib/webmail/reader/watch';
import { threadsAnswered } from './answers';
import { Cards } from './cards';
import { Composing } from './composing';
import { Draft } from './draft';
import type { Knowledge } from './knowledge';
import { learnOwn } from './own';
import { Pointing } from './pointing';
import { ThreadReading } from './thread-reading';
import { report } from './trouble';
import { tellReply } from './replied';
import { SendCheck } from './send-check';
import { takeWaiting } from './waiting';

/** Longer than a day is a site that is paused for good: no timer waits for that. */
const LONGEST_PAUSE = 86_400_000;

export interface SessionOptions {
  readonly document: Document;
  readonly adapter: Adapter;
  readonly signal: AbortSignal;
}

/**
 * Everything that Firmly does in one frame of a webmail, from begin() to the signal's abort: follows the page, reads the
 * thread, checks the drafts, and opens the card. Holds the parts together; each part is a file of its own.
 */
export class Session {
  private readonly options: SessionOptions;
  private hushed = false;
  private knowledge: Knowledge = { quiet: new Set(), own: [], appearance: 'auto', sendCheck: new Set(), pausedUntil: 0 };
  private resumes: ReturnType<typeof setTimeout> | undefined;
  private readonly thread: ThreadReading;
  private readonly drafts = new Map<HTMLElement, Draft>();
  private readonly cards: Cards;
  private readonly composing: Composing;
  private readonly sending: SendCheck;
  private readonly pointing: Pointing;
  private snapshot: Snapshot = { thread: undefined, composes: [] };
  /** What was found in the thread when the drafts were last checked because of it. */
  private found = '';
  private lastFocused: HTMLElement | undefined;

  constructor(options: SessionOptions) {
    this.options = options;
    const { document, adapter, signal } = options;
    this.cards = new Cards({
      document,
      signal,
      adapter,
      marks: () => this.marks(),
      knowledge: () => this.knowledge,
      threadReading: () => this.thread,
      draftFor: (mark) => [...this.drafts.values()].find((draft) => draft.marks.includes(mark)),
      replyDraft: () => this.currentDraft(),
      reply: () => {
        this.buildReply();
      },
      dismissed: () => {
        this.checkDrafts();
      },
      snapshot: () => this.snapshot,
    });
    this.pointing = new Pointing(document, signal, () => this.marks(), this.cards);
    this.thread = new ThreadReading(document, adapter, () => this.knowledge);
    this.sending = new SendCheck({
      document,
      adapter,
      signal,
      drafts: () => [...this.drafts.values()],
      knowledge: () => this.knowledge,
      fix: (mark) => {
        this.cards.show(mark, true).catch((error: unknown) => {
          report('card', error);
        });
      },
      leaving: ({ compose, written }) => {
        const { thread } = this.snapshot;
        const threads = threadsAnswered(compose, thread);
        tellReply(adapter.id, [...new Set([...(thread ? [thread.key] : []), ...threads])], written);
      },
    });
    this.composing = new Composing({
      document,
      adapter,
      signal,
      threadReading: this.thread,
      knowledge: () => this.knowledge,
      snapshot: () => this.snapshot,
      replyDraft: () => this.currentDraft(),
    });
  }

  /** Whether anything is on screen that the user would miss. */
  get inUse(): boolean {
    return this.snapshot.thread !== undefined || this.snapshot.composes.length > 0;
  }

  async begin(): Promise<void> {
    const { document, adapter, signal } = this.options;
    await this.learn();
    if (signal.aborted) return;
    const lookSoon = watch({
      document,
      adapter,
      signal,
      ownAddresses: () => this.knowledge.own,
      onLook: (snapshot) => {
        // While it is paused, nothing on the page is ours to look at.
        const paused = this.knowledge.pausedUntil > Date.now();
        if (!paused && !this.hushed) learnOwn(adapter.ownAddresses(document), this.knowledge.own);
        this.look(paused ? { thread: undefined, composes: [] } : snapshot);
      },
      onTrouble: (error) => {
        report('look', error);
      },
    });
    document.addEventListener(
      'focusin',
      (event) => {
        const editor = [...this.drafts.keys()].find((e) => e === event.target || e.contains(event.target as Node));
        if (editor) this.lastFocused = editor;
      },
      { signal, capture: true },
    );
    answer(commandGiven, ({ command }) => Promise.resolve({ taken: this.command(command) }), signal);
    answer(
      thingsChanged,
      async ({ erased }) => {
        if (erased) this.hush();
        await this.learn();
        this.resume(lookSoon);
        this.thread.forget();
        for (const draft of this.drafts.values()) {
          draft.wear(this.knowledge.appearance);
          draft.checkSoon();
        }
        lookSoon();
        return {};
      },
      signal,
    );
    answer(composerWanted, ({ site, key, what }) => Promise.resolve({ taken: this.act(site, key, what) }), signal);
    this.resume(lookSoon);
    signal.addEventListener('abort', () => {
      clearTimeout(this.resumes);
      this.end();
    });
  }

  private async learn(): Promise<void> {
    const known = await ask(sessionStarted, {});
    chooseWords(known.words);
    this.knowledge = {
      quiet: new Set(known.quietPhrases.map(({ sign, phrase }) => `${sign}:${phrase}`)),
      own: this.hushed ? this.knowledge.own : known.ownAddresses,
      appearance: known.appearance,
      sendCheck: new Set(known.sendCheck),
      pausedUntil: known.pausedUntil,
    };
  }

  /** Nothing that this page showed before everything was deleted is told again. */
  private hush(): void {
    this.hushed = true;
    this.thread.hush();
  }

  /** An hour's pause ends by itself. */
  private resume(lookSoon: () => void): void {
    clearTimeout(this.resumes);
    const left = this.knowledge.pausedUntil - Date.now();
    if (left > 0 && left < LONGEST_PAUSE) this.resumes = setTimeout(lookSoon, left);
  }

  /** What the user asked for in the popup, when this frame shows that thread. */
  private act(site: string, key: string, what: 'show' | 'slots' | 'answer'): boolean {
    if (this.options.adapter.id !== site || this.snapshot.thread?.key !== key) return false;
    if (what !== 'show') this.buildReply(what);
    return true;
  }

  private look(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    for (const { body } of snapshot.thread?.messages ?? []) this.pointing.listen(body.ownerDocument);
    this.thread
      .read(snapshot.thread)
      .then(() => {
        this.cards.refresh();
        this.checkDrafts();
      })
      .catch((error: unknown) => {
        report('thread', error);
      });
    this.followDrafts(snapshot.composes);
  }

  /** Drafts are read together with the message they answer: again, once something else was found in it. */
  private checkDrafts(): void {
    for (const draft of this.drafts.values()) draft.offerReply(this.canReply(draft));
    const found = [...this.thread.marks.map(({ id }) => id), this.thread.picked(this.snapshot)?.offer].join(' ');
    if (found === this.found) return;
    this.found = found;
    for (const draft of this.drafts.values()) draft.checkSoon();
  }

  private followDrafts(composes: readonly ComposePlace[]): void {
    const { document, adapter } = this.options;
    const open = new Set(composes.map((compose) => compose.editor));
    for (const [editor, draft] of this.drafts) {
      if (open.has(editor) && editor.isConnected) continue;
      draft.end();
      this.drafts.delete(editor);
    }
    for (const compose of composes) {
      const known = this.drafts.get(compose.editor);
      if (known) {
        known.update(compose);
        continue;
      }
      const draft = new Draft({
        home: document,
        compose,
        notBody: adapter.notBody,
        quiet: (sign, words) => this.isQuiet(sign, words),
        appearance: this.knowledge.appearance,
        answers: (place) => threadsAnswered(place, this.snapshot.thread),
        onNext: () => {
          this.cards.step('draft');
        },
        onOffer: () => {
          this.offer(draft);
        },
        onReply: () => {
          this.buildReply();
        },
        onChange: () => {
          this.sending.prepare(draft);
          this.cards.refresh();
        },
      });
      this.drafts.set(compose.editor, draft);
      this.pointing.listen(compose.editor.ownerDocument);
      this.sending.listen(compose.editor.ownerDocument);
      draft.offerReply(this.canReply(draft));
      takeWaiting(draft, () => this.snapshot).catch((error: unknown) => {
        report('words', error);
      });
    }
  }

  private isQuiet(sign: string, words: string): boolean {
    return this.knowledge.quiet.has(`${sign}:${normalisePhrase(words)}`);
  }

  private command(command: Command): boolean {
    if (!this.hasFocus()) return false;
    if (command === 'next-finding') return this.cards.step('any');
    if (command === 'use-words') return this.cards.useFirst();
    if (command === 'dismiss-finding') return this.cards.dismiss();
    if (command === 'build-reply') {
      if (!this.snapshot.thread && this.drafts.size === 0) return false;
      this.pointing.rest();
      this.buildReply();
      return true;
    }
    const draft = this.currentDraft();
    if (!draft) return false;
    this.pointing.rest();
    this.offer(draft);
    return true;
  }

  /** Only the frame that the user is in takes a command; a frame around a focused one does too, if it holds the editor. */
  private hasFocus(): boolean {
    const { document } = this.options;
    const active = document.activeElement;
    const inner = active?.tagName === 'IFRAME' && ![...this.drafts.values()].some((draft) => draft.compose.frame === active);
    return document.hasFocus() && (!inner || this.marks().length > 0 || this.drafts.size > 0);
  }

  private currentDraft(): Draft | undefined {
    return (this.lastFocused && this.drafts.get(this.lastFocused)) ?? [...this.drafts.values()].at(-1);
  }

  /** Something to answer was found in the thread; or the reply stands on a page of its own. */
  private canReply({ compose }: Draft): boolean {
    return this.snapshot.thread ? this.thread.marks.length > 0 : bareSubject(compose.subject) !== compose.subject.trim();
  }

  private buildReply(what?: 'slots' | 'answer'): void {
    this.cards.hide();
    this.composing.open(what).catch((error: unknown) => {
      report('composer', error);
    });
  }

  private offer(draft: Draft): void {
    draft
      .offerSlots(this.thread.languageOf(this.snapshot), this.thread.newestWords(this.snapshot), this.snapshot)
      .catch((error: unknown) => {
        report('offer', error);
      });
  }

  /** All marks on the page in reading order: messages, then drafts. */
  private marks(): readonly Mark[] {
    return [...this.thread.marks, ...[...this.drafts.values()].flatMap((draft) => draft.marks)];
  }

  private end(): void {
    for (const draft of this.drafts.values()) draft.end();
    this.drafts.clear();
    this.thread.end();
    this.cards.end();
  }
}
