import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/** Fastmail. Its class names have stayed for years; a message's header and its body may stand side by side. */
export const fastmail: Adapter = makeAdapter({
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'www.fastmail.com', 'betaapp.fastmail.com'],
  marks: ['.v-MessageCard', '.v-Thread-title', '.v-Compose'],
  account: [
    '.v-ComposeFrom option, .v-ComposeFrom-bottom option',
    '.v-ComposeFrom',
    '.v-Toolbar [title*="@"]',
    '.v-ContextualSidebar [title*="@"]',
  ],
  thread: {
    view: ['.v-Thread'],
    subject: ['.v-Thread-title h1', '.v-Thread-title'],
    keyInAddress: /\/mail\/[^/]+\/([^/?#]+)/,
    body: ['.v-Message-body', '.v-Message-bodyContents', '.v-MessageBody'],
    sender: ['.v-MessageCard-from[title*="@"]', '.v-MessageCard-unknownSender', '.v-MessageCard-from'],
    senderName: ['.v-MessageCard-from'],
    recipients: ['.v-Message-toName[title*="@"]', '.v-Message-toName'],
    addressIn: ['title'],
    date: ['.v-MessageCard-time'],
    id: [{ at: '[data-message-id]', attribute: 'data-message-id' }],
  },
  compose: {
    editor: [
      '.v-Compose .v-RichText-input[contenteditable="true"], .v-Compose textarea[id$="body-input"]',
      '.v-Compose [contenteditable="true"]:not([role="combobox"], [aria-multiline="false"])',
    ],
    box: ['.v-Compose'],
    subject: ['input[id$="subject-input"]', '[class*="Compose-subject"] input'],
    recipients: ['[class*="Compose-to"] [title*="@"]', 'textarea[id$="to-input"]'],
    addressIn: ['title', 'data-email'],
    // Squire, whose own mark is not always there.
    kind: 'model',
  },
  notBody: `${QUOTES}, [class*="v-Message-quoteToggle"], [id$="signature"], [class$="defanged-signature"]`,
  reply: ['.v-MessageCard .s-reply', 'button.s-reply, a.s-reply'],
});
