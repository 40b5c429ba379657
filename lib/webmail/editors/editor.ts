import type { ComposePlace, EditorKind } from '../contract';
import { extractText } from '../reader/extract';
import { contenteditable } from './contenteditable';
import { model } from './model';
import { textarea } from './textarea';
import type { EditorWay, PutPlace } from './way';

/** A draft's text as it stands now, and the way from offsets back to the page. */
export interface DraftText {
  readonly text: string;
  /** DOM range of a stretch; undefined in a textarea, whose text has no nodes, and when the page has changed. */
  rangeOf(start: number, end: number): Range | undefined;
}

const WAYS: Readonly<Record<EditorKind, EditorWay>> = { textarea, editable: contenteditable, model };

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
