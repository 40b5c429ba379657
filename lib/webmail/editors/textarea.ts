import { type EditorWay, typeText } from './way';

/** Plain text fields.  */
export const textarea: EditorWay = {
  put(compose, text, { offsets, fallback }) {
    const area = compose.editor as HTMLTextAreaElement;
    const focused = area.ownerDocument.activeElement === area;
    area.focus({ preventScroll: focused });
    const untouched = area.selectionStart === area.value.length && !focused;
    const caret = untouched && typeof fallback === 'number' ? fallback : undefined;
    const start = offsets?.start ?? caret ?? area.selectionStart;
    const end = offsets?.end ?? caret ?? area.selectionEnd;
    // Without moving away and back, Chromium joins the insertion with the typing before it into one undo step.
    area.setSelectionRange(0, 0);
    area.setSelectionRange(start, end);
    return Promise.resolve(typeText(area.ownerDocument, text));
  },
};
