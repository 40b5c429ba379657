import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/** Yandex Mail: the reading view in React, and the older one. `qa-` classes are its own tests' and outlast the others. */
export const yandex: Adapter = makeAdapter({
  id: 'yandex',
  name: 'Yandex Mail',
  hosts: [
    'mail.yandex.ru',
    'mail.yandex.com',
    'mail.yandex.by',
    'mail.yandex.kz',
    'mail.yandex.uz',
    'mail.yandex.com.tr',
    'mail.360.yandex.ru',
  ],
  marks: ['.qa-MessageViewer-Title', '.react-message-wrapper__body', '.js-message-body', '.composeReact', '.mail-QuickReply-FormWrap'],
  account: [
    '.user-account [title*="@"], .user-account[title*="@"]',
    '[class*="user-account"]',
    '.composeReact [class*="From"] [title*="@"]',
  ],
  thread: {
    subject: ['.qa-MessageViewer-Title-text', '.qa-MessageViewer-Title', '.mail-Message-Toolbar-Subject-Wrapper', '.js-toolbar-subject'],
    keyInAddress: /#thread\/([^/?]+)/,
    body: ['.react-message-wrapper__body', '.js-message-body-content', '.js-message-body', '.mail-Message-Body-Content'],
    sender: [
      '[data-testid="sender-email"]',
      '.qa-MessageViewer-SenderEmail',
      '.mail-Message-Sender-Email',
      '[data-testid="sender"][aria-label*="@"]',
    ],
    senderName: ['.qa-MessageViewer-SenderName', '.ns-view-message-head-sender-name', '.mail-Message-Sender-Name'],
    recipients: ['[class*="Recipient"] [title*="@"], [class*="Recipient"][title*="@"]', '[class*="Recipient"] [aria-label*="@"]'],
    addressIn: ['title', 'aria-label'],
    date: ['.qa-MessageViewer-Header-dateLink', '.ns-view-message-head-date'],
  },
  compose: {
    editor: [
      '.cke_wysiwyg_div[contenteditable="true"]',
      ':is(.composeReact, .ComposePopup, .mail-QuickReply-FormWrap) [role="textbox"][contenteditable="true"]',
    ],
    box: ['.ComposePopup', '.composeReact', '.mail-QuickReply-FormWrap'],
    subject: ['input[name="subject"]', 'input.ComposeSubject-TextField'],
    recipients: [
      '.tst-field-to [title*="@"]',
      '.tst-field-to [data-email]',
      '.composeYabbles [title*="@"]',
      '.tst-field-to .composeYabbles',
    ],
    addressIn: ['data-email', 'title'],
    kind: 'model',
  },
  sending: { button: '.ComposeControlPanel-SendButton, .ComposeSendButton_desktop', keys: ['mod+enter'] },
  notBody: `${QUOTES}, .qa-MessageViewer-RootQuote-Wrapper, .mail-Quote-Toggler, .qa-MessageViewer-TranslateControls`,
  reply: ['.mail-Toolbar-Item_reply', '.mail-QuickReply-Placeholder_text'],
});
