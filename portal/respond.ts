/** Answers of the portal: pages and redirects, always with the headers that keep a page to itself. */
import { address, SIMULATED_HOSTS } from './address';
import { type Page, renderPage } from './screens/document';

/** `'self'` covers plain http and other ports; the hosts cover forms and the redirects that follow them. */
const FORM_ACTION = ["'self'", ...SIMULATED_HOSTS.map((host) => address(host, ''))].join(' ');

/** What every answer carries, a page of the portal or not: nothing is loaded, framed, guessed, told on or kept. */
export const GUARDS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    `form-action ${FORM_ACTION}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};

export function pageResponse(page: Page, status = 200, extra: Record<string, string> = {}): Response {
  return new Response(renderPage(page), {
    status,
    headers: { ...GUARDS, 'content-type': 'text/html; charset=utf-8', ...extra },
  });
}

/** `location`: made by `address` or `addressWithVisit`. 303 after a form, 302 otherwise. */
export function redirect(location: string, status: 302 | 303 = 302): Response {
  return new Response(null, { status, headers: { ...GUARDS, location } });
}

/** A document to keep. `name`: letters, digits and dots only. */
export function pdfResponse(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: { ...GUARDS, 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` },
  });
}

/** A table to keep. `name`: letters, digits and dots only. */
export function csvResponse(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      ...GUARDS,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
