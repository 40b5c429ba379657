import { findDoor, type SendActions } from '@/lib/overlay/door';
import type { Mark } from '@/lib/overlay/marks';
import type { Adapter, SendKey } from '@/lib/webmail/contract';
import { isVisible } from '@/lib/webmail/reader/visible';
import { cardDoor } from './card-door';
import type { Draft } from './draft';
import type { Knowledge } from './knowledge';
import { report } from './trouble';

export interface SendCheckOptions {
  readonly document: Document;
  readonly adapter: Adapter;
  readonly signal: AbortSignal;
  readonly drafts: () => readonly Draft[];
  readonly knowledge: () => Knowledge;
  readonly fix: (mark: Mark) => void;
  /** A reply is leaving. */
  readonly leaving: (draft: Draft) => void;
}

/** Only findings this sure hold a mail back: well above what is underlined (`lib/signs/engine/combine.ts`). */
const STRONG = 0.8;
/** How long after "send anyway" the reply should be gone (ms). */
const GONE = 2_500;

/**
 * The first press of "send" on a draft that still gives something away shows what it is. Once for a draft, never a second
 * time; never when anything is unclear: which draft the button belongs to, whether the words still stand, whether what
 * asks is there to ask. Then the press goes its way.
 */
export class SendCheck {
  private readonly options: SendCheckOptions;
  private readonly asked = new WeakSet<Element>();
  private readonly listened = new WeakSet<Document>();

  constructor(options: SendCheckOptions) {
    this.options = options;
    this.listen(options.document);
  }

  /** Hears presses in another document too: that of an editor's frame. */
  listen(document: Document): void {
    const { adapter, signal } = this.options;
    if (!adapter.sending || this.listened.has(document)) return;
    this.listened.add(document);
    const options = { capture: true, signal };
    // Before the webmail: on the window, in the capture phase. Not passive: a press may have to wait.
    const target = document.defaultView ?? document;
    target.addEventListener(
      'click',
      (event) => {
        const button = this.buttonOf(event);
        if (button) this.hold(event, button);
      },
      options,
    );
    target.addEventListener(
      'keydown',
      (event) => {
        const pressed = event as KeyboardEvent;
        const button = this.buttonOf(event);
        if (button ? pressed.key === 'Enter' || pressed.key === ' ' : this.isSendKey(pressed)) this.hold(event, button);
      },
      options,
    );
  }

  /** What asks is fetched before it is needed: a press is only held when it is there. */
  prepare(draft: Draft): void {
    if (this.options.adapter.sending && this.strong(draft).length > 0 && !this.asked.has(draft.compose.editor))
      cardDoor().catch(() => undefined);
  }

  private hold(event: Event, button: HTMLElement | undefined): void {
    // The page's own presses are its own affair; so are ours, after "send anyway".
    if (!event.isTrusted) return;
    const draft = button ? this.draftBy(button) : this.draftOf(event);
    const door = findDoor();
    if (!draft) return;
    const marks =
      !door || this.asked.has(draft.compose.editor) ? [] : this.strong(draft).filter((mark) => draft.passage(mark) !== undefined);
    const [first] = marks;
    if (!door || !first) {
      this.options.leaving(draft);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.asked.add(draft.compose.editor);
    const actions: SendActions = {
      send: () => {
        this.send(draft, button);
      },
      fix: () => {
        this.options.fix(first);
      },
      back: () => {
        draft.compose.editor.focus({ preventScroll: true });
      },
    };
    try {
      door.check(
        {
          appearance: this.options.knowledge().appearance,
          findings: marks.map(({ finding, excerpt }) => ({ sign: finding.sign, reason: finding.reason, excerpt })),
        },
        actions,
      );
    } catch (error) {
      // Nobody can ask: then the mail goes.
      report('send', error);
      this.send(draft, button);
    }
  }

  /** Presses the webmail's own button. What it does not take from us the user presses once more: nothing holds it then. */
  private send(draft: Draft, pressed: HTMLElement | undefined): void {
    const button = pressed?.isConnected ? pressed : this.sendButton(draft);
    const { editor } = draft.compose;
    this.options.leaving(draft);
    if (button) press(button);
    setTimeout(() => {
      if (editor.isConnected && isVisible(draft.compose.frame ?? editor)) draft.say('send_press_again');
    }, GONE);
  }

  private strong(draft: Draft): Mark[] {
    const { sendCheck } = this.options.knowledge();
    return draft.marks.filter(({ finding }) => finding.confidence >= STRONG && sendCheck.has(finding.sign));
  }

  private buttonOf(event: Event): HTMLElement | undefined {
    const { sending } = this.options.adapter;
    const target = event.composedPath()[0];
    const found = sending && target instanceof Element ? target.closest<HTMLElement>(sending.button) : null;
    return found ?? undefined;
  }

  /** The one draft that shares the nearest ancestor with a button; none when there are several. */
  private draftBy(button: Element): Draft | undefined {
    const drafts = this.options.drafts();
    for (let at: Element | null = button; at; at = at.parentElement) {
      const box = at;
      const inside = drafts.filter(({ compose }) => box.contains(compose.frame ?? compose.editor));
      if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
    }
    return undefined;
  }

  private draftOf(event: Event): Draft | undefined {
    const target = event.composedPath()[0];
    return this.options.drafts().find(({ compose }) => target instanceof Node && compose.editor.contains(target));
  }

  private sendButton(draft: Draft): HTMLElement | undefined {
    const { adapter, document } = this.options;
    const all = adapter.sending ? [...document.querySelectorAll<HTMLElement>(adapter.sending.button)].filter(isVisible) : [];
    return all.find((button) => this.draftBy(button) === draft);
  }

  private isSendKey(event: KeyboardEvent): boolean {
    const is: Readonly<Record<SendKey, boolean>> = {
      'mod+enter': event.key === 'Enter' && (event.ctrlKey || event.metaKey),
      'alt+s': event.code === 'KeyS' && event.altKey && !event.ctrlKey,
    };
    return this.options.adapter.sending?.keys.some((key) => is[key]) ?? false;
  }
}

/** As a hand does it: some webmails wait for the press, some for its end. */
function press(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const)
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, ...(view && { view: view }) }));
  button.click();
}
