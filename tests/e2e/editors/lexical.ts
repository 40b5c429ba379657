import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { put, ready } from './probe';

const root = put('div');
root.contentEditable = 'true';
const editor = createEditor({
  namespace: 'mail',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
ready({
  model: () => JSON.stringify(editor.getEditorState()),
  text: () => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n+/g, '\n')),
});
