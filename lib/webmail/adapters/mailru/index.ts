import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/** Mail.ru. Its address names the newest message, not the thread: a thread is a subject with a person. */
export const mailru: Adapter = makeAdapter({
  id: 'mailru',
  name: 'Mail.ru',
  hosts: ['e.mail.ru', 'octavius.mail.ru'],
  marks: ['.letter__body', '.letter-body__body-content', '.compose-app__compose'],
  account: ['#ph-whiteline [aria-label*="@"]', '[data-testid="whiteline-account"]', '.ph-auth [aria-label*="@"]', '#ph-whiteline'],
  thread: {
    subject: ['.thread-subject', '.thread__subject'],
    body: ['.letter-body__body-content', '.letter__body'],
    sender: ['.letter__author .letter-contact[title*="@"]', '.letter-contact[title*="@"]'],
    recipients: ['.letter__recipients .letter-contact[title*="@"]'],
    addressIn: ['title'],
    date: ['.letter__date'],
    id: [{ at: '.letter[data-id]', attribute: 'data-id' }],
  },
  compose: {
    editor: ['.compose-app__compose [role="textbox"][contenteditable="true"]', '.cke_editable[contenteditable="true"]'],
    box: ['.compose-app__compose', '.compose-app'],
    subject: ['input[name="Subject"]'],
    recipients: ['[data-name="to"] [title*="@"]', '[data-type="to"] [title*="@"]'],
    kind: 'model',
  },
  sending: { button: '.compose-app__buttons [data-title-shortcut*="Enter"]', keys: ['mod+enter'] },
  notBody: `${QUOTES}, [data-signature-widget="container"]`,
  reply: ['.button2_reply'],
});
