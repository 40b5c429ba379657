import type { Appearance } from './appearance';
import type { Against } from '@/lib/records/against';
import type { SignId } from '@/lib/signs/catalog';

/** What the card shows: one finding. Texts come as data; the card words the rest. */
export interface CardView {
  readonly sign: SignId;
  /** Message key of the one-sentence reason. */
  readonly reason: string;
  /** The words that were seen. */
  readonly excerpt: string;
  readonly where: 'message' | 'draft';
  /** Language of the thread: suggestions come in it. */
  readonly language: string;
  /** Active flags of this client with this sign; absent in a draft. */
  readonly count?: number;
  /** What the agreement with the client says of it. */
  readonly against?: Against;
  /** How many findings are on the page and which one this is, from 1. */
  readonly position: { readonly index: number; readonly of: number };
  readonly appearance: Appearance;
  /** Where the finding is, in the window's coordinates; undefined once it is gone. */
  readonly anchor: () => DOMRect | undefined;
  /** Opened by keyboard: the card takes the focus and gives it back. */
  readonly takeFocus: boolean;
}

export type CardTone = 'warm' | 'neutral' | 'firm';

/** One thing to say, ready for the mail. */
export interface CardSuggestion {
  readonly id: string;
  /** Absent when it fits every tone. */
  readonly tone?: CardTone | undefined;
  readonly text: string;
}

export interface CardWords {
  /** The tone to show first. */
  readonly tone: CardTone;
  readonly suggestions: readonly CardSuggestion[];
  /** For a draft: the words that a suggestion takes the place of, when they are more than those found. */
  readonly instead?: string;
}

/** What the card's buttons do. All but `suggestions` are called on a trusted press only. */
export interface CardActions {
  readonly suggestions: () => Promise<CardWords>;
  /** Into the reply (message) or over the flagged clause (draft). Gives the key of what to tell the user. */
  readonly use: (id: string) => Promise<'card_inserted' | 'card_no_reply' | 'card_failed'>;
  /** Another tone was chosen: it is shown first from now on. */
  readonly tone: (tone: CardTone) => void;
  readonly notAProblem: () => void;
  readonly neverPhrase: () => void;
  readonly next: () => void;
  /** A whole reply to the message; absent in a draft. */
  readonly reply?: () => void;
  /** Keeps the draft as a private note and puts a line of patience in its place; of a venting draft. */
  readonly park?: () => Promise<'card_parked' | 'card_failed'>;
  readonly closed: () => void;
}

/** What the composer is asked for: everything as it is when left out. */
export interface LetterChoice {
  readonly tone?: CardTone;
  readonly language?: string;
  /** `answer`, or the name of a ready piece. */
  readonly what: string;
}

/** A whole reply as the worker worded it. */
export interface ComposerLetter {
  readonly tone: CardTone;
  readonly language: string;
  /** Languages and ready pieces there are to choose from. */
  readonly languages: readonly string[];
  readonly moves: readonly string[];
  readonly text: string;
  /** Message key of why there is no text. */
  readonly error?: string | undefined;
}

export interface ComposerView {
  readonly appearance: Appearance;
  /** What the user made of the words, by choice: there again when the composer is opened again. */
  readonly edited: Map<string, string>;
  /** The ready piece to begin with; the answer when left out. */
  readonly what?: string;
}

/** All but `letter` are called on a trusted press only. */
export interface ComposerActions {
  readonly letter: (choice: LetterChoice) => Promise<ComposerLetter>;
  /** The text as it stands in the preview goes into the reply. Gives the key of what to tell the user. */
  readonly use: (text: string) => Promise<'card_inserted' | 'card_no_reply' | 'card_failed'>;
  readonly tone: (tone: CardTone) => void;
  readonly closed: () => void;
}

export interface SendView {
  readonly appearance: Appearance;
  readonly findings: readonly { readonly sign: SignId; readonly reason: string; readonly excerpt: string }[];
}

/** Each closes what asks; called on a trusted press only. */
export interface SendActions {
  readonly send: () => void;
  readonly fix: () => void;
  readonly back: () => void;
}

export interface CardDoor {
  show(view: CardView, actions: CardActions): void;
  /** Opens the composer in the middle of the window; it takes the focus and gives it back. */
  compose(view: ComposerView, actions: ComposerActions): void;
  /** Asks before a draft is sent. */
  check(view: SendView, actions: SendActions): void;
  hide(): void;
  /** Takes everything of the card's out of the page. */
  remove(): void;
}

const DOOR = Symbol.for('firmly.card-door');
type Doorway = typeof globalThis & { [DOOR]?: CardDoor };

/**
 * Both content scripts of a frame share one isolated world: the card's script leaves its door here, the reader's script
 * walks through. The page's scripts live in another world and see nothing of it.
 */
export function openDoor(door: CardDoor | undefined): void {
  const world = globalThis as Doorway;
  if (door) world[DOOR] = door;
  else Reflect.deleteProperty(world, DOOR);
}

export function findDoor(): CardDoor | undefined {
  return (globalThis as Doorway)[DOOR];
}
