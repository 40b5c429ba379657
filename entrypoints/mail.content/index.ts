import { defineContentScript } from 'wxt/utils/define-content-script';
import { DECLARED_SITES } from '@/lib/webmail/declared';
import { start } from './start';

export default defineContentScript({
  // Gmail and Outlook; every other webmail is registered at run time for the site that the user granted (background/hosts.ts).
  matches: [...DECLARED_SITES],
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => {
    start(ctx);
  },
});
