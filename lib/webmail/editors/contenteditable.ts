import { type EditorWay, type PutPlace, typeText } from './way';

/** Bare contenteditable, as in Gmail: the browser's own editing, with its own undo. */
export const contenteditable: EditorWay = {
  put(compose, text, at) {
    const { editor } = compose;
    if (!select(editor, at)) return Promise.resolve(false);
    return Promise.resolve(typeText(editor.ownerDocument, text));
  },
};

/**
 * Selects the place in an editable element: the given range, else the caret that is there, else the fallback, else the
 * start. Setting the selection anew also makes the insertion an undo step of its own in Chromium.
 */
export function select(editor: HTMLElement, { range, fallback }: PutPlace): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return false;
  const current = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const caret = current && editor.contains(current.commonAncestorContainer) ? current.cloneRange() : undefined;
  const target = range ?? caret ?? (typeof fallback === 'object' ? fallback : undefined);
  editor.focus({ preventScroll: true });
  selection.removeAllRanges();
  if (target) {
    if (!editor.contains(target.commonAncestorContainer)) return false;
    selection.setBaseAndExtent(target.startContainer, target.startOffset, target.endContainer, target.endOffset);
  } else selection.collapse(editor, 0);
  return true;
}
