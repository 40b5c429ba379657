import { DRAFT, type DemoMessage, type DemoThread, ME, PEOPLE, THREADS } from './inbox';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The demo webmail: one page, threads by the address's hash, the structure of Gmail's conversation view, so that the
 * same adapter reads it. Everything is in the page; the little script only shows and hides, as a webmail would.
 */
export function demoPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Inbox - ${ME.address} - Demo mail</title>
<link rel="icon" href="data:,">
<style>${CSS}</style>
</head>
<body>
<header role="banner"><strong>Demo mail</strong><span>a sample inbox, only on this computer</span>
<a href="#inbox" role="button" aria-label="Account: ${ME.name} (${ME.address})">MH</a></header>
<div class="frame">
<nav><div role="button" gh="cm" class="compose">Compose</div><a href="#inbox">Inbox</a></nav>
<main>
<div class="view" id="inbox" role="main"><table role="grid" gh="tl"><tbody>${THREADS.map(row).join('')}</tbody></table></div>
${THREADS.map(thread).join('')}
</main></div>
<script>${SCRIPT}</script>
</body></html>`;
}

function row({ id, subject, messages }: DemoThread): string {
  const last = messages.at(-1);
  const from = last ? PEOPLE[last.from] : undefined;
  return `<tr role="row" onclick="location.hash='all/${id}'"><td><span email="${escape(from?.address ?? '')}">${escape(from?.name ?? '')}</span></td><td><span data-legacy-thread-id="${id}">${escape(subject)}</span> <span class="snippet">${escape((last?.text[1] ?? '').slice(0, 90))}</span></td><td>${escape(last?.date.split(',')[1] ?? '')}</td></tr>`;
}

function thread({ id, subject, messages }: DemoThread): string {
  return `<div class="view" id="thread-${id}" role="main" hidden><h2 data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${id}">${escape(subject)}</h2>
<div role="list">${messages.map((m, i) => message(id, m, i)).join('')}</div>
<div class="amn"><span class="ams bkH" role="link" tabindex="0" data-thread="${id}">Reply</span></div></div>`;
}

function message(threadId: string, { from, date, text, signature, quote }: DemoMessage, index: number): string {
  const person = PEOPLE[from];
  const paragraphs = text.map((line) => `<div>${escape(line).replaceAll('\n', '<br>')}</div><div><br></div>`).join('');
  const signed = signature
    ? `<div class="gmail_signature" data-smartmail="gmail_signature">${signature.map((line) => `<div>${escape(line)}</div>`).join('')}</div>`
    : '';
  const quoted = quote
    ? `<div class="gmail_quote"><div class="gmail_attr">${escape(quote.line)}</div><blockquote class="gmail_quote">${quote.text.map((line) => `<div>${escape(line)}</div>`).join('')}</blockquote></div>`
    : '';
  return `<div role="listitem" aria-expanded="true"><div class="message" data-message-id="#msg-f:${threadId}-${index}">
