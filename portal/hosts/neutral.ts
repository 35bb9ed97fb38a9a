/** Pages of the server that belong to no simulated site: what could not be read, and hosts that are not simulated. */
import type { Duplex } from 'node:stream';
import { GUARDS } from '../respond';

const NAMES = { 400: 'Bad Request', 404: 'Not Found', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };
type NeutralStatus = keyof typeof NAMES;

const html = (status: NeutralStatus): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;

const HEADERS = { ...GUARDS, 'content-type': 'text/html; charset=utf-8' };

export function neutralPage(status: NeutralStatus): Response {
  return new Response(html(status), { status, headers: HEADERS });
}

/** Answers what is not even HTTP, or has headers without end, and hangs up. */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const codes: Record<string, NeutralStatus> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
  const status = codes[error.code ?? ''] ?? 400;
  const body = html(status);
  const headers = { ...HEADERS, 'content-length': String(body.length), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${NAMES[status]}`, ...lines, '', body].join('\r\n'));
}
