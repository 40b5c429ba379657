import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { place, ready } from './probe';

const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) };
const plugins = [history(), keymap(keys), keymap(baseKeymap)];
const view = new EditorView(place(), { state: EditorState.create({ schema, plugins }) });
ready({
  model: () => JSON.stringify(view.state.doc),
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
});
