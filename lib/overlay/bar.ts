import type { Appearance } from './appearance';
import { createHost, type OverlayHost } from './host';

export interface BarWords {
  readonly label: string;
  readonly offer: string;
  readonly reply: string;
  /** "2 things to look at", or empty when there is none. */
  findings(count: number): string;
}

export interface BarActions {
  readonly offerSlots: () => void;
  readonly reply: () => void;
  /** Confirms the time that the client took. */
  readonly confirm: () => void;
  readonly invitation: () => void;
  readonly next: () => void;
}

const CSS_TEXT = `
:host { color-scheme: light dark; }
.bar { display: flex; gap: 2px; padding: 2px; border-radius: 999px; font: 500 12.5px/1 system-ui, sans-serif; background: #ffffff; color: #1d2b2f; border: 1px solid #cfd8d8; box-shadow: 0 1px 4px rgb(0 0 0 / .14); opacity: .94; }
.bar:hover, .bar:focus-within { opacity: 1; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; min-height: 24px; padding: 0 10px; border-radius: 999px; cursor: pointer; color: inherit; }
button:hover { background: #e8f1f0; }
button:focus-visible { outline: 2px solid #0b6e6e; outline-offset: 1px; }
.count { color: #0a5f5f; font-weight: 600; }
.note { padding: 6px 10px; max-width: 320px; line-height: 1.35; }
[hidden] { display: none; }
svg { width: 14px; height: 14px; flex: none; }
@media (prefers-color-scheme: dark) { :host(:not([data-appearance="light"])) .bar { background: #1f282b; color: #e4ecec; border-color: #3c494d; }
 :host(:not([data-appearance="light"])) button:hover { background: #2d3a3e; } :host(:not([data-appearance="light"])) .count { color: #7fd6d2; } }
:host([data-appearance="dark"]) .bar { background: #1f282b; color: #e4ecec; border-color: #3c494d; }
:host([data-appearance="dark"]) button:hover { background: #2d3a3e; }
:host([data-appearance="dark"]) .count { color: #7fd6d2; }
@media (forced-colors: active) { .bar { border: 1px solid ButtonText; } }
`;

/**
 * The little bar by an open reply: "Offer two time slots", and how many findings the draft has. Hand-made, so that it is
 * there before React is. It floats at the editor's lower right corner and takes no room.
 */
export class Bar {
  private readonly overlay: OverlayHost;
  private readonly count: HTMLButtonElement;
  private readonly reply: HTMLButtonElement;
  private readonly confirm: HTMLButtonElement;
  private readonly invitation: HTMLButtonElement;
  private readonly note: HTMLElement;
  private readonly stop = new AbortController();
  private noteTimer: number | undefined;
  private readonly editorBox: () => DOMRect | undefined;
  private readonly bar: HTMLElement;
  private readonly offer: Text;
  private words: BarWords;
  private findings = 0;

  constructor(document: Document, words: BarWords, actions: BarActions, appearance: Appearance, editorBox: () => DOMRect | undefined) {
    this.words = words;
    this.editorBox = editorBox;
    this.overlay = createHost(document, CSS_TEXT, appearance);
    const bar = document.createElement('div');
    this.bar = bar;
    bar.className = 'bar';
    bar.setAttribute('role', 'toolbar');
    const offer = button(document, '', actions.offerSlots);
    this.offer = document.createTextNode('');
    offer.append(clockIcon(document), this.offer);
    this.count = button(document, '', actions.next);
    this.count.className = 'count';
    this.count.hidden = true;
    this.reply = button(document, '', actions.reply);
    this.reply.hidden = true;
    this.confirm = button(document, '', actions.confirm);
    this.confirm.className = 'count';
    this.confirm.hidden = true;
    this.invitation = button(document, '', actions.invitation);
    this.invitation.hidden = true;
    this.note = document.createElement('span');
    this.note.className = 'note';
    this.note.setAttribute('role', 'status');
    this.note.hidden = true;
    bar.append(this.note, this.count, this.confirm, this.invitation, this.reply, offer);
    // Pressing must not take the caret away from the reply.
    bar.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.overlay.root.append(bar);
    this.wear(words, appearance);
    this.overlay.setShown(true);
    const follow = (): void => {
      this.follow();
    };
    const { signal } = this.stop;
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    document.defaultView?.addEventListener('resize', follow, { passive: true, signal });
    this.follow();
  }

  /** Other words, or other colours, from now on; what it shows stays. */
  wear(words: BarWords, appearance: Appearance): void {
    this.words = words;
    this.overlay.host.dataset['appearance'] = appearance;
    this.bar.setAttribute('aria-label', words.label);
    this.offer.data = words.offer;
    this.reply.textContent = words.reply;
    this.show(this.findings);
  }

  show(count: number): void {
    this.findings = count;
    const text = count === 0 ? '' : this.words.findings(count);
    if (this.count.textContent !== text) this.count.textContent = text;
    this.count.hidden = count === 0;
    this.follow();
  }

  offerReply(can: boolean): void {
    if (this.reply.hidden !== can) return;
    this.reply.hidden = !can;
    this.follow();
  }

  /** With words: shows the button that confirms; without, hides it. */
  offerConfirm(text: string | undefined): void {
    this.swap(this.confirm, text);
  }

  offerInvitation(text: string): void {
    this.swap(this.invitation, text);
  }

  private swap(element: HTMLElement, text: string | undefined): void {
    if (element.textContent === (text ?? '') && element.hidden === (text === undefined)) return;
    element.textContent = text ?? '';
    element.hidden = text === undefined;
    this.follow();
  }

  /** Says something for a few seconds: what went wrong with an offer, for instance. */
  say(text: string): void {
    const view = this.overlay.host.ownerDocument.defaultView;
    this.note.textContent = text;
    this.note.hidden = false;
    this.follow();
    if (this.noteTimer !== undefined) view?.clearTimeout(this.noteTimer);
    this.noteTimer = view?.setTimeout(() => {
      this.note.hidden = true;
      this.follow();
    }, 8_000);
  }

  follow(): void {
    const box = this.editorBox();
    const view = this.overlay.host.ownerDocument.defaultView;
    if (!box || !view || box.width < 120 || box.bottom < 24 || box.top > view.innerHeight - 24) {
      this.overlay.setShown(false);
      return;
    }
    this.overlay.setShown(true);
    const own = this.overlay.host.getBoundingClientRect();
    // Astride the editor's lower edge, where no line of text is; at the window's edge while that is out of sight.
    const top = Math.min(box.bottom - own.height / 2, view.innerHeight - own.height - 4);
    this.overlay.place(Math.max(4, Math.min(box.right, view.innerWidth) - own.width - 18), Math.max(box.top, top));
  }

  remove(): void {
    this.stop.abort();
    this.overlay.remove();
  }
}

function button(document: Document, text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', (event) => {
    // The page cannot reach into the closed root; this guards against what we have not thought of.
    if (event.isTrusted) press();
  });
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

function clockIcon(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4v4.2l2.8 1.7');
  for (const [name, value] of Object.entries({ fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round' }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
