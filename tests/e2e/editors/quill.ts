import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { put, ready } from './probe';

const quill = new Quill(put('div'), { theme: 'snow' });
ready({ model: () => JSON.stringify(quill.getContents()), text: () => quill.getText().trim() });
