import * as z from 'zod/mini';
import { type Client, type ClientField, clientFields, MOST_LISTED as LISTED } from '@/lib/records/client';
import { settingsFields } from '@/lib/records/settings';
import { err, ok, type Result } from '@/lib/base/result';
import type { FirmlyDb } from '../db';
import type { ClientRow } from '../rows';
import { searchWords } from '../search-words';
import { clientWords } from '../words';

/** A client as it is kept: with the words that find it. */
export function asRow(client: Client): ClientRow {
  return { ...client, words: clientWords(client) };
}

/** At most 200 clients, newest first; of several addresses of one client the head alone. By the beginnings of words, all must be found. */
export async function listClients(db: FirmlyDb, search = ''): Promise<Client[]> {
  const terms = searchWords([search]);
  const longest = terms.reduce((a, b) => (b.length > a.length ? b : a), '');
  const isMeant = (row: ClientRow): boolean => terms.every((term) => row.words.some((word) => word.startsWith(term)));
  const found =
    longest === ''
      ? await db.clients
          .orderBy('firstSeenAt')
          .reverse()
          .filter(({ headId }) => headId === undefined)
          .limit(LISTED)
          .toArray()
      : await db.clients.where('words').startsWith(longest).distinct().filter(isMeant).limit(LISTED).toArray();
  const heads = await db.clients.bulkGet([...new Set(found.map(({ id, headId }) => headId ?? id))]);
  return heads.flatMap((row) => (row ? [bare(row)] : [])).sort((a, b) => b.firstSeenAt - a.firstSeenAt);
}

/** At most 200 clients whose mail is not judged, for now or ever. Looks at every client: for a page that is opened now and then. */
export async function clientsApart(db: FirmlyDb): Promise<Client[]> {
  const rows = await db.clients
    .filter(({ headId, status, quiet }) => headId === undefined && (status === 'none' || quiet === true))
    .limit(LISTED)
    .toArray();
  return rows.map(bare).sort((a, b) => a.name.localeCompare(b.name));
}

/** The head of the client that an address belongs to: itself when it was never joined to another. */
export async function headOf(db: FirmlyDb, address: string): Promise<string> {
  return (await db.clients.get(address))?.headId ?? address;
}

/** The heads of those addresses that were joined to another. */
export async function headsOf(db: FirmlyDb, addresses: Iterable<string>): Promise<Map<string, { id: string; name: string }>> {
  const rows = await db.clients.bulkGet([...new Set(addresses)]);
  const joined = rows.flatMap((row) => (row?.headId === undefined ? [] : [{ id: row.id, headId: row.headId }]));
  const heads = await db.clients.bulkGet(joined.map(({ headId }) => headId));
  return new Map(joined.flatMap(({ id }, i) => (heads[i] ? [[id, { id: heads[i].id, name: heads[i].name }]] : [])));
}

/** All addresses of a client, the head first. */
export async function addressesOf(db: FirmlyDb, headId: string): Promise<string[]> {
  return [headId, ...(await db.clients.where('headId').equals(headId).primaryKeys())];
}

/** A client by its head, with what belongs to it. */
export async function readClient(db: FirmlyDb, id: string): Promise<{ client: Client; members: Client[] } | undefined> {
  const row = await db.clients.get(await headOf(db, id));
  if (!row) return undefined;
  const members = await db.clients.where('headId').equals(row.id).toArray();
  return { client: bare(row), members: members.map(bare) };
}

/** Addresses at the same firm that are no part of this client yet: the user may join them. At most ten. */
export async function colleaguesOf(db: FirmlyDb, headId: string): Promise<Client[]> {
  const domain = domainOf(headId);
  if (domain === undefined || SHARED.has(domain)) return [];
  const [first = domain] = searchWords([domain]);
  const rows = await db.clients.where('words').startsWith(first).distinct().limit(LISTED).toArray();
  return rows
    .filter((row) => domainOf(row.id) === domain && (row.headId ?? row.id) !== headId && row.headId === undefined)
    .slice(0, 10)
    .map(bare);
}

/** Makes a client known before anything was flagged: the user writes down an agreement first. Gives whether it is new. */
export async function addClient(db: FirmlyDb, id: string, name: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.clients, async () => {
    if (await db.clients.get(id)) return false;
    await db.clients.add(asRow({ id, name, firstSeenAt: now, status: id.startsWith('@') ? 'none' : 'prospect' }));
    return true;
  });
}

