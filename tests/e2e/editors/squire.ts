import Squire from 'squire-rte';
import { put, ready, wordsOf } from './probe';

const field = put('div');
const squire = new Squire(field, {
  // Webmails give their own sanitiser here.
  sanitizeToDOMFragment: (html: string) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    return document.importNode(fragment, true);
  },
});
ready({ model: () => squire.getHTML(), text: () => wordsOf(squire.getHTML()) });
