import type { Finding } from '@/lib/signs/finding';

/** One finding on the page, wherever it is drawn: in a message, in an editor, over a textarea. */
export interface Mark {
  readonly id: string;
  readonly where: 'message' | 'draft';
  readonly finding: Finding;
  /** The words found. */
  readonly excerpt: string;
  readonly language: string;
  /** The document the mark is painted in; a frame's for a framed editor. */
  readonly document: Document;
  /** DOM range; absent in a textarea. */
  readonly range?: Range;
  /** Its boxes now, in its own document's window coordinates. */
  rects(): readonly DOMRect[];
}

/** The mark's first box in the coordinates of the top document of ours (`home`); undefined once it is gone. */
export function anchorOf(mark: Mark, home: Document): DOMRect | undefined {
  const box = mark.rects().find((rect) => rect.width > 0 && rect.height > 0);
  if (!box) return undefined;
  const frame = mark.document === home ? undefined : mark.document.defaultView?.frameElement?.getBoundingClientRect();
  return new DOMRect(box.x + (frame?.x ?? 0), box.y + (frame?.y ?? 0), box.width, box.height);
}

/** The mark under a point of a document's window, if any. */
export function markAt(marks: readonly Mark[], document: Document, x: number, y: number): Mark | undefined {
  return marks.find(
    (mark) => mark.document === document && mark.rects().some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
  );
}
