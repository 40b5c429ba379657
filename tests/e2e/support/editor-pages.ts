import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './extension';

/** Sources of the pages, one an editor. */
const FOLDER = join(ROOT, 'tests/e2e/editors');

/** A compose of a webmail that nobody has described, with room for an editor. */
function page(name: string, before: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post - mira.table@example.com</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/bundles/${name}.css"><style>#place { min-height: 260px } #place > :is(div, textarea, iframe), .ql-editor, .ck-content, .public-DraftEditor-content, .ProseMirror { width: 760px; min-height: 240px }</style></head><body>
<p>mira.table@example.com <a href="left_main.php?mailbox=INBOX">In</a> <a href="left_main.php?mailbox=INBOX.Sent">Sent</a> <a href="compose.php">Write</a></p>
<form name="compose" action="compose.php" method="post">
<select name="identity"><option selected>Mira Sand &lt;mira.table@example.com&gt;</option></select>
<input name="send_to" size="60" value="Orla Finch &lt;orla.finch@example.com&gt;"><input name="send_to_cc"><input name="subject" value="Re: New homepage">
<div id="place"></div><input type="file" name="attachfile"><input type="submit" name="send" value="Send"></form>
${before}<script src="/bundles/${name}.js" type="module"></script></body></html>`;
}

/** Pages by address: `/src/<editor>` with the editor's own package, and what they load. */
export async function editorPages(): Promise<Record<string, string>> {
  const names = readdirSync(FOLDER).flatMap((file) => (file === 'probe.ts' ? [] : [file.replace(/\.ts$/, '')]));
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(FOLDER, `${name}.ts`)),
    outdir: '/bundles',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  const pages: Record<string, string> = {};
  for (const name of names) pages[`/bundles/${name}.css`] = '';
  for (const { path, text } of outputFiles) pages[path] = text;
  const loader = '<script>var CKEDITOR_BASEPATH = "/ckeditor4/"</script><script src="/ckeditor4/ckeditor.js"></script>';
  for (const name of names) pages[`/src/compose/${name}`] = page(name, name === 'ckeditor4' ? loader : '');
  return { ...pages, ...ckeditor4() };
}

/** CKEditor 4 is no module: it loads its parts from beside its script. */
function ckeditor4(): Record<string, string> {
  const folder = join(ROOT, 'node_modules/ckeditor4');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const needed = files.filter((file) => /\.(?:js|css|png)$/.test(file) && !/^(?:samples|adapters|vendor)/.test(file));
  // Pictures of buttons that nobody looks at: there, but empty.
  const read = (file: string): string => (file.endsWith('.png') ? '' : readFileSync(join(folder, file), 'utf8'));
  return Object.fromEntries(needed.map((file) => [`/ckeditor4/${file}`, read(file)]));
}
