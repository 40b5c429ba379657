import { flagDismissed, phraseQuieted } from '@/lib/protocol/messages/mail';
import { wordsParked } from '@/lib/protocol/messages/replies';
import { cardWanted } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';
import { type CardActions, type CardDoor, findDoor } from '@/lib/overlay/door';
import { Painter } from '@/lib/overlay/highlights';
import { anchorOf, type Mark } from '@/lib/overlay/marks';
import { normalisePhrase } from '@/lib/text/phrase';
import type { Adapter } from '@/lib/webmail/contract';
import { waitingKey } from './answers';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import type { Draft } from './draft';
import type { Knowledge } from './knowledge';
import type { MessageMark, ThreadReading } from './thread-reading';
import { report } from './trouble';

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
  /** A flag of a message was called no problem, and the worker knows. */
  readonly dismissed: () => void;
}

/** Opens, moves and closes the card, and does what its buttons say. */
export class Cards {
  private readonly options: CardsOptions;
  private open: Mark | undefined;
  private loading: Promise<CardDoor | undefined> | undefined;
  private readonly painters = new Map<Document, Painter>();
  private slots: Awaited<ReturnType<Draft['slots']>> | undefined;

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
    const door = await this.door();
    // Something else was opened, or all was closed, while the card's script came.
    if (!door || this.open.id !== mark.id || this.options.signal.aborted) return;
    const marks = this.options.marks();
    this.slots = undefined;
    this.paintActive(mark);
    door.show(
      {
        sign: mark.finding.sign,
        reason: mark.finding.reason,
        excerpt: mark.excerpt,
        where: mark.where,
        language: mark.language,
        ...(isMessageMark(mark) && { count: mark.count }),
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
      slots: () => this.offerSlots(mark),
      use: (text, usedSlots) => this.use(this.open ?? mark, text, usedSlots),
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
      closed: () => {
        this.open = undefined;
        this.clearActive();
      },
    };
  }

  private async offerSlots(mark: Mark): Promise<{ text: string } | { error: string }> {
    const draft = this.options.draftFor(mark);
    if (!draft) return { error: 'error_unknown' };
    this.slots = await draft.slots(mark.language, this.options.snapshot());
    return this.slots;
  }

  private async use(mark: Mark, text: string, usedSlots: boolean): Promise<'card_inserted' | 'card_no_reply' | 'card_failed'> {
    const own = this.options.draftFor(mark);
    if (own) {
      const done = await own.replace(mark, text);
      if (done && usedSlots && this.slots && 'slots' in this.slots) await own.keep(this.slots.slots, this.options.snapshot());
      return done ? 'card_inserted' : 'card_failed';
    }
    const reply = this.options.replyDraft();
    if (reply) return (await reply.insert(text)) ? 'card_inserted' : 'card_failed';
    const button = this.options.adapter.replyButton(this.options.document);
    if (!button) return 'card_failed';
    const thread = this.options.snapshot().thread;
    const other = thread?.messages.findLast(({ own, sender }) => !own && sender !== undefined)?.sender;
    const subject = waitingKey(thread?.subject ?? '', other);
    if (subject === undefined) return 'card_failed';
    await ask(wordsParked, { text, subject });
    button.click();
    return 'card_no_reply';
  }

  private notAProblem(mark: Mark): void {
    if (isMessageMark(mark)) {
      if (mark.flagId) this.run('dismiss', ask(flagDismissed, { flagId: mark.flagId }).then(this.options.dismissed));
      this.options.threadReading().drop((other) => other.id === mark.id);
    } else this.options.draftFor(mark)?.ignore(mark);
    this.hide();
  }

  private door(): Promise<CardDoor | undefined> {
    const door = findDoor();
    if (door) return Promise.resolve(door);
    this.loading ??= ask(cardWanted, {})
      .then(() => findDoor())
      .catch((error: unknown) => {
        report('card', error);
        return undefined;
      })
      .finally(() => {
        this.loading = undefined;
      });
    return this.loading;
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
