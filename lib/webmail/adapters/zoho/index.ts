import type { Adapter } from '../../contract';
import { QUOTES } from '../../reader/facts';
import { makeAdapter } from '../../reader/structure';

/**
 * Zoho Mail. Sender and recipients stand twice in a header, folded and unfolded; a closed reading pane keeps its last
 * message, so that only the class on the pane tells what is open. The address of a message names no thread.
 */
export const zoho: Adapter = makeAdapter({
  id: 'zoho',
  name: 'Zoho Mail',
  hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au', 'mail.zoho.jp'],
  marks: ['[id^="zm_Container_m"]', '[data-testid="com_subject_field"]', '[id^="zmComposeEditor_Cmp"]'],
  account: ['[data-testid="com_cur_from_address"]', 'header [title*="@"]', '[role="banner"] [title*="@"]'],
  thread: {
    view: ['[role="region"].shw', '[role="region"]:has([id^="zm_Container_m"])'],
    subject: ['[role="region"].shw [role="heading"]', '[role="option"][aria-selected="true"] [data-testid="lst-sub"]'],
    body: ['[id^="zm_Container_m"] [role="document"]', '.zmPVContent', '.jsConTent'],
    // The sender comes first of the people in a header.
    sender: ['.zmMHFrom [data-eid]', '[data-eid]'],
    recipients: ['.jsReciID[data-eid]', '[data-eid]'],
    addressIn: ['data-eid'],
    date: ['.jsRevTS'],
    id: [{ at: '[id^="zm_Container_m"]', attribute: 'id' }],
  },
  compose: {
    editor: [
      'iframe[id^="zmComposeEditor_Cmp"], [id^="zmComposeEditor_Cmp"] iframe',
      '[id^="zmComposeEditor_Cmp"] [contenteditable="true"], [id^="zmComposeEditor_Cmp"] textarea',
    ],
    framed: [],
    box: ['[id^="jstab-Cmp"]'],
    subject: ['[data-testid="com_subject_field"] input'],
    recipients: [
      ':has([data-testid="com_To_field"]):not(:has([data-testid="com_Cc_field"])) > [role="option"]',
      '.zmCRow:has([data-testid="com_To_field"]) [role="option"]',
    ],
    addressIn: ['data-eid', 'aria-label', 'title'],
    id: [{ at: '[id^="jstab-Cmp"]', attribute: 'id' }],
  },
  sending: { button: '[data-testid="com_send"]', keys: [] },
  notBody: `${QUOTES}, [class*="zmail_signature"], [id$="Zm-_Id_-Sgn"]`,
  reply: ['[id^="zm_Container_m"] [data-testid*="reply" i]:not([data-testid*="all" i])', '[role="region"].shw [data-action="reply"]'],
});
