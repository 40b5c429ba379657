import type { Appearance } from './appearance';
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
  /** How many findings are on the page and which one this is, from 1. */
  readonly position: { readonly index: number; readonly of: number };
  readonly appearance: Appearance;
  /** Where the finding is, in the window's coordinates; undefined once it is gone. */
  readonly anchor: () => DOMRect | undefined;
  /** Opened by keyboard: the card takes the focus and gives it back. */
  readonly takeFocus: boolean;
}

/** What the card's buttons do. All of them are called on a trusted press only. */
export interface CardActions {
  /** Two slots, worded; undefined when none can be offered (with the message key of why). */
  readonly slots: () => Promise<{ readonly text: string } | { readonly error: string }>;
  /** Into the reply (message) or over the flagged words (draft). Gives the key of what to tell the user. */
  readonly use: (text: string, usedSlots: boolean) => Promise<'card_inserted' | 'card_no_reply' | 'card_failed'>;
  readonly notAProblem: () => void;
  readonly neverPhrase: () => void;
  readonly next: () => void;
  readonly closed: () => void;
}

export interface CardDoor {
  show(view: CardView, actions: CardActions): void;
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
