// node web.mjs PORT APP_PORT STATIC: the web server in front of a test's SOGo. Scripts and styles come from the folder STATIC, the
// rest from SOGo on APP_PORT, which is told by headers where it is seen from.
import { createServer, request } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const [port, appPort, root] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const STATIC = '/SOGo.woa/WebServerResources/';
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html',
  '.json': 'application/json',
};

function serveFile(path, answer) {
  const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' };
  readFile(join(root, normalize(`/${path}`))).then(
    (file) => answer.writeHead(200, headers).end(file),
    () => answer.writeHead(404).end(),
  );
}

function passOn(asked, answer) {
  const { url: path, method, headers: given } = asked;
  const headers = {
    ...given,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-port': String(port),
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    'x-webobjects-remote-host': '127.0.0.1',
    connection: 'close',
  };
  // No agent: Node's own keeps connections that SOGo has closed, and every fourth request would fail.
  const inner = request({ agent: false, host: '127.0.0.1', port: appPort, path, method, headers }, (got) => {
    answer.writeHead(got.statusCode, { ...got.headers, connection: 'close' });
    got.pipe(answer);
  });
  inner.on('error', (error) => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end(String(error))));
  asked.pipe(inner);
}

createServer((asked, answer) => {
  const path = decodeURIComponent(new URL(asked.url, 'http://localhost').pathname);
  if (path.startsWith(STATIC)) serveFile(path.slice(STATIC.length), answer);
  else passOn(asked, answer);
}).listen(port, '127.0.0.1', () => console.log(`SOGo's ${appPort} is seen on ${port}`));