<div class="head"><h3><span class="gD" email="${escape(person?.address ?? '')}" name="${escape(person?.name ?? '')}">${escape(person?.name ?? '')}</span></h3><span class="hb">to <span class="g2" email="${from === 'me' ? '' : ME.address}" name="me">${from === 'me' ? 'the client' : 'me'}</span></span><span class="g3" title="${escape(date)}">${escape(date)}</span></div>
<div class="ii gt"><div class="a3s aiL"><div dir="ltr">${paragraphs}${signed}</div>${quoted}</div></div></div></div>`;
}

const CSS = `
:root { color-scheme: light dark; --line: #dfe4e4; --soft: #f4f7f7; --bg: #fff; --text: #1f2a2d; --muted: #5d6b6f; }
@media (prefers-color-scheme: dark) { :root { --line: #38444a; --soft: #232c30; --bg: #1a2124; --text: #e6ecec; --muted: #9fb0b4; } }
* { box-sizing: border-box; } body { margin: 0; font: 15px/1.55 system-ui, sans-serif; color: var(--text); background: var(--bg); }
header { display: flex; gap: 16px; align-items: center; padding: 12px 20px; border-bottom: 1px solid var(--line); } header span { color: var(--muted); flex: 1; }
header a { width: 34px; height: 34px; border-radius: 50%; background: #38666b; color: #fff; display: grid; place-items: center; text-decoration: none; font-size: 13px; }
.frame { display: flex; min-height: calc(100vh - 60px); } nav { width: 150px; padding: 16px; display: grid; gap: 12px; align-content: start; } nav a { color: inherit; }
.compose { padding: 8px 14px; border-radius: 18px; background: var(--soft); width: max-content; cursor: pointer; }
main { flex: 1; min-width: 0; padding: 12px 28px 120px; max-width: 900px; } [hidden] { display: none !important; }
table { width: 100%; border-collapse: collapse; } td { padding: 10px 8px; border-bottom: 1px solid var(--line); cursor: pointer; } td:first-child { white-space: nowrap; font-weight: 600; } td:last-child { white-space: nowrap; color: var(--muted); } .snippet { color: var(--muted); }
h2 { font-size: 21px; font-weight: 600; margin: 12px 0; } h3 { margin: 0; font-size: 15px; display: inline; } .head { display: flex; gap: 12px; align-items: baseline; } .hb, .g3 { color: var(--muted); font-size: 13px; } .g3 { margin-left: auto; }
.message { padding: 14px 0; border-bottom: 1px solid var(--line); } .gmail_quote { color: var(--muted); } blockquote { border-left: 2px solid var(--line); margin: 6px 0; padding-left: 12px; } .gmail_signature { color: var(--muted); }
.amn { margin: 18px 0; } .ams { padding: 8px 20px; border: 1px solid var(--line); border-radius: 18px; cursor: pointer; }
.reply { border: 1px solid var(--line); border-radius: 10px; margin-top: 18px; padding: 12px 16px; } .reply .to { color: var(--muted); font-size: 13px; } .editable { min-height: 170px; outline: none; padding: 8px 0; } .send { background: #38666b; color: #fff; border: 0; padding: 8px 20px; border-radius: 18px; font: inherit; }
`;

/** Shows the view that the hash names, and opens a reply: by DOM alone, as the real ones do. */
const SCRIPT = `
const people = ${JSON.stringify(Object.fromEntries(THREADS.map((t) => [t.id, PEOPLE[t.messages.findLast((m) => m.from !== 'me')?.from ?? 'me']])))};
const subjects = ${JSON.stringify(Object.fromEntries(THREADS.map((t) => [t.id, t.subject])))};
const make = (tag, attributes, text) => { const e = document.createElement(tag); for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v); if (text) e.textContent = text; return e; };
function show() {
  const id = location.hash.replace(/^#(all\\/)?/, '') || 'inbox';
  for (const view of document.querySelectorAll('.view')) view.hidden = view.id !== id && view.id !== 'thread-' + id;
  const title = document.querySelector('#thread-' + CSS.escape(id) + ' h2');
  document.title = (title ? title.textContent : 'Inbox') + ' - ${ME.address} - Demo mail';
}
addEventListener('hashchange', show); show();
function reply(id) {
  const view = document.querySelector('#thread-' + id);
  if (view.querySelector('.reply')) return;
  const box = make('div', { class: 'M9 reply', role: 'region', 'data-compose-id': 'c-' + id });
  const form = make('form', { class: 'bAs' });
  for (const [name, value] of Object.entries({ composeid: 'c-' + id, from: '${ME.address}', subject: 'Re: ' + subjects[id], rt: '#thread-f:' + id, rm: '#msg-f:' + id })) form.append(make('input', { type: 'hidden', name, value }));
  const to = make('div', { class: 'anm to', name: 'to' }); const list = make('div', { role: 'listbox', 'aria-label': 'To' });
  list.append(make('div', { role: 'option', 'data-hovercard-id': people[id].address, 'data-name': people[id].name }, 'To: ' + people[id].name)); to.append(list);
  const editor = make('div', { class: 'editable', contenteditable: 'true', g_editable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message Body' });
  for (const line of ${JSON.stringify(DRAFT)}.split('\\n').slice(0, id === 'd01' ? 99 : 0)) { const d = make('div', {}, line); if (!line) d.append(make('br', {})); editor.append(d); }
  box.append(form, to, editor, make('button', { class: 'send aoO', type: 'button', role: 'button' }, 'Send')); view.append(box); editor.focus();
  const range = document.createRange(); range.selectNodeContents(editor); range.collapse(false); getSelection().removeAllRanges(); getSelection().addRange(range);
}
for (const link of document.querySelectorAll('.ams')) link.addEventListener('click', () => reply(link.dataset.thread));
`;
