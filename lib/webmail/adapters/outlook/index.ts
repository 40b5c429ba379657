import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/**
 * Outlook on the web, personal and work. Class names are made anew with each build: only ids, roles and data attributes.
 * People of the same organisation are shown without an address; the lists beside the thread may tell it.
 */
export const outlook: Adapter = makeAdapter({
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  marks: [
    '#ReadingPaneContainerId',
    '[data-app-section="MailReadCompose"]',
    '[id^="UniqueMessageBody"]',
    '[id^="docking_InitVisiblePart_"]',
  ],
  account: [
    '#O365_MainLink_Me',
    '[role="tree"] > [role="treeitem"][title*="@"]',
    '[role="tree"] [title*="@"]',
    '[data-app-section="Form_Content"] [aria-haspopup="dialog"]',
  ],
  thread: {
    view: ['#ConversationReadingPaneContainer', '#ItemReadingPaneContainer', '#ReadingPaneContainerId'],
    subject: ['[role="heading"][id^="CONV_"][id$="_SUBJECT"]', '[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"][aria-level="2"][title]'],
    key: [
      { at: '#ConversationReadingPaneContainer[data-convid]', attribute: 'data-convid' },
      { at: '#ConversationReadingPaneContainer [data-convid]', attribute: 'data-convid' },
      { at: '[id^="CONV_"][id$="_SUBJECT"]', attribute: 'id' },
    ],
    keyInAddress: /\/(?:id|rp|read)\/([^/?#]+)/,
    body: ['[id^="UniqueMessageBody"]', '[role="document"]'],
    sender: ['[id^="MSG_"][id$="_FROM"]'],
    recipients: ['[data-lpc-hover-target-id]:not([id$="_FROM"] *)'],
    addressIn: ['title'],
    date: ['[id^="MSG_"][id$="_DATETIME"]', '[data-testid="SentReceivedSavedTime"]'],
    id: [{ at: '[id^="MSG_"][id$="_FROM"]', attribute: 'id' }],
    directory: ['[title*="@"]'],
  },
  compose: {
    editor: [
      '[id^="editorParent_"] [contenteditable="true"], [id^="editorParent_"] textarea',
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    ],
    box: ['[data-app-section="Form_Content"]', '[id^="docking_InitVisiblePart_"]'],
    subject: ['input[id^="MSG_"][id$="_SUBJECT"]'],
    recipients: [
      '[contenteditable="true"]:not([aria-multiline="true"]) :is([title*="@"], [aria-label*="@"])',
      '[contenteditable="true"]:not([aria-multiline="true"]) [data-lpc-hover-target-id]',
    ],
    addressIn: ['title', 'aria-label'],
    id: [
      { at: 'input[id^="MSG_"][id$="_SUBJECT"]', attribute: 'id' },
      { at: '[id^="editorParent_"]', attribute: 'id' },
    ],
    // roosterjs, which has no mark of its own here.
    kind: 'model',
  },
  sending: {
    button: '[data-testid="ComposeSendButton"], button[id^="splitButton-"][id$="__primaryActionButton"]',
    keys: ['mod+enter', 'alt+s'],
  },
  notBody: `${QUOTES}, [id$="Signature"], [id$="ms-outlook-mobile-signature"], [id$="ms-outlook-mobile-body-separator-line"]`,
  // Icons are named in code; without them, two or three buttons alone in a row below the newest message begin with "reply".
  reply: ['[role="main"] button:has([data-icon-name*="Reply"]:not([data-icon-name*="All"]))'],
  replyBelow: [
    '#ReadingPaneContainerId div:not([role], [id]):not(:has(> :not(button))) > button:first-child:nth-last-child(-n+3):not(:only-child, [id], [data-testid], [aria-haspopup])',
  ],
});
