import type { ComposePlace, EditorKind } from '../contract';
import { extractText } from '../reader/extract';
import { contenteditable } from './contenteditable';
import { textarea } from './textarea';
import { tinymce } from './tinymce';

/** A draft's text as it stands now, and the way from offsets back to the page. */
export interface DraftText {
  readonly text: string;
  /** DOM range of a stretch; undefined in a textarea, whose text has no nodes, and when the page has changed. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** How one kind of editor takes text in so that its own undo takes it out again in one step. */
export interface EditorWay {
  /**
   * Puts text in the place of `range` (offsets into the draft's text), or at the caret. Gives whether it is in.
   * The caret stands behind the text afterwards.
   */
  put(compose: ComposePlace, text: string, at: PutPlace): Promise<boolean>;
}

export interface PutPlace {
  /** Offsets for a textarea, a DOM range elsewhere; absent: the caret, or `fallback` when there is none. */
  readonly offsets?: { readonly start: number; readonly end: number };
  readonly range?: Range;
  /** Where to go when the caret was never in the editor. */
  readonly fallback?: Range | number;
}

const WAYS: Readonly<Record<EditorKind, EditorWay>> = { textarea, editable: contenteditable, tinymce };

/** The draft's text. Quotes and signatures that the webmail marks are left out; the rest is cut by the text's own form. */
export function readDraft(compose: ComposePlace, notBody: string): DraftText {
  const { editor } = compose;
  if (compose.kind === 'textarea') return { text: (editor as HTMLTextAreaElement).value, rangeOf: () => undefined };
  return extractText(editor, notBody);
}

/** Puts text into a draft; see {@link EditorWay.put}. */
export function putText(compose: ComposePlace, text: string, at: PutPlace): Promise<boolean> {
  return WAYS[compose.kind].put(compose, text, at);
}
