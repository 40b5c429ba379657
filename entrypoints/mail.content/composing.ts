import type { ComposerActions, ComposerLetter, LetterChoice } from '@/lib/overlay/door';
import { letterWanted, MOST_FOUND } from '@/lib/protocol/messages/composer';
import { LONGEST_PASSAGE, toneChosen } from '@/lib/protocol/messages/replies';
import { ask } from '@/lib/protocol/transport';
import { PIECES, type PieceId } from '@/lib/replies/letter';
import type { Adapter } from '@/lib/webmail/contract';
import type { Snapshot } from '@/lib/webmail/reader/watch';
import { threadsAnswered } from './answers';
import { cardDoor } from './card-door';
import type { Draft, Slots } from './draft';
import type { Knowledge } from './knowledge';
import { tellPiece } from './replied';
import type { ThreadReading } from './thread-reading';
import { report } from './trouble';
import { waitForReply } from './waiting';

export interface ComposingOptions {
  readonly document: Document;
  readonly adapter: Adapter;
  readonly signal: AbortSignal;
  readonly threadReading: ThreadReading;
  readonly knowledge: () => Knowledge;
  readonly snapshot: () => Snapshot;
  readonly replyDraft: () => Draft | undefined;
}

const LONGEST_EXCERPT = 400;

/** Opens the composer for the thread on screen, and does what its buttons say. */
export class Composing {
  private readonly options: ComposingOptions;
  /** What the user made of the words, by thread: closed by mistake, it is there again. */
  private readonly edited = new Map<string, Map<string, string>>();

  constructor(options: ComposingOptions) {
    this.options = options;
  }

  /** `what`: the piece to begin with; the answer when left out. */
  async open(what?: 'slots' | 'answer'): Promise<void> {
    const { knowledge, snapshot, signal, replyDraft } = this.options;
    // The composer takes the focus, and with it the caret.
    replyDraft()?.rememberCaret();
    const key = snapshot().thread?.key ?? '';
    const edited = this.edited.get(key) ?? new Map<string, string>();
    this.edited.set(key, edited);
    const door = await cardDoor();
    if (!door || signal.aborted) return;
    door.compose({ appearance: knowledge().appearance, edited, ...(what && { what }) }, this.actions(key));
  }

  private actions(key: string): ComposerActions {
    let offered: { sentence: string; slots: Slots } | undefined;
    let what = 'answer';
    return {
      letter: async (choice) => {
        what = choice.what;
        const { letter, slots, sentence } = await this.letter(choice);
        if (slots.length > 0) offered = { sentence, slots };
        return letter;
      },
      use: async (text) => {
        const done = await this.put(key, text, offered !== undefined && text.includes(offered.sentence) ? offered.slots : []);
        if (done !== 'card_failed' && isMove(what)) this.tell(what);
        return done;
      },
      tone: (tone) => {
        ask(toneChosen, { tone }).catch((error: unknown) => {
          report('tone', error);
        });
      },
      closed: () => {
        this.options.replyDraft()?.forgetCaret();
      },
    };
  }

  private tell(what: PieceId): void {
    const { adapter, snapshot, replyDraft } = this.options;
    const { thread } = snapshot();
    const draft = replyDraft();
    const { client } = draft?.about(snapshot()) ?? aboutThread(snapshot());
    const threads = draft ? threadsAnswered(draft.compose, thread) : [];
    tellPiece(what, adapter.id, [...new Set([...(thread ? [thread.key] : []), ...threads])], client);
  }

  private async letter({ tone, language, what }: LetterChoice): Promise<{ letter: ComposerLetter; slots: Slots; sentence: string }> {
    const { threadReading, snapshot, replyDraft } = this.options;
    const draft = replyDraft();
    const { thread } = snapshot();
    const { text, marks } = thread ? threadReading.toAnswer(snapshot()) : { text: draft?.quoted ?? '', marks: [] };
    const theirs = thread ? threadReading.languageOf(snapshot()) : (draft?.language ?? 'en');
    const answer = await ask(letterWanted, {
      language: language ?? theirs,
      ...(draft?.about(snapshot()) ?? aboutThread(snapshot())),
      found: marks.slice(0, MOST_FOUND).map(({ finding, excerpt }) => ({ sign: finding.sign, excerpt: excerpt.slice(0, LONGEST_EXCERPT) })),
      ...(draft && !thread && { answers: threadsAnswered(draft.compose, undefined) }),
      message: text.slice(0, LONGEST_PASSAGE),
      manner: [draft?.written ?? '', text].join('\n').slice(0, LONGEST_PASSAGE),
      ...(tone && { tone }),
      what: isMove(what) ? what : 'answer',
    });
    const { slots, offer, ...letter } = answer;
    return { letter, slots, sentence: offer };
  }

  private async put(key: string, text: string, slots: Slots): Promise<'card_inserted' | 'card_no_reply' | 'card_failed'> {
    const { replyDraft, snapshot, adapter, document } = this.options;
    // Another message is on screen by now: these words are not for it.
    if ((snapshot().thread?.key ?? '') !== key) return 'card_failed';
    const draft = replyDraft();
    if (!draft) return waitForReply({ adapter, document, snapshot: snapshot() }, text, slots);
    const done = await draft.insert(text);
    if (done && slots.length > 0) await draft.keep(slots, snapshot());
    return done ? 'card_inserted' : 'card_failed';
  }
}

function isMove(what: string): what is PieceId {
  return (PIECES as readonly string[]).includes(what);
}

/** Whom a reply will go to, when none is open yet. */
export function aboutThread({ thread }: Snapshot): { client?: string; threadKey: string } {
  const client = thread?.messages.findLast((message) => !message.own)?.sender?.address;
  return { threadKey: thread?.key ?? '', ...(client !== undefined && { client }) };
}
