import type { MessagePlace, Person, ThreadPlace } from '../contract';
import { all, first, frameBody, peopleFrom, readMoment, senderFacts, subjectKey, textOf } from './facts';
import type { Carrier, ThreadFacts, Ways } from './structure-facts';

/** What one look at a page needs to know. */
interface Scene {
  readonly document: Document;
  readonly view: ParentNode;
  /** Bodies, or the frames that hold them, in order. */
  readonly places: readonly HTMLElement[];
  /** Whether an element is the webmail's own: what stands in a body was put there by its author. */
  readonly outside: (element: Element) => boolean;
  readonly facts: ThreadFacts;
  readonly own: ReadonlySet<string>;
  readonly account: readonly string[];
}

/** The thread on screen, found from the bodies: a header is what stands around a body and is not another's. */
export function threadFrom(
  document: Document,
  facts: ThreadFacts,
  own: ReadonlySet<string>,
  account: readonly string[],
): ThreadPlace | undefined {
  const view = first(document, ...(facts.view ?? [])) ?? document;
  const places = all(view, ...facts.body).filter((e, _, others) => !others.some((o) => o !== e && o.contains(e)) && !isWritten(e));
  const outside = (e: Element): boolean => !places.some((place) => place.contains(e));
  const { href, pathname, hash } = document.location;
  const key = carried([view], facts.key, outside) ?? facts.keyInAddress?.exec(pathname + hash)?.[1];
  const scene = { document, view, places, outside, facts, own, account };
  const messages = places.flatMap((place) => message(place, scene, key ?? pathname));
  if (messages.length === 0) return undefined;
  const subject = subjectIn([view, document], facts.subject, outside);
  const other = messages.find((m) => !m.own && m.sender)?.sender ?? messages[0]?.recipients[0];
  return { key: key ?? subjectKey(subject, other), url: href, subject, messages };
}

/** A draft among the messages is no message yet. */
function isWritten(element: Element): boolean {
  return element.closest('[contenteditable="true"]') !== null || element.querySelector('[contenteditable="true"]') !== null;
}

function message(place: HTMLElement, scene: Scene, thread: string): MessagePlace[] {
  const { facts, own, account } = scene;
  const body = place.tagName === 'IFRAME' ? framedBody(place as HTMLIFrameElement, facts.framed) : place;
  if (!body) return [];
  const header = headerOf(place, scene);
  const attributes = facts.addressIn ?? [];
  const addressed = senderIn(header, facts, attributes);
  const name = addressed ? '' : textOf(header.find(...facts.sender)[0], 200);
  const sender = addressed ?? (name ? inDirectory(scene, name) : undefined);
  const dates = (facts.date ?? []).flatMap((way) => dateIn(header.find(way)) ?? []);
  const sentAt = dates.find(({ at }) => at !== undefined)?.at;
  const { own: isOwn, ...rest } = senderFacts(sender, own);
  const recipients = peopleFrom(header.find(...facts.recipients), ...attributes).filter(({ address }) => address !== sender?.address);
  const isMarked = header.find(...(facts.ownMark ?? [])).length > 0;
  const isTold = !facts.othersMark || isMarked || header.find(...facts.othersMark).length > 0;
  const isMine = isOwn || isMarked || ((!sender || !isTold) && isUser(sender?.name ?? name, account));
  // Neither by nor to an address of the user's that is known: by an alias of theirs, or to one.
  if (!isTold && !isMine && !recipients.some(({ address }) => own.has(address))) return [];
  return [
    {
      id: carried(header.roots, facts.id, header.has) ?? `${thread}|${sender?.address ?? name}|${dates[0]?.text ?? ''}`,
      body,
      ...rest,
      recipients,
      ...(sentAt !== undefined && { sentAt }),
      own: isMine,
    },
  ];
}

function framedBody(frame: HTMLIFrameElement, framed: Ways = []): HTMLElement | undefined {
  const body = frameBody(frame);
  return body && (first(body, ...framed) ?? body);
}

/** What of the page belongs to one body: elements around it, up to the body before. */
interface Header {
  readonly roots: readonly Element[];
  /** Whether the element belongs to this header. */
  readonly has: (element: Element) => boolean;
  /** Elements of the first of the ways that finds any. */
  find(...ways: Ways): Element[];
}

