import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from '@/scripts/demo/server';
import { ROOT } from './extension';

/** A page structure of `tests/pages` and the address it is at home at. */
export interface Structure {
  readonly webmail: string;
  /** File in the webmail's folder, without its ending. */
  readonly page: string;
  readonly at: string;
}

const HOMES: Readonly<Record<string, string>> = {
  'outlook-thread': '/mail/0/inbox/id/AAQkAD',
  'yahoo-thread': '/n/folders/1/messages/AG01',
  'proton-thread': '/u/0/inbox/conversation01',
  'fastmail-thread': '/mail/Inbox/T01',
  'zoho-thread': '/zm/',
  'mailru-thread': '/inbox/0:17000000000000000002:0/',
  'sogo-thread': '/SOGo/so/mira/Mail/view',
  'horde-thread': '/imp/dynamic.php',
  'nextcloud-thread': '/apps/mail/box/1/thread/7',
  cards: '/conversation/40',
  'table-thread': '/src/read_body.php',
  'table-compose': '/src/compose.php',
  frame: '/post/',
};

const PAGES: Readonly<Record<string, readonly string[]>> = {
  gmail: ['gmail-thread', 'gmail-compose'],
  outlook: ['outlook-thread', 'outlook-compose'],
  yahoo: ['yahoo-thread', 'yahoo-compose'],
  proton: ['proton-thread', 'proton-compose'],
  fastmail: ['fastmail-thread', 'fastmail-compose'],
  zoho: ['zoho-thread', 'zoho-compose'],
  icloud: ['icloud-thread', 'icloud-compose'],
  gmx: ['gmx-thread', 'gmx-compose'],
  yandex: ['yandex-thread', 'yandex-compose'],
  mailru: ['mailru-thread', 'mailru-compose'],
  roundcube: ['larry-thread', 'larry-preview', 'larry-compose', 'classic-thread', 'classic-compose'],
  sogo: ['sogo-thread', 'sogo-compose'],
  horde: ['horde-thread', 'horde-message', 'horde-compose'],
  nextcloud: ['nextcloud-thread', 'nextcloud-compose'],
  zimbra: ['zimbra-thread', 'zimbra-compose'],
  snappymail: ['snappymail-thread', 'snappymail-compose'],
  generic: ['cards', 'table-thread', 'table-compose', 'frame'],
};

export const STRUCTURES: readonly Structure[] = Object.entries(PAGES).flatMap(([webmail, pages]) =>
  pages.map((page) => ({ webmail, page, at: HOMES[page] ?? `/${page}` })),
);

/** Roundcube tells its message by the query. */
const QUERY = '?_task=mail&_mbox=INBOX&_uid=12&_action=show';
const read = (file: string): string => readFileSync(join(ROOT, 'tests/pages', file), 'utf8');

/** All page structures on one host, and what iCloud keeps on another. */
export async function serveStructures(): Promise<{ addressOf(structure: Structure): string; close(): Promise<void> }> {
  const elsewhere = await servePages({ '/applications/mail2-rte/current/es/index.html': read('icloud/icloud-editor.html') });
  const site = await servePages({
    ...Object.fromEntries(
      STRUCTURES.map(({ webmail, page, at }) => [at, read(`${webmail}/${page}.html`).replaceAll('ELSEWHERE', elsewhere.url)]),
    ),
    '/applications/mail2/current/es/index.html': read('icloud/icloud-app.html'),
    '/applications/mail2-message/current/es/index.html': read('icloud/icloud-message.html'),
    '/mail/client/mail': read('gmx/gmx-app.html'),
    '/mail/client/mailbody': read('gmx/gmx-body.html'),
    '/apps/mail/api/messages/12/html': read('nextcloud/nextcloud-frame.html'),
  });
  return {
    addressOf: ({ webmail, at }) => `${site.url}${at}${webmail === 'roundcube' ? QUERY : ''}`,
    close: async () => {
      await site.close();
      await elsewhere.close();
    },
  };
}
