import type { ComposePlace } from '../contract';

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

/**
 * Types text at the selection, as the user would: the only way that the field's own undo knows. Deprecated, and without
 * a successor: no other call is undoable in any browser.
 */
export function typeText(document: Document, text: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand('insertText', false, text);
}
