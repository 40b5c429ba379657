import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Browsers take a style sheet only by its right type; everything else here is a page. */
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** Serves fixed pages on a free loopback port. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly close: () => Promise<void>; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = path === '/favicon.ico' ? '' : pages[path];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': `${TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`,
    });
    response.end(page ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
