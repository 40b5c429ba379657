import { select } from './contenteditable';
import { type EditorWay, typeText } from './way';

/** TinyMCE inserts what is pasted some time after the event (ms until we look whether it did). */
const PASTE_WAIT = 200;

/**
 * TinyMCE in a frame. A synthetic paste of plain text goes through its own model and is an undo step of its own; plain
 * `insertText` would be joined with the user's typing. When the paste is not taken, `insertText` it is.
 */
export const tinymce: EditorWay = {
  async put(compose, text, at) {
    const { editor } = compose;
    const document = editor.ownerDocument;
    const view = document.defaultView;
    if (!view || !select(editor, at)) return false;
    const before = editor.textContent;
    editor.dispatchEvent(pasteEvent(view, text));
    await new Promise((resolve) => view.setTimeout(resolve, PASTE_WAIT));
    if (!editor.isConnected) return false;
    if (editor.textContent !== before) return true;
    return typeText(document, text);
  },
};

/** A paste of plain text, made with the frame's own constructors: editors check with their own window's classes. */
function pasteEvent(view: Window & typeof globalThis, text: string): Event {
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox hands the data over only in this older form.
  const older: ClipboardEventInit & { dataType: string; data: string } = {
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
  };
  return new view.ClipboardEvent('paste', older);
}
