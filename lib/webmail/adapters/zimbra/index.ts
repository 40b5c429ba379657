import type { Adapter, ComposePlace, MessagePlace, ThreadPlace } from '../../contract';
import {
  addressesIn,
  all,
  editorIn,
  first,
  frameBody,
  peopleFrom,
  QUOTES,
  senderFacts,
  subjectKey,
  textOf,
  valueOf,
} from '../../reader/facts';
import { parsePeople } from '../../reader/people';
import { isVisible } from '../../reader/visible';

/**
 * Zimbra's classic web client, from its own source (2024). Messages stand in the page or in blank frames that it writes;
 * several views and composes are kept in the document at once, most of them hidden.
 */
const MESSAGE = '.ZmMailMsgCapsuleView, .ZmMailMsgView, [id$="_MSG"]';
const FROM = '[id$="_from"] .LabelColValue, [id$="_from"].LabelColValue, .Conv2MsgHeader .LabelColValue, .ZmConvListFrom';

export const zimbra: Adapter = {
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],

  matches: (document) => document.querySelector('#z_shell, [id^="zv__"], [id^="zb__"], .ZmMailMsgCapsuleView') !== null,

  ownAddresses(document) {
    const account = document.querySelectorAll('#skin_container_username, #skin_container_username [aria-label]');
    const froms = document.querySelectorAll('[id^="zv__COMPOSE"] [id*="_identity"], [id^="zv__COMPOSE"] [id*="_from_select"]');
    // What stands inside a message was put there by its sender.
    const outside = [...account, ...froms].filter((e) => e.closest('.MsgBody') === null);
    return addressesIn(outside.flatMap((e) => [e.getAttribute('aria-label'), textOf(e, 300)]));
  },

  thread(document, own): ThreadPlace | undefined {
    const messages = bodies(document).flatMap(([holder, body]) => message(holder, body, own));
    const [newest] = messages;
    if (!newest) return undefined;
    const subject = textOf(first(document, '.Conv2Header [role="heading"]', '.SubjectCol[role="heading"]', '.SubjectCol'));
    const other = messages.find((m) => !m.own && m.sender)?.sender ?? newest.recipients[0];
    return { key: subjectKey(subject, other), url: document.location.href, subject, messages };
  },

  composes: (document) =>
    all(document, '[id^="zv__COMPOSE"].ZmComposeView, div[id^="zv__COMPOSE"]:has([id$="_subject_control"]), .Conv2Reply')
      .filter(isOnScreen)
      // A view holds elements whose ids begin like its own.
      .filter((box, _, boxes) => !boxes.some((other) => other !== box && other.contains(box)))
      .flatMap((box): ComposePlace[] => {
        const place = editorIn(box, 'textarea[id$="_body"], textarea.ReplyTextarea, textarea.ZmHtmlEditorTextArea');
        if (!place) return [];
        const bubbles = box.querySelectorAll('[id$="_to_row"] .addrBubble, [id$="_to_cell"] .addrBubble, [id$="_replyToDiv"] .addrBubble');
        return [
          {
            id: box.id || 'compose',
            ...place,
            subject: valueOf(box, 'input[id$="_subject_control"]', 'input.subjectField'),
            recipients:
              bubbles.length > 0
                ? peopleFrom(bubbles)
                : parsePeople(
                    `${valueOf(box, 'textarea[id$="_to_control"]', 'input[id$="_to_control"]')},${textOf(box.querySelector('[id$="_to_cell"]'))}`,
                  ),
          },
        ];
      }),

  notBody: `${QUOTES}, [data-marker="__QUOTED_TEXT__"], [data-marker="__SIG_PRE__"], [data-marker="__SIG_POST__"], .Object-action`,

  sending: { button: '[id^="zb__COMPOSE"][id$="__SEND"], [id^="zb__COMPOSE"][id$="__SEND_MENU"]', keys: [] },

  replyButton: (document) => first(document, '[id$="__REPLY"]:not(.ZDisabled)', '[id$="_footer"] a[id$="_reply"], .footer a[id*="reply"]'),
};

/** Every message body on screen with the element that stands for it in the page: its frame, or itself. */
function bodies(document: Document): [Element, Element][] {
  return [...document.querySelectorAll('div.MsgBody, iframe')].filter(isOnScreen).flatMap((holder): [Element, Element][] => {
    if (holder.tagName !== 'IFRAME') return [[holder, holder]];
    const body = frameBody(holder as HTMLIFrameElement);
    return body?.classList.contains('MsgBody') ? [[holder, body]] : [];
  });
}

/** Views that are not in front are moved far to the left. */
function isOnScreen(element: Element): boolean {
  return isVisible(element) && element.getBoundingClientRect().right > 0;
}

function message(holder: Element, body: Element, own: ReadonlySet<string>): MessagePlace[] {
  const box = holder.closest(MESSAGE) ?? holder.closest('[id^="zv__"]');
  if (!box) return [];
  const header = (selector: string): Element[] => [...box.querySelectorAll(selector)].filter((e) => !holder.contains(e));
  const [sender] = peopleFrom(header(FROM).slice(0, 1));
  const others = peopleFrom(header('.LabelColValue .addrBubble, .LabelColValue')).filter(({ address }) => address !== sender?.address);
  const date = textOf(header('.DateCol, .Conv2MsgHeader .date')[0], 100);
  return [
    {
      // In a conversation the box's id holds the message's; in a reading pane the box is always the same.
      id: `${box.id}|${sender?.address ?? ''}|${header('.DateCol, .date')[0]?.getAttribute('title') ?? date}`,
      body,
      recipients: others,
      ...senderFacts(sender, own),
    },
  ];
}
