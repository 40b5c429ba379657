import { noteKept } from '@/lib/protocol/messages/notes';
import { flagDismissed, phraseQuieted } from '@/lib/protocol/messages/mail';
import { LONGEST_PASSAGE, type Suggested, suggestionsWanted, suggestionUsed, toneChosen } from '@/lib/protocol/messages/replies';
import { ask } from '@/lib/protocol/transport';
import { type CardActions, type CardWords, findDoor } from '@/lib/overlay/door';
import { Painter } from '@/lib/overlay/highlights';
import { anchorOf, type Mark } from '@/lib/overlay/marks';
import { normalisePhrase } from '@/lib/text/phrase';
import type { Adapter } from '@/lib/webmail/contract';
import { cardDoor } from './card-door';
import { aboutThread } from './composing';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import type { Draft, Passage } from './draft';
import type { Knowledge } from './knowledge';
import type { MessageMark, ThreadReading } from './thread-reading';
import { report } from './trouble';
import { waitForReply } from './waiting';

export interface CardsOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly adapter: Adapter;
  readonly marks: () => readonly Mark[];
  readonly knowledge: () => Knowledge;
  readonly threadReading: () => ThreadReading;
  readonly draftFor: (mark: Mark) => Draft | undefined;
  readonly replyDraft: () => Draft | undefined;
  readonly snapshot: () => Snapshot;
  /** Opens the composer. */
  readonly reply: () => void;
  /** A flag of a message was called no problem, and the worker knows. */
  readonly dismissed: () => void;
}

const LONGEST_EXCERPT = 400;
/** As `lib/records/note.ts`. */
const LONGEST_NOTE = 20_000;

/** Opens, moves and closes the card, and does what its buttons say. */
export class Cards {
  private readonly options: CardsOptions;
  private open: Mark | undefined;
  private readonly painters = new Map<Document, Painter>();
  private words: { readonly mark: Mark; readonly said: Suggested; readonly passage: Passage | undefined } | undefined;

  constructor(options: CardsOptions) {
    this.options = options;
  }

  /** The mark whose card is open. */
  get current(): Mark | undefined {
    return this.open;
  }

  /** Opens the card of a mark; with `takeFocus` when it was asked for by keyboard. */
  async show(mark: Mark, takeFocus: boolean): Promise<void> {
    this.open = mark;
    const door = await cardDoor();
    // Something else was opened, or all was closed, while the card's script came.
    if (!door || this.open.id !== mark.id || this.options.signal.aborted) return;
    const marks = this.options.marks();
    this.words = undefined;
    this.paintActive(mark);
    door.show(
      {
        sign: mark.finding.sign,
        reason: mark.finding.reason,
        excerpt: mark.excerpt,
        where: mark.where,
        language: mark.language,
        ...(isMessageMark(mark) && { count: mark.count }),
        ...(isMessageMark(mark) && mark.against && { against: mark.against }),
        position: { index: marks.findIndex((m) => m.id === mark.id) + 1, of: marks.length },
        appearance: this.options.knowledge().appearance,
        anchor: () => anchorOf(mark, this.options.document),
        takeFocus,
      },
      this.actions(mark),
    );
  }

  /** The next finding after the open one, in reading order, round and round. Gives whether there is any. */
  step(among: 'any' | 'draft'): boolean {
    const marks = this.options.marks().filter((mark) => among === 'any' || mark.where === 'draft');
    const at = marks.findIndex((mark) => mark.id === this.open?.id);
    const next = marks[(at + 1) % marks.length];
    if (!next) return false;
    next.range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.run('step', this.show(next, true));
    return true;
  }

  /** The first words of the open card, in the usual tone; without a card, the next finding is opened. Gives whether there is any. */
  useFirst(): boolean {
    const { open, words } = this;
    if (!open) return this.step('any');
    const first = words?.said.suggestions.find(({ tone }) => tone === undefined || tone === words.said.tone);
    if (!first || words?.mark.id !== open.id) return false;
    this.run(
      'use',
      this.use(open, first.id).then((done) => {
        if (done !== 'card_failed') this.hide();
      }),
    );
    return true;
  }

  /** "Not a problem" for the open card, and on to the next finding. Gives whether a card was open. */
  dismiss(): boolean {
    const { open } = this;
    if (!open) return false;
    this.notAProblem(open);
    return true;
  }

  hide(): void {
    if (!this.open) return;
    this.open = undefined;
    this.clearActive();
    findDoor()?.hide();
  }

  /** Marks were made anew: an open card stays with its finding, or goes with it. */
  refresh(): void {
    if (!this.open) return;
    const same = this.options.marks().find((mark) => mark.id === this.open?.id);
    if (!same) this.hide();
    else if (same !== this.open) {
      this.open = same;
      this.paintActive(same);
    }
  }

  end(): void {
    this.hide();
    findDoor()?.remove();
    for (const painter of this.painters.values()) painter.remove();
    this.painters.clear();
  }

