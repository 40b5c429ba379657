import { put, ready } from './probe';

const field = put('textarea');
field.name = 'body';
ready({ model: () => field.value, text: () => field.value.trim() });
