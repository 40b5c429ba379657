import { createHost, type OverlayHost } from './host';

/** What decides where a letter of a textarea stands. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'tabSize',
  'overflowWrap',
  'wordBreak',
  'whiteSpace',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

const CSS_TEXT = `
div { box-sizing: border-box; margin: 0; border: 0 solid transparent; overflow: hidden; color: transparent; background: none; }
mark { color: transparent; background: rgb(14 133 133 / 0.14); text-decoration: underline wavy 1.5px rgb(10 122 122); text-underline-offset: 3px; }
:host([data-scheme="dark"]) mark { text-decoration-color: rgb(70 200 196); }
`;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Underlines in a textarea, which cannot carry highlights: a transparent copy of its text lies over it, letter on
 * letter, and takes no pointer events. The field itself is not touched.
 */
export class TextareaMirror {
  private readonly overlay: OverlayHost;
  private readonly copy: HTMLDivElement;
  private marks: HTMLElement[] = [];
  private readonly area: HTMLTextAreaElement;
  private readonly stop = new AbortController();

  constructor(area: HTMLTextAreaElement) {
    this.area = area;
    const document = area.ownerDocument;
    this.overlay = createHost(document, CSS_TEXT, 'auto');
    this.overlay.host.setAttribute('aria-hidden', 'true');
    this.overlay.host.style.setProperty('pointer-events', 'none', 'important');
    this.overlay.host.style.setProperty('overflow', 'hidden', 'important');
    this.copy = document.createElement('div');
    this.overlay.root.append(this.copy);
    const { signal } = this.stop;
    const follow = (): void => {
      this.follow();
    };
    area.addEventListener('scroll', follow, { signal, passive: true });
    document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    document.defaultView?.addEventListener('resize', follow, { signal, passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(area);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  /** Draws these stretches of `text`, the field's value, in order and without overlap. */
  paint(text: string, stretches: readonly Stretch[]): void {
    this.marks = [];
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    for (const { start, end } of stretches) {
      const mark = this.area.ownerDocument.createElement('mark');
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(at, start), mark);
      this.marks.push(mark);
      at = end;
    }
    // What follows the last mark does not move it; a last line break needs something after it to take up its line.
    this.copy.replaceChildren(...parts, stretches.length > 0 ? text.slice(at, at + 200) : '', '\u200b');
    this.overlay.setShown(stretches.length > 0);
    this.follow();
  }

  /** Boxes of the n-th stretch that are inside the field's visible part. */
  rects(index: number): readonly DOMRect[] {
    const field = this.area.getBoundingClientRect();
    return [...(this.marks[index]?.getClientRects() ?? [])].filter((r) => r.bottom > field.top && r.top < field.bottom);
  }

  remove(): void {
    this.stop.abort();
    this.overlay.remove();
  }

  private follow(): void {
    if (this.marks.length === 0) return;
    const { area, copy, overlay } = this;
    const box = area.getBoundingClientRect();
    const style = area.ownerDocument.defaultView?.getComputedStyle(area);
    if (!style || box.width === 0 || !area.checkVisibility({ visibilityProperty: true })) {
      overlay.setShown(false);
      return;
    }
    overlay.setShown(true);
    overlay.place(box.left, box.top);
    overlay.host.style.setProperty('width', `${String(box.width)}px`, 'important');
    overlay.host.style.setProperty('height', `${String(box.height)}px`, 'important');
    overlay.host.style.setProperty('clip-path', clipTo(area, box), 'important');
    overlay.host.dataset['scheme'] = isLight(style.color) ? 'dark' : 'light';
    for (const property of COPIED) copy.style[property] = style[property];
    // The scrollbar narrows the text's column; the copy has none.
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    copy.style.width = `${String(area.clientWidth + borders)}px`;
    copy.style.height = `${String(box.height)}px`;
    copy.scrollTop = area.scrollTop;
    if (copy.scrollTop !== area.scrollTop) {
      // The copy is cut short after the last mark; move it instead.
      copy.style.height = 'auto';
      copy.style.transform = `translateY(${String(-area.scrollTop)}px)`;
    } else copy.style.transform = 'none';
  }
}

/** The part of the field that its scrolling ancestors leave visible, as a clip path. */
function clipTo(area: HTMLElement, box: DOMRect): string {
  let { top, right, bottom, left } = box;
  for (let parent = area.parentElement; parent; parent = parent.parentElement) {
    const overflow = parent.ownerDocument.defaultView?.getComputedStyle(parent).overflow ?? 'visible';
    if (overflow === 'visible') continue;
    const limit = parent.getBoundingClientRect();
    top = Math.max(top, limit.top);
    right = Math.min(right, limit.right);
    bottom = Math.min(bottom, limit.bottom);
    left = Math.max(left, limit.left);
  }
  return `inset(${[top - box.top, box.right - right, box.bottom - bottom, left - box.left].map((n) => `${String(Math.max(0, n))}px`).join(' ')})`;
}

/** Light text means a dark field. */
function isLight(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return r * 0.299 + g * 0.587 + b * 0.114 > 140;
}
