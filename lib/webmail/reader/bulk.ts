import type { ThreadPlace } from '../contract';

/**
 * Mail that was not written to one person: by a way to leave the list in its body, or by the subject of an automatic
 * answer. Webmails do not show the List-Unsubscribe and Auto-Submitted headers (RFC 2369, RFC 3834) that would say it outright.
 */

/** An address behind which one leaves a list, as mailing services write it. */
const LEAVE = /\bunsub|un-?subscribe|opt-?out|list-manage\.|email-?preferences|subscription-?(?:center|centre|preferences|settings)/;
/** The same on servers of mailing lists, whose footers show the address itself. */
const LIST_SERVER = /\/listinfo\/|\/mailman\/options\/|\/d\/optout\b/;

/**
 * How answering machines begin a subject, in their server's language: Exchange's and Gmail's forms, and what mail servers
 * say of mail they could not deliver. A colon or nothing follows.
 */
const AUTOMATIC = [
  'automatic reply',
  'autoreply',
  'auto reply',
  'auto-reply',
  'out of office',
  'out of office re',
  'out of office autoreply',
  'undeliverable',
  'undelivered mail returned to sender',
  'delivery status notification (failure)',
  'mail delivery failed',
  'автоматический ответ',
  'автоответ',
  'автоответчик',
  'не доставлено',
  'недоставленное сообщение',
  'automatische antwort',
  'abwesenheitsnotiz',
  'abwesenheit',
  'unzustellbar',
  'réponse automatique',
  'respuesta automática',
  'risposta automatica',
  'resposta automática',
  'automatisch antwoord',
  'odpowiedź automatyczna',
  'otomatik yanıt',
  '自動応答',
  '自動返信',
];

/** Links were looked at while there were this many. */
const looked = new WeakMap<Element, { readonly links: number; readonly bulk: boolean }>();

/** A thread as an adapter tells it, with those messages marked that by their own words were written to many or by a machine. */
export function markBulk(thread: ThreadPlace, notBody: string): ThreadPlace {
  const automatic = isAutomatic(thread.subject);
  const messages = thread.messages.map((message) =>
    message.own || message.bulk ? message : { ...message, bulk: automatic || offersLeave(message.body, notBody) },
  );
  return { ...thread, messages };
}

/** Whether a body holds a link to leave a list, in its own part: what is quoted (`notBody`) was sent to somebody else. */
function offersLeave(body: Element, notBody: string): boolean {
  const links = body.getElementsByTagName('a');
  const known = looked.get(body);
  if (known?.links === links.length) return known.bulk;
  const bulk = [...links].some((link) => leaves(link) && link.closest(notBody) === null);
  looked.set(body, { links: links.length, bulk });
  return bulk;
}

function leaves(link: HTMLAnchorElement): boolean {
  const address = (link.getAttribute('href') ?? '').slice(0, 2_000).toLowerCase();
  if (LIST_SERVER.test(address)) return true;
  // People who write about such a page show its address; mailing services hide it behind a word.
  return LEAVE.test(address) && !/^\s*(?:https?:|www\.)/i.test(link.textContent.slice(0, 40));
}

/** Whether the subject is that of an automatic answer or of a mail that came back. */
export function isAutomatic(subject: string): boolean {
  const said = subject.trim().toLowerCase();
  const colon = said.search(/\s?[:：]/);
  return AUTOMATIC.includes(colon === -1 ? said : said.slice(0, colon));
}
