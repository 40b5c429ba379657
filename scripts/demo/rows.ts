// For pictures and end-to-end tests: twelve weeks with a handful of made-up clients, the same every time but for the day it is.
import type { Page } from 'playwright-core';
import { type Agreement, emptyAgreement } from '@/lib/records/agreement';
import type { Entry } from '@/lib/records/entry';
import type { Happening } from '@/lib/records/happening';
import type { Offer, Slot } from '@/lib/records/offer';
import type { SignId } from '@/lib/signs/catalog';
import { type ClientRow, type FlagRow, shelvesOf, type ThreadRow } from '@/lib/store/rows';
import { clientWords, threadWords } from '@/lib/store/words';
import { normalisePhrase } from '@/lib/text/phrase';

const DAY = 86_400_000;

interface Cast {
  /** Address, name, project. */
  readonly clients: readonly (readonly [string, string, string])[];
  /** Sign, what stands before, the words, what stands after. */
  readonly words: readonly (readonly [SignId, string, string, string])[];
  readonly rate: string;
  readonly agreement: { readonly included: readonly string[]; readonly excluded: readonly string[]; readonly deposit: string };
}

const CASTS: Readonly<Record<'en' | 'ru', Cast>> = {
  en: {
    clients: [
      ['orla.finch@example.com', 'Orla Finch', 'Bakery website'],
      ['theo.marsh@example.com', 'Theo Marsh', 'Roof catalogue'],
      ['nadia.brook@example.com', 'Nadia Brook', 'Museum guide'],
      ['sam.alder@example.com', 'Sam Alder', 'Online lessons'],
      ['iris.vale@example.com', 'Iris Vale', 'Garden shop'],
    ],
    words: [
      ['scope-creep', 'The pages look great. ', 'Could you also set up a newsletter', ' while you are in there?'],
      ['free-advice', 'Before we book anything, ', 'could I pick your brain', ' about our other site?'],
      ['endless-revisions', 'My partner saw it yesterday and ', 'we would like one more version', ' of the front page.'],
      ['rush', 'Sorry for the short notice, but ', 'we need this by tomorrow morning', ' at the latest.'],
      ['late-payment', 'About the invoice: ', 'accounting will get to it next month', ', I am told.'],
      ['budget-pressure', 'We like the proposal. ', 'Can you do it for half', ' and we see what comes next?'],
      ['constant-access', 'I tried to call on Sunday. ', 'Are you not reachable at the weekend', '?'],
    ],
    rate: '€ 90 per hour',
    agreement: { included: ['Home page', 'Menu with prices', 'Contact form'], excluded: ['Photographs', 'Online shop'], deposit: '30 %' },
  },
  ru: {
    clients: [
      ['orla.finch@example.com', 'Ольга Зимина', 'Сайт пекарни'],
      ['theo.marsh@example.com', 'Тимур Валеев', 'Каталог кровли'],
      ['nadia.brook@example.com', 'Надежда Ручьёва', 'Гид по музею'],
      ['sam.alder@example.com', 'Семён Ольхин', 'Онлайн-уроки'],
      ['iris.vale@example.com', 'Ирина Долина', 'Садовый магазин'],
    ],
    words: [
      ['scope-creep', 'Страницы получились отличные. ', 'Сделайте заодно рассылку', ', раз уж вы там.'],
      ['free-advice', 'Пока мы ничего не заказали, ', 'можно быстро посоветоваться', ' про наш второй сайт?'],
      ['endless-revisions', 'Партнёр вчера посмотрел, и ', 'нам нужен ещё один вариант', ' главной страницы.'],
      ['rush', 'Простите за спешку, но ', 'это нужно к завтрашнему утру', ', не позже.'],
      ['late-payment', 'Про счёт: ', 'бухгалтерия займётся им в следующем месяце', ', так мне сказали.'],
      ['budget-pressure', 'Предложение нам нравится. ', 'Можно вдвое дешевле', ', а дальше посмотрим?'],
      ['constant-access', 'Звонил вам в воскресенье. ', 'Вы в выходные не на связи', '?'],
    ],
    rate: '4 000 ₽ в час',
    agreement: {
      included: ['Главная страница', 'Меню с ценами', 'Форма заказа'],
      excluded: ['Фотографии', 'Интернет-магазин'],
      deposit: '30 %',
    },
  },
};

export interface DemoRows {
  readonly clients: ClientRow[];
  readonly threads: ThreadRow[];
  readonly flags: FlagRow[];
  readonly ledger: Entry[];
  readonly happenings: Happening[];
  readonly agreements: Agreement[];
  readonly offers: Offer[];
  readonly settings: { key: string; value: unknown }[];
}

export interface DemoOptions {
  /** How many, spread over twelve weeks; the newest `open` of them are open. */
  readonly threads?: number;
  readonly open?: number;
  readonly language?: 'en' | 'ru';
}

