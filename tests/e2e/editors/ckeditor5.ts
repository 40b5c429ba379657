import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { put, ready, wordsOf } from './probe';

const plugins = [Essentials, Paragraph, Bold, Italic, Link, List];
const editor = await ClassicEditor.create({
  attachTo: put('div'),
  licenseKey: 'GPL',
  plugins,
  toolbar: ['undo', 'redo', 'bold', 'italic', 'link'],
});
ready({ model: () => editor.getData(), text: () => wordsOf(editor.getData()) });
