import { convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from './probe';

function Field(): ReturnType<typeof createElement> {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const content = state.getCurrentContent();
  ready({ model: () => JSON.stringify(convertToRaw(content)), text: () => content.getPlainText('\n') });
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    handleKeyCommand: (command, current) => {
      if (command !== 'bold') return 'not-handled';
      setState(RichUtils.toggleInlineStyle(current, 'BOLD'));
      return 'handled';
    },
  });
}

createRoot(place()).render(createElement(Field));
