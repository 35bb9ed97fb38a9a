/** Answers for the true addresses with saved pages, in TLS, on this machine. Everything else is "not found". */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, relative, resolve } from 'node:path';
import { generate } from 'selfsigned';
import type { SavedPage } from './saved-page';

export interface SavedPageServer {
  port: number;
  /** From now on the page's address is answered with it, and the parts saved beside it under theirs. */
  put(page: SavedPage, scripts: boolean): void;
  close(): Promise<void>;
}

/** The parts that decide what a person sees; scripts saved beside a page would only ask for what is not here. */
const PARTS: Record<string, string> = {
  '.css': 'text/css',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Nothing of a saved page may reach another page; whether the scripts that stand in it run is asked per page. */
const policy = (scripts: boolean) =>
  [
    "default-src 'none'",
    scripts ? "script-src 'unsafe-inline' 'unsafe-eval'" : "script-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "form-action 'none'",
    'frame-src data: about:',
  ].join('; ');

export async function serveSavedPages(): Promise<SavedPageServer> {
  const pages = new Map<string, { page: SavedPage; scripts: boolean }>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'saved pages' }], { keySize: 2048 });
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    const asked = pages.get(address);
    if (asked) {
      response.writeHead(200, {
        // No charset: the page's own declaration decides, as it did where it was saved.
        'content-type': 'text/html',
        'content-security-policy': policy(asked.scripts),
      });
      response.end(asked.page.html);
      return;
    }
    const part = [...pages.values()].map(({ page }) => partOf(page, address)).find((file) => file !== null);
    if (part) response.writeHead(200, { 'content-type': PARTS[extname(part).toLowerCase()] }).end(readFileSync(part));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    put: (page, scripts) => pages.set(new URL(page.url).href, { page, scripts }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file beside the saved page that its relative address `address` means; only below the page's own folder. */
function partOf(page: SavedPage, address: string): string | null {
  const base = new URL('.', page.url);
  if (!address.startsWith(base.href)) return null;
  const folder = dirname(resolve(page.file));
  const file = resolve(folder, decodeURIComponent(new URL(address).pathname.slice(base.pathname.length)));
  const inside = relative(folder, file);
  if (inside === '' || inside.startsWith('..') || !(extname(file).toLowerCase() in PARTS)) return null;
  return existsSync(file) ? file : null;
}
