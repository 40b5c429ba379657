// What a user's browser loads, gzip. A page's first load is every script that its HTML names: its own and those it preloads.
import { readFileSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';

/** @param {string} page */
function firstLoad(page) {
  const html = readFileSync(`${BUILD}/${page}.html`, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, path]) => `${BUILD}/${path}`);
  if (scripts.length === 0) throw new Error(`${page}.html names no script`);
  return scripts;
}

export default [
  { name: 'reader (before the first finding)', path: `${BUILD}/content-scripts/mail.js`, gzip: true, limit: '60 kB' },
  { name: 'card (after the first finding)', path: `${BUILD}/content-scripts/card.js`, gzip: true, limit: '110 kB' },
  { name: 'popup, first load', path: firstLoad('popup'), gzip: true, limit: '120 kB' },
  { name: 'dashboard, first load without charts', path: firstLoad('dashboard'), gzip: true, limit: '120 kB' },
  { name: 'charts, where one is shown', path: `${BUILD}/chunks/WeekChart-*.js`, gzip: true, limit: '30 kB' },
  { name: 'backup, once a file is made or read', path: `${BUILD}/chunks/backup-*.js`, gzip: true, limit: '50 kB' },
];