/** `now` in ms since 1970. */
export function demoRows(now: number, { threads = 96, open = 8, language = 'en' }: DemoOptions = {}): DemoRows {
  const cast = CASTS[language];
  const rows: DemoRows = {
    ...{ clients: [], threads: [], flags: [], ledger: [], happenings: [], agreements: [], offers: [] },
    settings: [
      { key: 'internal:everFlagged', value: true },
      { key: 'rate', value: cast.rate },
    ],
  };
  for (const [i, [id, name]] of cast.clients.entries()) {
    const client = { id, name, firstSeenAt: now - (100 + i) * DAY };
    rows.clients.push({ ...client, words: clientWords(client) });
  }
  for (let n = 0; n < threads; n++) addThread(rows, cast, n, now - Math.floor((n * 82 * DAY) / threads) - 2 * 3_600_000, n < open);
  const [[clientId, , project] = ['', '', '']] = cast.clients;
  rows.agreements.push({
    ...emptyAgreement('demo-agreement', clientId, project, now - 90 * DAY),
    included: cast.agreement.included.map((text, i) => ({ id: `demo-item-${String(i)}`, text, ...(i === 0 && { rounds: 2 }) })),
    ...{ excluded: [...cast.agreement.excluded], deposit: cast.agreement.deposit, rounds: 2, paymentDays: 14 },
    ...{ sentAt: now - 89 * DAY, confirmedAt: now - 88 * DAY },
  });
  const slot = (days: number, hour: number): Slot => {
    const start = Math.floor(now / DAY + days) * DAY + hour * 3_600_000;
    return { start, end: start + 1_800_000 };
  };
  const taken = slot(1, 9);
  rows.offers.push(
    {
      id: 'demo-o1',
      clientId,
      threadKey: 'demo-0',
      slots: [slot(2, 9), slot(4, 13)],
      at: now - 3_600_000,
      state: 'open',
      until: slot(4, 13).start,
    },
    {
      ...{ id: 'demo-o2', clientId: cast.clients[1]?.[0] ?? '', threadKey: 'demo-2', slots: [taken, slot(3, 14)], at: now - 2 * DAY },
      ...{ state: 'accepted', chosen: taken, until: taken.end },
    },
  );
  return rows;
}

function addThread(rows: DemoRows, { clients, words }: Cast, n: number, at: number, open: boolean): void {
  const [clientId, clientName, project] = clients[(n * 3) % clients.length] ?? ['', '', ''];
  const [sign, before, excerpt, after] = words[(n * n) % words.length] ?? (['rush', '', '', ''] as const);
  const id = `demo-${String(n)}`;
  const subject = n % 3 === 0 ? project : `Re: ${project}`;
  const head = { id, site: 'gmail', key: id, url: `https://mail.example.com/#${id}`, subject, clientId, clientName };
  const state = open ? ('open' as const) : ('handled' as const);
  rows.flags.push({
    ...{ id: `${id}-f`, threadId: id, clientId, messageId: 'm', sign, rule: `${sign}/demo`, reason: 'demo', confidence: 0.9 },
    ...{ excerpt, before, after, sentAt: at, seenAt: at, state: 'active', phrase: normalisePhrase(excerpt) },
  });
  const row = { ...head, state, latestAt: at, signs: [sign], flagCount: 1 };
  rows.threads.push({ ...row, words: threadWords(head, [excerpt]), shelves: shelvesOf(row) });
  if (n < 4) return;
  const gave = n % 4 === 1;
  // Mostly by day, some late.
  const answered = new Date(at).setUTCHours([8, 9, 10, 13, 14, 15, 9, 19, 20, 11][n % 10] ?? 9);
  rows.happenings.push({ id: `${id}-a`, clientId, kind: gave ? 'gave-in' : 'stood-firm', at: answered, threadId: id, about: '' });
  rows.happenings.push({ id: `${id}-r`, clientId, kind: 'replied', at: answered, threadId: id, about: '' });
  if (!gave && n % 5 !== 0) return;
  const kind = sign === 'free-advice' ? ('advice' as const) : ('extra' as const);
  const minutes = 20 + (n % 5) * 15;
  rows.ledger.push({
    id: `${id}-e`,
    clientId,
    kind,
    sign,
    minutes,
    what: excerpt,
    state: gave ? 'open' : 'billed',
    at: answered,
    threadId: id,
  });
}

/** Puts rows into the extension's database; `page` is one of the extension's own, after its worker has opened the store once. */
export async function putRows(page: Page, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firmly');
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(Object.keys(tables), 'readwrite');
          for (const [name, list] of Object.entries(tables)) for (const row of list) tx.objectStore(name).put(row);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onerror = () => {
            reject(new Error('not filled'));
          };
        };
      }),
    rows as Record<string, unknown[]>,
  );
}
