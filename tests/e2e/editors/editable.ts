import { put, ready, wordsOf } from './probe';

const field = put('div');
field.contentEditable = 'true';
ready({ model: () => field.innerHTML, text: () => wordsOf(field.innerHTML) });
