import { type Mark, markAt } from '@/lib/overlay/marks';
import type { Cards } from './cards';
import { report } from './trouble';

/** How long the pointer rests on underlined words before the card opens, and how long it may be away before it goes (ms). */
const DWELL = 350;
const LEAVE = 600;

/**
 * Opens the card for underlined words under the pointer: after a rest, or at once on a click. Listens passively and
 * takes nothing away from the page; the webmail gets every event it would get without us.
 */
export class Pointing {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over: string | undefined;
  /** Opened by hovering, so it goes when the pointer leaves; a clicked or keyed card stays. */
  private hovering = false;
  private readonly listeners = new WeakMap<Document, (event: PointerEvent) => void>();
  private readonly signal: AbortSignal;
  private readonly marks: () => readonly Mark[];
  private readonly cards: Cards;

  constructor(home: Document, signal: AbortSignal, marks: () => readonly Mark[], cards: Cards) {
    this.signal = signal;
    this.marks = marks;
    this.cards = cards;
    this.listen(home);
    signal.addEventListener('abort', () => {
      this.rest();
    });
  }

  /** Forget what the pointer was about to do. */
  rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /**
   * Follows the pointer in another document too: that of a frame. Called again at each look: a frame that is written anew
   * keeps its document and loses its listeners; a listener that is still there is not added twice.
   */
  listen(document: Document): void {
    let heard = this.listeners.get(document);
    if (!heard) {
      heard = (event) => {
        // The page may make events up: only the user's own hand opens a card.
        if (!event.isTrusted) return;
        if (event.type === 'click') this.clicked(document, event);
        else this.moved(document, event);
      };
      this.listeners.set(document, heard);
    }
    const options = { signal: this.signal, passive: true, capture: true };
    document.addEventListener('pointermove', heard, options);
    document.addEventListener('click', heard as (event: MouseEvent) => void, options);
  }

  private moved(document: Document, event: PointerEvent): void {
    const marks = this.marks();
    // Over our own card: stay.
    if (isOurs(event)) {
      this.rest();
      return;
    }
    const mark = marks.length === 0 ? undefined : markAt(marks, document, event.clientX, event.clientY);
    if (mark?.id === this.over && this.timer !== undefined) return;
    this.over = mark?.id;
    this.rest();
    if (mark && mark.id !== this.cards.current?.id) {
      this.timer = setTimeout(() => {
        this.open(mark, true);
      }, DWELL);
    } else if (!mark && this.hovering && this.cards.current) {
      this.timer = setTimeout(() => {
        this.hovering = false;
        this.cards.hide();
      }, LEAVE);
    }
  }

  private clicked(document: Document, event: MouseEvent): void {
    if (isOurs(event)) return;
    const mark = markAt(this.marks(), document, event.clientX, event.clientY);
    this.rest();
    if (mark) this.open(mark, false);
    else this.cards.hide();
  }

  private open(mark: Mark, hovering: boolean): void {
    this.timer = undefined;
    this.hovering = hovering;
    this.cards.show(mark, false).catch((error: unknown) => {
      report('card', error);
    });
  }
}

function isOurs(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-firmly]') !== null;
}
