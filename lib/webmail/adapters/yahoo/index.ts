import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/** Yahoo Mail, and AOL Mail, which is the same program: `data-test-id` is what stays, class names do not. */
export const yahoo: Adapter = makeAdapter({
  id: 'yahoo',
  name: 'Yahoo Mail, AOL',
  hosts: ['mail.yahoo.com', '.mail.yahoo.com', 'mail.aol.com'],
  marks: ['#mail-app-component', '[data-test-id="message-group-view"]', '[data-test-id="compose"] [data-test-id="rte"]'],
  account: ['header button[aria-label*="@"]', '[role="banner"] [aria-label*="@"]', '#ybar [aria-label*="@"]'],
  thread: {
    view: ['[data-test-id="message-group-view"]'],
    subject: ['[data-test-id="message-group-subject-text"]'],
    keyInAddress: /\/messages\/([^/?#]+)/,
    body: ['[data-test-id="message-view-body-content"]', '[data-test-id="message-view"] .msg-body'],
    sender: ['[data-test-id="message-from"] [data-test-id="email-pill"]', '[data-test-id="message-from"]'],
    recipients: ['[data-test-id="message-recipients"] [data-test-id="email-pill"]', '[data-test-id="message-to"]'],
    addressIn: ['title'],
    date: ['[data-test-id="message-date"] time', '[data-test-id="message-date"]'],
  },
  compose: {
    // Without a model of its own, as far as is known: the browser's undo is the one it has.
    kind: 'editable',
    editor: ['[data-test-id="rte"][contenteditable="true"]', '#editor-container [contenteditable="true"]'],
    box: ['[data-test-id="compose"]'],
    subject: ['[data-test-id="compose-subject"]'],
    recipients: ['[data-test-id="compose-header-field-to"] [title*="@"]', '[data-test-id="pill"][title*="@"]'],
  },
  sending: { button: '[data-test-id="compose-send-button"]', keys: ['mod+enter'] },
  notBody: `${QUOTES}, [id*="yahoo_quoted"], [id$="ymail_android_signature"], [class$="yahoo-signature-table-wrapper"]`,
  reply: ['[data-test-id="card-reply"]', '[data-test-id="reply-button"]', '[data-test-id="toolbar-reply"]'],
});
