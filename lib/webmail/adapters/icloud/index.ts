import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/**
 * iCloud Mail: an application in a frame, mails and the editor in frames below it that are of another host
 * (`www-mail.icloud-sandbox.com`). The editor's frame is worked in by the script within. A mail is read where its frame
 * lets the application in; with another host it does not, and a mail whose sender nobody tells is left alone.
 */
const PERSON = '[data-email], [title*="@"], [aria-label*="@"], a[href^="mailto:"]';

export const icloud: Adapter = makeAdapter({
  id: 'icloud',
  name: 'iCloud Mail',
  hosts: ['www-mail.icloud-sandbox.com'],
  around: { 'www.icloud.com': ['www-mail.icloud-sandbox.com'] },
  marks: [
    '.mail-message-defaults',
    '.thread-participants',
    '.cw-pane-container',
    '.editor-wrapper .editor-content',
    'iframe[src*="/mail2-message/"]',
  ],
  account: ['[class*="account"] [title*="@"]', '.cw-pane-container select option'],
  thread: {
    view: ['.thread-detail-pane'],
    subject: ['.thread-detail-pane [role="heading"]', '.thread-subject', 'h1, h2'],
    body: ['iframe[src*="/mail2-message/"], .mail-message-defaults'],
    framed: ['.mail-message-defaults'],
    sender: [PERSON],
    recipients: [PERSON],
    addressIn: ['data-email', 'title', 'aria-label', 'href'],
    date: ['time'],
  },
  compose: {
    editor: [
      '.editor-content[contenteditable="true"]',
      '.editor-wrapper [contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
    ],
    box: ['.cw-pane-container'],
    subject: ['input[name="subject"]'],
    recipients: ['[title*="@"]', '[data-email]'],
    addressIn: ['data-email', 'title'],
    // Which editor it is, is not known: a paste it may take, else the words are typed.
    kind: 'model',
  },
  notBody: QUOTES,
  reply: [],
});
