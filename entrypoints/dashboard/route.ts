import type { Behind } from '@/lib/protocol/messages/overview';
import { BEHIND } from '@/lib/protocol/messages/overview';
import { SIGN_IDS } from '@/lib/signs/catalog';

/** The dashboard's pages, as they stand in the address after the #. */
export const PAGES = [
  'overview',
  'clients',
  'review',
  'templates',
  'calendar',
  'playbook',
  'practice',
  'settings',
  'data',
  'welcome',
  'mails',
] as const;
export type PageId = (typeof PAGES)[number];

export interface Route {
  readonly page: PageId;
  /** Of the clients' page: the one that is shown. */
  readonly client: string;
  /** Words of a mail wait to become an agreement. */
  readonly draft: boolean;
  readonly behind: Behind | undefined;
  /** Of the settings: the id of the part to begin with. */
  readonly part: string;
  /** Of the first steps, from 1; without one they go on where they were left. */
  readonly step: number | undefined;
}

const CLIENT = 'client=';

/** What an address asks for; what it cannot be asked for shows the overview. */
export function routeOf(hash: string): Route {
  const asked = hash.replace(/^#/, '');
  const route = { page: 'overview' as PageId, client: '', draft: false, behind: undefined, part: '', step: undefined };
  if (asked === 'draft') return { ...route, page: 'clients', draft: true };
  if (asked.startsWith(CLIENT)) return { ...route, page: 'clients', client: decoded(asked.slice(CLIENT.length)) };
  const [name = '', query = ''] = asked.split('?');
  const page = PAGES.find((one) => one === name) ?? 'overview';
  const asks = new URLSearchParams(query);
  if (page === 'settings') return { ...route, page, part: asks.get('part') ?? '' };
  if (page === 'welcome') return { ...route, page, step: numberOf(asks, 'step') };
  if (page !== 'mails') return { ...route, page };
  const behind = behindOf(asks);
  return behind ? { ...route, page, behind } : route;
}

/** The address of one of the first steps, from 1. */
export function hashOfStep(step: number): string {
  return `#welcome?step=${String(step)}`;
}

export function hashOfClient(id: string): string {
  return id === '' ? '#clients' : `#${CLIENT}${encodeURIComponent(id)}`;
}

/** The address of the mails behind a number. */
export function hashOfMails(behind: Behind): string {
  const given = Object.entries(behind).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `#mails?${new URLSearchParams(given).toString()}`;
}

function behindOf(query: URLSearchParams): Behind | undefined {
  const what = BEHIND.find((one) => one === query.get('what'));
  const [from, to, weekday, hour] = [numberOf(query, 'from'), numberOf(query, 'to'), numberOf(query, 'weekday'), numberOf(query, 'hour')];
  const sign = SIGN_IDS.find((one) => one === query.get('sign'));
  const clientId = query.get('clientId');
  if (!what || from === undefined || to === undefined) return undefined;
  return {
    ...{ what, from, to },
    ...(sign && { sign }),
    ...(clientId !== null && { clientId: clientId.slice(0, 254) }),
    ...(weekday !== undefined && { weekday }),
    ...(hour !== undefined && { hour }),
    ...(query.get('outside') === 'true' && { outside: true as const }),
  };
}

function numberOf(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
