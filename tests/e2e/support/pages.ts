import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from '@/scripts/demo/server';
import { ROOT } from './extension';

export interface MailPageOptions {
  /** HTML of a reply that stands open. */
  readonly draft?: string;
  readonly sender?: string;
  readonly subject?: string;
}

/** A page of a webmail's structure with one message from a client, and a reply open under it if wanted. */
export function mailPage(
  body: string,
  { sender = 'orla.finch@example.com', subject = 'About the site', draft }: MailPageOptions = {},
): string {
  const reply =
    draft === undefined
      ? ''
      : `<div class="M9" role="region" data-compose-id="c1"><form class="bAs"><input type="hidden" name="composeid" value="c1"><input type="hidden" name="from" value="mira@example.com"><input type="hidden" name="subject" value="Re: ${subject}"><input type="hidden" name="rt" value="#thread-f:1"></form>
<div name="to"><div role="listbox"><div role="option" data-hovercard-id="${sender}" data-name="Orla">Orla</div></div></div>
<div id="editor" g_editable="true" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Body" style="min-height:120px">${draft}</div></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject} - mira@example.com - Mail</title><link rel="icon" href="data:,"></head><body>
<header role="banner"><a href="#a" aria-label="Account (mira@example.com)">M</a></header><div gh="cm">Compose</div>
<div role="main"><h2 data-thread-perm-id="thread-f:1" data-legacy-thread-id="a1">${subject}</h2><div role="list"><div role="listitem"><div data-message-id="#msg-f:1">
<h3><span class="gD" email="${sender}" name="Orla Finch">Orla Finch</span></h3><span class="hb"><span email="mira@example.com" name="me">me</span></span>
<div class="ii gt"><div class="a3s" id="body">${body}</div></div></div></div></div>${reply}</div></body></html>`;
}

/** Serves the page structures and whatever else a test brings. */
export function serve(more: Readonly<Record<string, string>> = {}): ReturnType<typeof servePages> {
  const read = (name: string): string => readFileSync(join(ROOT, 'tests/pages/gmail', name), 'utf8');
  return servePages({ '/thread': read('gmail-thread.html'), '/compose': read('gmail-compose.html'), ...more });
}