/**
 * Sets one field of a client, or with `undefined` forgets it, and gives what stood there. A bad value is refused with a
 * message key and the old one stays.
 */
export async function saveClientField(db: FirmlyDb, id: string, field: ClientField, value: unknown): Promise<Result<unknown>> {
  const parsed = value === undefined ? { success: true as const, data: undefined } : clientFields[field].safeParse(value);
  if (!parsed.success) return err(errorOf(parsed.error.issues[0]?.message));
  let before: unknown;
  const done = await change(db, id, (client) => {
    before = client[field];
    const next = { ...client, [field]: parsed.data };
    if (parsed.data === undefined) Reflect.deleteProperty(next, field);
    return next;
  });
  return done.ok ? ok(before) : done;
}

/** Sets a client's zone, or forgets it when empty. A bad zone is refused with a message key and the old one stays. */
export async function saveClientZone(db: FirmlyDb, id: string, timeZone: string): Promise<Result<true>> {
  if (timeZone !== '' && !z.safeParse(settingsFields.timeZone, timeZone).success) return err('error_zone');
  return change(db, id, (client) => {
    const next = { ...client, timeZone };
    if (timeZone === '') Reflect.deleteProperty(next, 'timeZone');
    return next;
  });
}

/**
 * Makes two clients one: `id` and all that belongs to it join `headId`'s. Nothing of either is rewritten but whom it
 * belongs to, so `splitClient` brings back what was. Gives false when one is not known or they are one already.
 */
export async function mergeClients(db: FirmlyDb, id: string, headId: string): Promise<boolean> {
  return db.transaction('rw', db.clients, async () => {
    const [head, from] = [await headOf(db, headId), await headOf(db, id)];
    if (head === from || !(await db.clients.get(head))) return false;
    const rows = (await db.clients.bulkGet(await addressesOf(db, from))).flatMap((row) => row ?? []);
    if (rows.length === 0) return false;
    await db.clients.bulkPut(rows.map((row) => ({ ...row, headId: head })));
    return true;
  });
}

/** An address is a client by itself again. Gives false when it belonged to no other. */
export async function splitClient(db: FirmlyDb, id: string): Promise<boolean> {
  return db.transaction('rw', db.clients, async () => {
    const row = await db.clients.get(id);
    if (row?.headId === undefined) return false;
    const next = { ...row };
    Reflect.deleteProperty(next, 'headId');
    await db.clients.put(next);
    return true;
  });
}

/** Whether mail from an address is to be judged: not when the user said that it is no client's, or nobody's at that firm, or wants quiet for now. */
export async function isClients(db: FirmlyDb, address: string): Promise<boolean> {
  const own = await db.clients.get(address);
  const rows = await db.clients.bulkGet([own?.headId ?? address, `@${domainOf(address) ?? ''}`]);
  // What was said of a person stands before what was said of the firm.
  const said = rows[0] ?? own;
  if (said?.quiet === true) return false;
  const status = said?.status;
  return (status ?? rows[1]?.status) !== 'none';
}

/** The part of an address behind the last @, when there is one. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  return at < 0 || at === address.length - 1 ? undefined : address.slice(at + 1);
}

/** Domains where strangers have addresses side by side: they make nobody colleagues. */
const SHARED: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de proton.me protonmail.com pm.me fastmail.com zoho.com hey.com tuta.com tutanota.com mail.com posteo.de mailbox.org yandex.ru ya.ru yandex.com mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ukr.net'.split(
    ' ',
  ),
);

async function change(db: FirmlyDb, id: string, next: (client: ClientRow) => ClientRow): Promise<Result<true>> {
  return db.transaction('rw', db.clients, async () => {
    const client = await db.clients.get(id);
    if (!client) return err('error_unknown');
    await db.clients.put(asRow(next(client)));
    return ok(true as const);
  });
}

function bare(row: ClientRow): Client {
  const client: Partial<ClientRow> & Client = { ...row };
  Reflect.deleteProperty(client, 'words');
  return client;
}

function errorOf(message: string | undefined): string {
  return message?.startsWith('error_') === true ? message : 'error_value';
}
