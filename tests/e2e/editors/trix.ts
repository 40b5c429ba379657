import 'trix';
import 'trix/dist/trix.css';
import { put, ready } from './probe';

interface TrixElement extends HTMLElement {
  readonly editor: { getDocument(): { toString(): string; toJSON(): object } };
}

const element = put('trix-editor' as 'div') as HTMLElement as TrixElement;
element.addEventListener('trix-initialize', () => {
  const { editor } = element;
  ready({ model: () => JSON.stringify(editor.getDocument()), text: () => String(editor.getDocument()).replace(/\n+/g, '\n').trim() });
});
