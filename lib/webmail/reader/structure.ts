import type { Adapter } from '../contract';
import { addressesIn, all } from './facts';
import { composesFrom } from './structure-compose';
import type { Facts, ThreadFacts } from './structure-facts';
import { isBefore, threadFrom } from './structure-thread';

/** An adapter from a webmail's facts. */
export function makeAdapter(facts: Facts): Adapter {
  const { id, name, hosts = [], around, marks, thread, compose, notBody, sending } = facts;
  const account = (document: Document): readonly string[] => accountTexts(document, facts);
  return {
    id,
    name,
    hosts,
    ...(around && { around }),
    matches: (document) => isHost(document.location.hostname, hosts) || document.querySelector(marks.join()) !== null,
    ownAddresses: (document) => addressesIn(account(document)),
    thread: (document, own) => threadFrom(document, thread, own, account(document)),
    composes: (document) => composesFrom(document, compose, thread.subject),
    notBody,
    ...(sending && { sending }),
    replyButton: (document) => replyButton(document, facts),
  };
}

/** Never in a reply's own form: next to "send", nothing is pressed on a guess. */
function replyButton(document: Document, { thread, compose, reply, replyBelow = [] }: Facts): HTMLElement | undefined {
  const isOurs = (button: Element): boolean => !isInBody(button, thread) && button.closest(compose.box.join()) === null;
  const last = all(document, ...thread.body).at(-1);
  return (
    all(document, ...reply).findLast(isOurs) ??
    all(document, ...replyBelow).find((button) => last !== undefined && isBefore(last, button) && isOurs(button))
  );
}

/** Whether a mail's author put the element there: nothing that stands in a body is believed. */
function isInBody(element: Element, { body }: ThreadFacts): boolean {
  return element.closest(body.join()) !== null;
}

function isHost(hostname: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
}

const ACCOUNT_ATTRIBUTES = ['aria-label', 'title', 'data-email', 'data-address', 'value'];

/** What the page says of its user, up to the first of the ways that names an address. */
function accountTexts(document: Document, { account, thread }: Facts): readonly string[] {
  const texts: string[] = [];
  for (const way of account) {
    const elements = [...document.querySelectorAll(way)].filter((e) => !isInBody(e, thread)).slice(0, 40);
    const said = elements.flatMap((e) => [...ACCOUNT_ATTRIBUTES.map((name) => e.getAttribute(name) ?? ''), e.textContent.slice(0, 400)]);
    texts.push(...said.filter(Boolean));
    if (addressesIn(said).length > 0) break;
  }
  return texts;
}
