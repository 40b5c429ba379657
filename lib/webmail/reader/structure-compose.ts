import type { ComposePlace } from '../contract';
import { all, first, frameBody, kindOf, peopleFrom, textOf, type EditorPlace } from './facts';
import type { ComposeFacts, Ways } from './structure-facts';

/** Every reply that stands open on screen, found from the editors. One without a subject's field answers the open thread. */
export function composesFrom(document: Document, facts: ComposeFacts, threadSubject: Ways): readonly ComposePlace[] {
  return all(document, ...facts.editor).flatMap((place, index): ComposePlace[] => {
    const found = editorAt(place, facts);
    if (!found) return [];
    const box = place.closest(facts.box.join()) ?? document;
    const recipients = facts.recipients.map((way) => peopleFrom(box.querySelectorAll(way), ...(facts.addressIn ?? ['title'])));
    return [
      {
        id: idOf(box, place, facts) ?? `compose-${String(index)}`,
        ...found,
        subject: subjectIn(box, facts) ?? subjectOf(first(document, ...threadSubject)),
        recipients: recipients.find((people) => people.length > 0) ?? [],
      },
    ];
  });
}

function editorAt(place: HTMLElement, facts: ComposeFacts): EditorPlace | undefined {
  if (place.tagName !== 'IFRAME') return { editor: place, kind: place.tagName === 'TEXTAREA' ? 'textarea' : (facts.kind ?? kindOf(place)) };
  const frame = place as HTMLIFrameElement;
  const body = frameBody(frame);
  const editor = body && (first(body, ...(facts.framed ?? ['[contenteditable="true"]'])) ?? (body.isContentEditable ? body : undefined));
  // Whatever writes a frame for its editor keeps a model of it.
  return editor && { editor, frame, kind: facts.kind ?? 'model' };
}

function subjectIn(box: ParentNode, { subject }: ComposeFacts): string | undefined {
  const fields = subject.flatMap((way) => box.querySelector(way) ?? []);
  return fields.length > 0 ? (fields.map(subjectOf).find(Boolean) ?? '') : undefined;
}

function subjectOf(element: Element | undefined): string {
  if (!element) return '';
  const value = 'value' in element && typeof element.value === 'string' ? element.value : (element.getAttribute('title') ?? '');
  return (value.trim() || textOf(element)).slice(0, 1_000);
}

function idOf(box: ParentNode, place: Element, { id = [] }: ComposeFacts): string | undefined {
  for (const { at, attribute } of id) {
    const value = (place.closest(at) ?? box.querySelector(at))?.getAttribute(attribute);
    if (value) return value.slice(0, 400);
  }
  return undefined;
}