  private actions(mark: Mark): CardActions {
    return {
      suggestions: () => this.suggestions(mark),
      use: (id) => this.use(this.open ?? mark, id),
      tone: (tone) => {
        this.run('tone', ask(toneChosen, { tone }));
      },
      notAProblem: () => {
        this.notAProblem(this.open ?? mark);
      },
      neverPhrase: () => {
        const phrase = normalisePhrase(mark.excerpt).slice(0, 400);
        this.run('never', ask(phraseQuieted, { sign: mark.finding.sign, phrase }));
        this.notAProblem(this.open ?? mark);
      },
      next: () => {
        this.step('any');
      },
      ...(isMessageMark(mark) && { reply: this.options.reply }),
      ...(mark.finding.sign === 'venting' && { park: () => this.park(this.open ?? mark) }),
      closed: () => {
        this.open = undefined;
        this.clearActive();
      },
    };
  }

  private async suggestions(mark: Mark): Promise<CardWords> {
    const { threadReading, draftFor, replyDraft, snapshot } = this.options;
    const own = draftFor(mark);
    const passage = own?.passage(mark);
    const message = threadReading().newestWords(snapshot()).slice(0, LONGEST_PASSAGE);
    const manner = [own?.written ?? '', message].join('\n').slice(0, LONGEST_PASSAGE);
    const said = await ask(suggestionsWanted, {
      sign: mark.finding.sign,
      language: mark.language,
      excerpt: mark.excerpt.slice(0, LONGEST_EXCERPT),
      manner,
      message,
      ...((own ?? replyDraft())?.about(snapshot()) ?? aboutThread(snapshot())),
      ...(passage && { passage: { text: passage.text, start: passage.start, end: passage.end } }),
    });
    this.words = { mark, said, passage };
    const change = said.suggestions.find((one) => one.change && one.tone)?.change;
    return {
      tone: said.tone,
      suggestions: said.suggestions,
      ...(passage && change && { instead: passage.text.slice(change.start, change.end) }),
    };
  }

  private async use(mark: Mark, id: string): Promise<'card_inserted' | 'card_no_reply' | 'card_failed'> {
    const { words } = this;
    const suggestion = words?.said.suggestions.find((one) => one.id === id);
    if (!words || !suggestion || words.mark.id !== mark.id) return 'card_failed';
    const done = await this.put(mark, suggestion, words.passage);
    if (done === 'card_failed') return done;
    this.run('used', ask(suggestionUsed, { language: mark.language, id }));
    return done;
  }

  private async put(
    mark: Mark,
    { text, change, slots }: Suggested['suggestions'][number],
    passage: Passage | undefined,
  ): Promise<'card_inserted' | 'card_no_reply' | 'card_failed'> {
    const { draftFor, replyDraft, snapshot, adapter, document } = this.options;
    const own = draftFor(mark);
    const draft = own ?? replyDraft();
    if (draft) {
      const done = own ? passage !== undefined && change !== undefined && (await own.change(passage, change)) : await draft.insert(text);
      const held = this.words?.said.slots ?? [];
      if (done && slots && held.length > 0) await draft.keep(held, snapshot());
      return done ? 'card_inserted' : 'card_failed';
    }
    return waitForReply({ adapter, document, snapshot: snapshot() }, text, slots ? (this.words?.said.slots ?? []) : []);
  }

  /** First kept, then taken out of the reply: nothing is lost on the way, and Ctrl+Z brings it back. */
  private async park(mark: Mark): Promise<'card_parked' | 'card_failed'> {
    const { draftFor, snapshot } = this.options;
    const draft = draftFor(mark);
    const text = draft?.written.trim() ?? '';
    if (!draft || text === '' || text.length > LONGEST_NOTE) return 'card_failed';
    const { client } = draft.about(snapshot());
    const { holding } = await ask(noteKept, {
      ...(client !== undefined && { client }),
      language: mark.language,
      manner: text.slice(0, LONGEST_PASSAGE),
      text,
    });
    return holding !== undefined && (await draft.replaceWritten(holding)) ? 'card_parked' : 'card_failed';
  }

  private notAProblem(mark: Mark): void {
    if (isMessageMark(mark)) {
      if (mark.flagId) this.run('dismiss', ask(flagDismissed, { flagId: mark.flagId }).then(this.options.dismissed));
      this.options.threadReading().drop((other) => other.id === mark.id);
    } else this.options.draftFor(mark)?.ignore(mark);
    this.hide();
  }

  private paintActive(mark: Mark): void {
    this.clearActive();
    if (!mark.range) return;
    let painter = this.painters.get(mark.document);
    if (!painter) this.painters.set(mark.document, (painter = new Painter(mark.document)));
    painter.paint('active', [mark.range]);
  }

  private clearActive(): void {
    for (const painter of this.painters.values()) painter.paint('active', []);
  }

  private run(where: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      report(where, error);
    });
  }
}

function isMessageMark(mark: Mark): mark is MessageMark {
  return mark.where === 'message';
}
