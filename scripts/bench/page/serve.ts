/** Answers at the true addresses, in TLS, on this machine, with whatever a measurement wants to stand there. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface Answer {
  type: 'text/html' | 'text/javascript' | 'text/css';
  body: string;
  headers?: Record<string, string>;
}

export interface LocalServer {
  port: number;
  close(): Promise<void>;
}

/** `answer` gives null for what is not there. */
export async function serve(answer: (url: URL) => Answer | null): Promise<LocalServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'bench' }], { keySize: 2048 });
  const server = createServer({ key, cert }, (request, response) => {
    const found = answer(new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`));
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const { type, body, headers = {} } = found;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
