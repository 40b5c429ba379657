import { LONGEST_PASSAGE, slotsKept, slotsWanted } from '@/lib/protocol/messages/replies';
import type { Picking } from '@/lib/protocol/messages/judge';
import { invitationWanted, offerAccepted } from '@/lib/protocol/messages/offers';
import { ask } from '@/lib/protocol/transport';
import { isKey, type MessageKey, t, tCount } from '@/lib/i18n';
import type { Appearance } from '@/lib/overlay/appearance';
import { Bar, type BarWords } from '@/lib/overlay/bar';
import { Painter } from '@/lib/overlay/highlights';
import type { Mark } from '@/lib/overlay/marks';
import { TextareaMirror } from '@/lib/overlay/textarea-mirror';
import type { ComposePlace } from '@/lib/webmail/contract';
import { type DraftText, putText, readDraft } from '@/lib/webmail/editors/editor';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import { judge, type Judged } from './judge';
import { report } from './trouble';

export interface DraftOptions {
  /** The document this script runs in; the editor may live in a frame of it. */
  readonly home: Document;
  readonly compose: ComposePlace;
  readonly notBody: string;
  readonly quiet: (sign: string, words: string) => boolean;
  readonly appearance: Appearance;
  /** Keys of the threads that the compose may answer. */
  readonly answers: (compose: ComposePlace) => readonly string[];
  readonly onNext: () => void;
  readonly onOffer: () => void;
  readonly onReply: () => void;
  readonly onChange: () => void;
}

/** A paragraph of the draft with flagged words in it. */
export interface Passage {
  /** Where it begins in the draft's text. */
  readonly at: number;
  readonly text: string;
  /** The flagged words, in the passage. */
  readonly start: number;
  readonly end: number;
}

/** The bar's words in the language of the moment. */
function barWords(): BarWords {
  return { label: t('bar_label'), offer: t('bar_offer_slots'), reply: t('bar_reply'), findings: (n) => tCount('bar_findings', n) };
}

/** Characters of a paragraph before flagged words; in a longer one, the words alone are replaced. */
const LONGEST_BEFORE = 1500;

/** Quiet time after a keystroke before the draft is checked (ms). */
const PAUSE = 250;

/** Editors with a model join what comes within this long of the user's typing to it, and undo both at once (Quill's is longest; ms). */
const UNDO_GROUP = 1_000;

/** Times of an offer, ms since 1970. */
export type Slots = readonly { readonly start: number; readonly end: number }[];

/** One reply being written: checked while it is written, underlined, with its bar; and the place to put words in. */
export class Draft {
  private place: ComposePlace;
  private readonly options: DraftOptions;
  private readonly stop = new AbortController();
  private readonly bar: Bar;
  private readonly painter: Painter | undefined;
  private readonly mirror: TextareaMirror | undefined;
  private found: readonly Mark[] = [];
  private ignored = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private touched = false;
  private typedAt = -Infinity;
  private offering = false;
  private caret: Range | undefined;
  private picked: Picking | undefined;
  private replacing: Promise<boolean> | undefined;
  private round = 0;
  private judged: Judged = { ownEnd: 0, findings: [] };