/** The nearest box around a body that names a sender before it, whose words are not those of another body. */
function headerOf(place: HTMLElement, { places, view, outside, facts }: Scene): Header {
  const before = places[places.indexOf(place) - 1];
  const inside = (box: Element) => {
    const alone = !places.some((other) => other !== place && box.contains(other));
    return (e: Element): boolean => outside(e) && (alone || ((!before || isBefore(before, e)) && isBefore(e, place)));
  };
  // The sturdiest way first, however far up it leads: a looser one may meet the recipients before the sender.
  for (const way of facts.sender) {
    for (let box = place.parentElement; box && view.contains(box); box = box.parentElement) {
      const has = inside(box);
      if ([...box.querySelectorAll(way)].some((e) => has(e) && isBefore(e, place))) return headerIn(box, has);
    }
  }
  return headerIn(undefined, () => false);
}

function headerIn(box: Element | undefined, has: (element: Element) => boolean): Header {
  return {
    roots: box ? [box] : [],
    has: (e) => box !== undefined && (e.contains(box) || has(e)),
    find(...ways) {
      for (const way of ways) {
        const found = box ? [...box.querySelectorAll(way)].filter(has) : [];
        if (box?.matches(way)) found.unshift(box);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** Whether `earlier` stands before `later` in the document, or around it. */
export function isBefore(earlier: Element, later: Element): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first of the ways that gives an address; another may name the person. */
function senderIn(header: Header, facts: ThreadFacts, attributes: readonly string[]): Person | undefined {
  for (const way of facts.sender) {
    const [found] = peopleFrom(header.find(way), ...attributes);
    if (!found) continue;
    const name = textOf(header.find(...(facts.senderName ?? []))[0], 200);
    return name === '' || name.includes('@') ? found : { ...found, name };
  }
  return undefined;
}

/** A person whose name stands elsewhere on the page with an address; a name that several have is nobody's. */
function inDirectory({ document, facts: { directory = [] }, outside }: Scene, name: string): Person | undefined {
  const shown = directory.flatMap((way) => [...document.querySelectorAll(way)].slice(0, 300)).filter(outside);
  const people = peopleFrom(
    shown.filter((e) => textOf(e, 200) === name),
    'title',
  );
  return people.length === 1 && people[0] ? { ...people[0], name } : undefined;
}

/** Whether the account's own texts name the person; only asked for people who are shown without an address. */
function isUser(name: string, account: readonly string[]): boolean {
  return name !== '' && account.some((text) => text === name || (name.includes(' ') && text.includes(name)));
}

/** The first attribute found of the carriers: on the roots, around them, or in them. */
function carried(
  roots: readonly ParentNode[],
  carriers: readonly Carrier[] = [],
  counts: (element: Element) => boolean = () => true,
): string | undefined {
  for (const { at, attribute } of carriers) {
    for (const root of roots) {
      const around = root instanceof Element ? root.closest(at) : null;
      const within = [...root.querySelectorAll(at)].find(counts);
      const value = (around ?? within)?.getAttribute(attribute);
      if (value) return value.slice(0, 400);
    }
  }
  return undefined;
}

function subjectIn(roots: readonly ParentNode[], ways: Ways, counts: (element: Element) => boolean): string {
  for (const root of roots) {
    for (const way of ways) {
      const found = all(root, way).find(counts);
      const subject = found ? (found.getAttribute('title') ?? '').trim() || textOf(found) : '';
      if (subject) return subject.slice(0, 1_000);
    }
  }
  return '';
}

/** A date in an attribute or as text, as far as it can be read without knowing the interface's language. */
function dateIn(elements: readonly Element[]): { readonly text: string; readonly at?: number } | undefined {
  for (const element of elements) {
    const texts = [element.getAttribute('datetime'), element.getAttribute('title'), textOf(element, 100)].filter((t) => !!t);
    const at = texts.map((text) => readMoment(text) ?? inWords(text)).find((time) => time !== undefined);
    const text = texts[0] ?? '';
    if (text) return { text, ...(at !== undefined && { at }) };
  }
  return undefined;
}

/** "Mon, 21 Sep 2026 11:19:09 AM +0530": a form the browser reads. With the month in figures, day and month may be swapped. */
function inWords(text: string | null | undefined): number | undefined {
  const plain = (text ?? '').slice(0, 60).replace(/[\u202f\u00a0]/g, ' ');
  const time = /\b\d{4}\b/.test(plain) && /[a-z]{3}/i.test(plain) && !/\d[./]\d/.test(plain) ? Date.parse(plain) : NaN;
  return Number.isFinite(time) ? time : undefined;
}
