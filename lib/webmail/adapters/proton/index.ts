import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/**
 * Proton Mail, from its own source. Mails and the editor stand in blank frames of the page's origin that it fills by
 * script, and fills anew when a mail is deciphered: they are read and written to from the page around them.
 */
export const proton: Adapter = makeAdapter({
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  marks: [
    'iframe[data-testid="content-iframe"]',
    'iframe[data-testid="rooster-iframe"]',
    '[data-testid="conversation-header:subject"]',
    'article[data-shortcut-target="message-container"]',
  ],
  account: ['[data-testid="heading:userdropdown"]', '[data-testid="composer:from"]'],
  thread: {
    subject: ['[data-testid="conversation-header:subject"]', '[data-testid="message-header:subject"]'],
    keyInAddress: /^\/u\/\d+\/[^/]+\/([^/?#]+)/,
    body: ['iframe[data-testid="content-iframe"], .proton-plain-text'],
    framed: ['#proton-root', '.proton-plain-text'],
    sender: ['[data-testid="recipients:sender"]', '.message-recipient-item'],
    recipients: ['[data-testid^="recipients:"]:not([data-testid="recipients:sender"])'],
    addressIn: ['title'],
    date: ['[data-testid="message:message-header-metas"] time', 'time'],
    id: [{ at: 'article[data-message-id]', attribute: 'data-message-id' }],
    ownMark: ['.is-outbound'],
    othersMark: ['.is-inbound'],
  },
  compose: {
    editor: ['iframe[data-testid="rooster-iframe"], textarea[data-testid="editor-textarea"]'],
    framed: ['#rooster-editor', '[contenteditable="true"]'],
    box: ['[role="dialog"][data-testid^="composer-"]', '.composer', '.quick-reply-container'],
    subject: ['[data-testid="composer:subject"]'],
    recipients: ['[data-testid="composer:address"] [title*="@"]', '[data-testid="composer-addresses-item"]'],
    id: [{ at: '[role="dialog"][data-testid^="composer-"], .composer', attribute: 'data-testid' }],
  },
  sending: { button: '[data-testid="composer:send-button"]', keys: ['mod+enter'] },
  notBody: `${QUOTES}, [class*="skiff_quote"], [class*="zmail_extra"], [name="quote"], #origbody, #reply139content, #oriMsgHtmlSeperator`,
  reply: ['[data-testid="message-view:reply"]'],
});
