import { select } from './contenteditable';
import { type EditorWay, typeText } from './way';

/** Some editors insert what is pasted some time after the event (ms until we look whether they did). */
const PASTE_WAIT = 200;
/** Editors take over a selection that was set by script when the browser tells them, which is later too. */
const SELECT_WAIT = 60;

/**
 * Editors with a model of their own: TinyMCE, CKEditor 4 and 5, Quill, Lexical, Draft, ProseMirror, Trix, roosterjs. A
 * synthetic paste of plain text goes through the model and is an undo step of its own; `insertText` would be joined with
 * the user's typing (TinyMCE, CKEditor 4, Squire), lose lines (Lexical), or not be heard at all (CKEditor 5 in Chromium).
 * When the paste is not taken, `insertText` it is; and only text that is really there counts as put in.
 */
export const model: EditorWay = {
  async put(compose, text, at) {
    const { editor } = compose;
    const document = editor.ownerDocument;
    const view = document.defaultView;
    if (!view || !select(editor, at)) return false;
    await new Promise((resolve) => view.setTimeout(resolve, SELECT_WAIT));
    const before = editor.textContent;
    // Changed at any time, not only at the end: a user who undoes at once must not get the words a second time.
    let taken = false as boolean;
    const changes = new view.MutationObserver(() => {
      taken ||= editor.textContent !== before;
    });
    changes.observe(editor, { childList: true, characterData: true, subtree: true });
    editor.dispatchEvent(pasteEvent(view, text));
    await new Promise((resolve) => view.setTimeout(resolve, PASTE_WAIT));
    changes.disconnect();
    if (!editor.isConnected) return false;
    if (taken || editor.textContent !== before) {
      keepBlank(editor, text);
      return true;
    }
    return typeText(document, text) && editor.textContent !== before;
  },
};

/**
 * Squire takes the blank before pasted words away, and they would stick to what stands before: it is typed after them,
 * which Squire's undo takes back together with them.
 */
function keepBlank(editor: HTMLElement, text: string): void {
  const document = editor.ownerDocument;
  const selection = document.getSelection();
  const node = selection?.focusNode;
  const words = text.trimStart();
  if (!selection || words === text || node?.nodeType !== Node.TEXT_NODE || !editor.contains(node)) return;
  const start = selection.focusOffset - words.length;
  const end = document.createRange();
  end.setStart(node, selection.focusOffset);
  const before = document.createRange();
  before.selectNodeContents(editor);
  before.setEnd(node, Math.max(0, start));
  if (start < 0 || !(node as Text).data.startsWith(words, start) || !/\S$/.test(before.toString())) return;
  selection.collapse(node, start);
  typeText(document, ' ');
  selection.collapse(end.startContainer, end.startOffset);
}

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
