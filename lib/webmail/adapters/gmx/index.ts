import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/**
 * GMX, Web.de and mail.com, in the frame of their mail application. Mails stand in a frame below it: of the same host, or
 * since 2026 of another (`*.mailbody-ui.de`), which the application's page cannot look into; then only replies are checked.
 */
const PERSON = '[data-email], [title*="@"], a[href^="mailto:"]';

export const gmx: Adapter = makeAdapter({
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  hosts: ['webmailer.gmx.net', 'webmailer.gmx.com', 'webmailer.web.de', 'webmailer.mail.com'],
  around: {
    'navigator.gmx.net': ['.gmx.net', '.mailbody-ui.de'],
    'navigator.gmx.com': ['.gmx.com', '.mailbody-ui.de'],
    'navigator.web.de': ['.web.de', '.mailbody-ui.de'],
    'navigator.mail.com': ['.mail.com', '.mailbody-ui.de'],
  },
  marks: [
    'iframe#mail-detail',
    'iframe[name="detail-body-iframe"]',
    'mail-list-container',
    'webmailer-mail-detail',
    '#compose-send-button',
    'input.mailobjectpanel-textfield_input',
  ],
  account: ['form:has(#compose-send-button) select option', 'account-avatar[title*="@"]', '[class*="account"] [title*="@"]'],
  thread: {
    view: ['#panel-mail-display', 'webmailer-mail-detail'],
    subject: ['.mail-header-subject', '#panel-mail-display h1, #panel-mail-display h2', '[role="heading"]'],
    body: ['iframe#mail-detail, iframe[name="detail-body-iframe"], #email_content'],
    framed: ['#email_content'],
    sender: [PERSON],
    recipients: [PERSON],
    addressIn: ['data-email', 'title', 'href'],
    date: ['time', '.mail-header-date'],
  },
  compose: {
    editor: [
      'form:has(#compose-send-button) iframe',
      'iframe.cke_wysiwyg_frame',
      '.cke_wysiwyg_div[contenteditable="true"]',
      'form:has(#compose-send-button) textarea[name="body"]',
    ],
    box: ['form:has(#compose-send-button)', 'body:has(#compose-send-button)'],
    subject: ['input.mailobjectpanel-textfield_input'],
    recipients: ['.select2-search-choice [title*="@"], .select2-search-choice[title*="@"]', '.select2-search-choice'],
  },
  notBody: `${QUOTES}, [name="quote"], [class*="signature"]`,
  reply: [],
});
