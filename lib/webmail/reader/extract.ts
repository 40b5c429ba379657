/** A body's text with the way back to the page: offsets in `text` ↔ positions in the DOM. */
export interface ExtractedText {
  readonly text: string;
  /** The DOM range of a stretch of the text; undefined when the page has changed under us. */
  rangeOf(start: number, end: number): Range | undefined;
  /** Offset in `text` of a DOM position, when it lies in text that was read. */
  offsetOf(node: Node, offset: number): number | undefined;
}

interface Chunk {
  /** Offset of the chunk's first unit in the text. */
  readonly at: number;
  readonly node: Text;
  readonly length: number;
}

/** More than anybody writes by hand. What lies beyond is not read: a hostile mail must not stop the page. */
export const LONGEST_TEXT = 60_000;
const MOST_NODES = 30_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const NEVER_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON INPUT IFRAME OBJECT EMBED SVG svg MATH HEAD TITLE'.split(' '),
);

/**
 * Reads the visible text below an element, without what matches `leaveOut` (quotes, signatures, furniture). Line breaks
 * come out as one `\n`, block ends as a blank line; white space keeps its length, so every offset has one place.
 * Bounded in nodes and length.
 */
export function extractText(body: Element, leaveOut: string): ExtractedText {
  const reading = new Reading(leaveOut);
  reading.read(body);
  return reading.result();
}

class Reading {
  private text = '';
  private readonly chunks: Chunk[] = [];
  private nodes = 0;
  private readonly leaveOut: string;
  private readonly preformatted = new Map<Element, boolean>();

  constructor(leaveOut: string) {
    this.leaveOut = leaveOut;
  }

  /** In document order without recursion: a hostile mail may nest deeper than the stack. */
  read(body: Element): void {
    let node: Node | null = body;
    while (node && this.nodes++ < MOST_NODES && this.text.length < LONGEST_TEXT) {
      const into: Node | null = this.enter(node, body) ? node.firstChild : null;
      if (into) {
        node = into;
        continue;
      }
      while (node && node !== body && !node.nextSibling) {
        this.leave(node);
        node = node.parentNode;
      }
      if (!node || node === body) return;
      this.leave(node);
      node = node.nextSibling;
    }
  }

  result(): ExtractedText {
    const { text, chunks } = this;
    return {
      text,
      rangeOf: (start, end) => rangeOf(chunks, start, end),
      offsetOf: (node, offset) => {
        const chunk = chunks.find((c) => c.node === node);
        return chunk && offset <= chunk.length ? chunk.at + offset : undefined;
      },
    };
  }

  private enter(node: Node, body: Element): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      this.add(node as Text);
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (NEVER_READ.has(element.tagName)) return false;
    if (element.tagName === 'BR') {
      this.text += '\n';
      return false;
    }
    if (element !== body && (element.matches(this.leaveOut) || !isShown(element))) return false;
    if (BLOCKS.has(element.tagName)) this.breakBlock();
    return true;
  }

  private leave(node: Node): void {
    if (node.nodeType === Node.ELEMENT_NODE && BLOCKS.has((node as Element).tagName)) this.breakBlock();
  }

  private breakBlock(): void {
    if (this.text === '' || this.text.endsWith('\n\n')) return;
    this.text += this.text.endsWith('\n') ? '\n' : '\n\n';
  }

  private add(node: Text): void {
    const data = node.data.slice(0, LONGEST_TEXT - this.text.length);
    if (data.trim() === '' && (this.text === '' || this.text.endsWith('\n'))) return;
    this.chunks.push({ at: this.text.length, node, length: data.length });
    this.text += this.keepsLines(node) ? data : data.replaceAll('\n', ' ').replaceAll('\t', ' ');
  }

  private keepsLines(node: Text): boolean {
    const parent = node.parentElement;
    if (!parent || !node.data.includes('\n')) return false;
    let keeps = this.preformatted.get(parent);
    if (keeps === undefined) {
      const whiteSpace = parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
      this.preformatted.set(parent, (keeps = whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces'));
    }
    return keeps;
  }
}

/** Whether a person can see it: hidden text in a mail is not what its author says to the reader. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function rangeOf(chunks: readonly Chunk[], start: number, end: number): Range | undefined {
  const first = chunkAt(chunks, start);
  const last = chunkAt(chunks, end - 1);
  if (!first || !last?.node.isConnected || !first.node.isConnected) return undefined;
  const from = start - first.at;
  const to = end - last.at;
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

function chunkAt(chunks: readonly Chunk[], offset: number): Chunk | undefined {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.at ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const chunk = chunks[low];
  return chunk && offset >= chunk.at && offset < chunk.at + chunk.length ? chunk : undefined;
}
