import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';

export default defineContentScript({
  // Gmail; every other webmail is registered at run time for the site that the user granted (background/hosts.ts).
  matches: ['https://mail.google.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => {
    start(ctx);
  },
});
