import { createEditor, exportContent, ShortcutPlugin } from 'roosterjs';
import { put, ready, wordsOf } from './probe';

// In a frame of the page's own origin and driven from outside it, as Proton does.
const frame = put('iframe');
frame.id = 'editorframe';
const inner = frame.contentDocument;
if (!inner) throw new Error('the frame is shut');
const field = inner.createElement('div');
field.id = 'rooster-editor';
inner.body.append(field);
const editor = createEditor(field, [new ShortcutPlugin()]);
ready({ model: () => exportContent(editor, 'HTML'), text: () => wordsOf(exportContent(editor, 'HTML')) });