  constructor(options: DraftOptions) {
    this.options = options;
    this.place = options.compose;
    const { compose, home } = options;
    const document = compose.editor.ownerDocument;
    if (compose.kind === 'textarea') this.mirror = new TextareaMirror(compose.editor as HTMLTextAreaElement);
    else this.painter = new Painter(document);
    this.bar = new Bar(
      home,
      barWords(),
      {
        offerSlots: options.onOffer,
        reply: options.onReply,
        confirm: () => {
          this.confirm().catch((error: unknown) => {
            report('confirm', error);
          });
        },
        invitation: () => {
          ask(invitationWanted, {}).catch((error: unknown) => {
            report('invitation', error);
          });
        },
        next: options.onNext,
      },
      options.appearance,
      () => this.box(),
    );
    const { signal } = this.stop;
    compose.editor.addEventListener(
      'input',
      () => {
        this.checkSoon();
      },
      { signal },
    );
    // Before the editor hears of it: some keep the event that follows for themselves.
    compose.editor.addEventListener(
      'beforeinput',
      () => {
        this.typedAt = performance.now();
      },
      { signal, capture: true },
    );
    // Where the caret was when the user last left: "at the caret" must not depend on focus.
    for (const event of ['keyup', 'mouseup', 'focus', 'input'])
      compose.editor.addEventListener(
        event,
        () => {
          this.touched = true;
        },
        { signal },
      );
    const observer = new ResizeObserver(() => {
      this.bar.follow();
    });
    observer.observe(compose.frame ?? compose.editor);
    // Editors with a model of their own write the page anew when they undo, and say nothing of it.
    const rewritten = new MutationObserver(() => {
      this.checkSoon();
    });
    if (compose.kind === 'model') rewritten.observe(compose.editor, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      rewritten.disconnect();
    });
    this.checkSoon(0);
  }

  get compose(): ComposePlace {
    return this.place;
  }

  get marks(): readonly Mark[] {
    return this.found;
  }

  /** The same compose at a later look: recipients or subject may have changed, and its place on the screen. */
  update(compose: ComposePlace): void {
    this.place = compose;
    this.bar.follow();
  }

  /** The language or the look has changed. */
  wear(appearance: Appearance): void {
    this.bar.wear(barWords(), appearance);
  }

  /** Checks the draft now. The newest check wins; one that comes back late, after more was typed, is not drawn. */
  async check(): Promise<void> {
    const { notBody, quiet, answers, onChange } = this.options;
    const round = ++this.round;
    try {
      const asked = readDraft(this.place, notBody).text;
      const judged = await judge(asked, 'draft', { answers: answers(this.place) });
      const draft = readDraft(this.place, notBody);
      if (round !== this.round || this.stop.signal.aborted) return;
      if (draft.text !== asked) {
        this.checkSoon();
        return;
      }
      this.judged = judged;
      this.offerConfirm(judged.picked);
      const { findings, language = 'en' } = judged;
      const wanted = findings.filter((f) => {
        const words = draft.text.slice(f.start, f.end);
        return !this.ignored.has(`${f.sign}:${words}`) && !quiet(f.sign, words);
      });
      this.mirror?.paint(draft.text, wanted);
      this.found = wanted.flatMap((finding, index) => this.mark(draft, finding, index, language) ?? []);
      this.painter?.paint(
        'draft',
        this.found.flatMap((mark) => mark.range ?? []),
      );
      this.bar.show(this.found.length);
      onChange();
    } catch (error) {
      report('draft', error);
    }
  }

  /** "Not a problem": for as long as this draft is open. */
  ignore(mark: Mark): void {
    this.ignored.add(`${mark.finding.sign}:${mark.excerpt}`);
    this.checkSoon(0);
  }

  /** Puts words at the caret, parted from what stands before. Gives whether they are in. */
  async insert(text: string): Promise<boolean> {
    await this.typingDone();
    const draft = readDraft(this.place, this.options.notBody);
    const end = Math.min(this.judged.ownEnd, draft.text.length);
    const fallback = this.place.kind === 'textarea' ? end : this.caretAfter(draft, end);
    const caret = this.caret && this.place.editor.contains(this.caret.commonAncestorContainer) ? this.caret : undefined;
    this.caret = undefined;
    const done = await putText(this.place, this.spaced(text, caret), {
      ...(caret && { range: caret }),
      ...(fallback !== undefined && !this.touched && { fallback }),
    });
    this.checkSoon(0);
    return done;
  }

  /** Something of ours is about to take the focus: a textarea keeps its caret by itself, an editable element does not. */
  rememberCaret(): void {
    const { editor, kind } = this.place;
    const selection = kind === 'textarea' ? undefined : editor.ownerDocument.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (!range || !editor.contains(range.commonAncestorContainer)) return;
    this.caret = range.cloneRange();
    this.caret.collapse(false);
  }

  forgetCaret(): void {
    this.caret = undefined;
  }

  /** What stands below the user's own words: signature and quoted mail. */
  get quoted(): string {
    return readDraft(this.place, this.options.notBody).text.slice(this.judged.ownEnd);
  }

  get language(): string | undefined {
    return this.judged.language;
  }

  /** The user's own words of the draft, without quotes and signature. */
  get written(): string {
    return readDraft(this.place, this.options.notBody).text.slice(0, this.judged.ownEnd);
  }

  /** The paragraph that a mark stands in; undefined when the words are not there any more. */
  passage(mark: Mark): Passage | undefined {
    const { start, end } = mark.finding;
    const { text } = readDraft(this.place, this.options.notBody);
    if (text.slice(start, end) !== mark.excerpt) return undefined;
    const paragraph = text.lastIndexOf('\n\n', start);
    const begins = paragraph < 0 ? 0 : paragraph + 2;
    const from = start - begins > LONGEST_BEFORE ? start : begins;
    const after = text.indexOf('\n\n', end);
    const to = Math.max(end, Math.min(after < 0 ? text.length : after, from + LONGEST_PASSAGE, this.judged.ownEnd));
    return { at: from, text: text.slice(from, to), start: start - from, end: end - from };
  }

  /** Makes one change in a passage; pressed again meanwhile, once is meant. Gives whether it is made. */
  change(passage: Passage, change: { readonly start: number; readonly end: number; readonly text: string }): Promise<boolean> {
    this.replacing ??= this.changeNow(passage, change).finally(() => {
      this.replacing = undefined;
    });
    return this.replacing;
  }

  /** Puts words in the place of all that the user wrote. Gives whether they are in. */
  replaceWritten(text: string): Promise<boolean> {
    const { written } = this;
    const end = written.trimEnd().length;
    return this.change({ at: 0, text: written, start: 0, end: 0 }, { start: 0, end, text });
  }

  private async changeNow(passage: Passage, { start, end, text }: { start: number; end: number; text: string }): Promise<boolean> {
    await this.typingDone();
    const draft = readDraft(this.place, this.options.notBody);
    // The draft changed since: the words may have moved. Never write over something else.
    if (draft.text.slice(passage.at, passage.at + passage.text.length) !== passage.text || end > passage.text.length) {
      this.checkSoon(0);
      return false;
    }
    const offsets = { start: passage.at + start, end: passage.at + end };
    const range = draft.rangeOf(offsets.start, offsets.end);
    const done = await putText(this.place, text, { offsets, ...(range && { range }) });
    this.checkSoon(0);
    return done;
  }

  /** Asks for two slots and gives their words; the error is a message key. */
  async slots(language: string, manner: string, snapshot: Snapshot): Promise<{ text: string; slots: Slots } | { error: string }> {
    const result = await ask(slotsWanted, {
      language,
      manner: `${this.written}\n${manner}`.slice(0, LONGEST_PASSAGE),
      message: manner.slice(0, LONGEST_PASSAGE),
      ...this.about(snapshot),
    });
    return result.ok ? { text: result.text, slots: result.slots } : { error: result.error };
  }

  /** The one click: two slots at the caret, held once they are in. */
  async offerSlots(language: string, manner: string, snapshot: Snapshot): Promise<void> {
    // Pressed again before the words are in: once is meant.
    if (this.offering) return;
    this.offering = true;
    try {
      await this.offer(language, manner, snapshot);
    } finally {
      this.offering = false;
    }
  }

  private async offer(language: string, manner: string, snapshot: Snapshot): Promise<void> {
    const offered = await this.slots(snapshot.thread ? language : (this.judged.language ?? language), manner, snapshot);
    if ('error' in offered) {
      this.bar.say(isKey(offered.error) ? t(offered.error) : t('error_unknown'));
      return;
    }
    if (await this.insert(offered.text)) await this.keep(offered.slots, snapshot);
    else this.bar.say(t('card_failed'));
  }

  /** The slots stand in the reply: hold them. */
  async keep(slots: Slots, snapshot: Snapshot): Promise<void> {
    await ask(slotsKept, { ...this.about(snapshot), slots: slots.map(({ start, end }) => ({ start, end })) });
  }

  end(): void {
    this.stop.abort();
    clearTimeout(this.timer);
    this.bar.remove();
    this.mirror?.remove();
    this.painter?.remove();
    this.found = [];
  }

  /** Whom the reply goes to, and the thread it belongs to. */
  about(snapshot: Snapshot): { client?: string; threadKey: string } {
    const client = this.place.recipients[0]?.address ?? snapshot.thread?.messages.findLast((m) => !m.own)?.sender?.address;
    return { threadKey: this.place.threadKey ?? snapshot.thread?.key ?? this.place.id, ...(client !== undefined && { client }) };
  }

  /** The client took one of the times that were offered: one press confirms it. */
  private offerConfirm(picked: Picking | undefined): void {
    this.picked = picked;
    this.bar.offerConfirm(picked && t('bar_confirm', picked.label));
  }

  private async confirm(): Promise<void> {
    const { picked } = this;
    if (!picked) return;
    this.bar.offerConfirm(undefined);
    if (!(await this.insert(picked.text))) {
      this.offerConfirm(picked);
      this.bar.say(t('card_failed'));
      return;
    }
    const { ok } = await ask(offerAccepted, { offer: picked.offer, slot: { start: picked.slot.start, end: picked.slot.end } });
    if (ok) this.bar.offerInvitation(t('bar_invitation'));
    else this.bar.say(t('error_storage'));
  }

  say(key: MessageKey): void {
    this.bar.say(t(key));
  }

  /** There is a message on screen with something found in it: a whole reply can be built. */
  offerReply(can: boolean): void {
    this.bar.offerReply(can);
  }

  /** Checks when the user pauses, or at once. */
  checkSoon(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), pause);
  }

  /** Until words put in are an undo step of their own. */
  private async typingDone(): Promise<void> {
    const left = this.place.kind === 'model' ? this.typedAt + UNDO_GROUP - performance.now() : 0;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  private mark(draft: DraftText, finding: Mark['finding'], index: number, language: string): Mark | undefined {
    const { mirror } = this;
    const range = mirror ? undefined : draft.rangeOf(finding.start, finding.end);
    if (!mirror && !range) return undefined;
    return {
      id: `${this.place.id}:${finding.sign}:${String(finding.start)}`,
      where: 'draft',
      finding,
      excerpt: draft.text.slice(finding.start, finding.end),
      language,
      document: mirror ? this.options.home : this.place.editor.ownerDocument,
      ...(range && { range }),
      rects: () => mirror?.rects(index) ?? (range?.startContainer.isConnected ? [...range.getClientRects()] : []),
    };
  }

  private box(): DOMRect | undefined {
    const element = this.place.frame ?? this.place.editor;
    return element.isConnected && element.checkVisibility({ visibilityProperty: true }) ? element.getBoundingClientRect() : undefined;
  }

  /** Where the user's own words end, as a caret; for a reply that was never entered. */
  private caretAfter(draft: DraftText, end: number): Range | undefined {
    const range = end > 0 ? draft.rangeOf(end - 1, end) : undefined;
    range?.collapse(false);
    return range;
  }

  /** A blank before the words when the caret stands behind a word. */
  private spaced(text: string, caret?: Range): string {
    const { editor, kind } = this.place;
    const before =
      kind === 'textarea'
        ? (editor as HTMLTextAreaElement).value.slice(0, (editor as HTMLTextAreaElement).selectionStart)
        : textBeforeCaret(editor, caret);
    return before !== '' && !/\s$/.test(before.slice(-1)) ? ` ${text}` : text;
  }
}

function textBeforeCaret(editor: HTMLElement, caret: Range | undefined): string {
  const selection = editor.ownerDocument.getSelection();
  const node = caret?.startContainer ?? selection?.anchorNode;
  const offset = caret?.startOffset ?? selection?.anchorOffset ?? 0;
  if (!node || !editor.contains(node) || node.nodeType !== Node.TEXT_NODE) return '';
  return (node as Text).data.slice(0, offset);
}
