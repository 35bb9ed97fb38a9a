/**
 * A proxy that sends everything to one local port, whatever host was asked for. Firefox has no rule that maps hosts to
 * an address, so it is given this proxy; the server behind it answers for all hosts, in TLS and in plain HTTP.
 */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  port: number;
  close(): Promise<void>;
}

/** Starts the proxy on a free port of this machine. `target` is asked anew for each connection. */
export async function startConnectProxy(target: () => number): Promise<ConnectProxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser that goes away resets its connections; that is no failure of ours.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((incoming, outgoing) => {
    const { pathname, search, host } = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const onward = request(
      {
        host: '127.0.0.1',
        port: target(),
        method: incoming.method,
        path: pathname + search,
        headers: { ...incoming.headers, host },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connection', keep);
  server.on('connect', (_request, socket: Socket, head: Buffer) => {
    const onward = connect(target(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    keep(onward);
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
