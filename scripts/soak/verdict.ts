/** What no answer of the portal may ever be, whatever was asked. */
import { isInside, isSimulatedHost } from '../../portal/address';
import { GUARDS } from '../../portal/respond';
import type { Answer, Sent } from './hosts';
import { type PageRead, readPage } from './page';
import { MARKS, MARKUP } from './values';

/** Traces of the machine: a stack, a file of ours, the name of an exception. */
const INSIDE_OF_THE_MACHINE =
  /\n\s+at .+:\d+:\d+|node_modules|file:\/\/|\/(?:portal|screens|scripts)\/[\w-]+|\.tsx?:\d|\b(?:Type|Range|Syntax|Reference|Internal)Error\b/;

/** What is wrong with the answer that `visitor` got, or null. */
export function faultOf(sent: Sent, answer: Answer, visitor: number): string | null {
  const { status, headers, text } = answer;
  if (status >= 500 || status < 200) return `an answer of ${status}`;
  const unguarded = Object.keys(GUARDS).find((name) => !headers.has(name));
  if (unguarded) return `no header ${unguarded}`;
  const trace = INSIDE_OF_THE_MACHINE.exec(text);
  if (trace) return `a trace of the machine: ${trace[0]}`;
  const everything = `${text}\n${[...headers].map(([name, value]) => `${name}: ${value}`).join('\n')}`;
  const foreign = MARKS.find((mark, index) => index !== visitor && everything.includes(mark));
  if (foreign) return `what another visitor typed: ${foreign}`;
  const location = headers.get('location');
  if (location !== null) return faultOfRedirect(sent, status, location);
  return faultOfBody(sent, answer);
}

function faultOfRedirect({ url }: Sent, status: number, location: string): string | null {
  if (![302, 303].includes(status)) return `a location with ${status}`;
  if (!URL.canParse(location) || !isInside(new URL(location))) return `a redirect out of the simulation: ${location}`;
  // Only from one site to another does the id of the visit stand in an address.
  const to = new URL(location);
  return to.searchParams.has('visit') && to.hostname === new URL(url).hostname && to.pathname === new URL(url).pathname
    ? 'a redirect to itself'
    : null;
}

function faultOfBody({ method, url }: Sent, { status, headers, text }: Answer): string | null {
  if (method === 'HEAD') return text === '' ? null : 'a body after HEAD';
  const type = headers.get('content-type') ?? '';
  if (headers.has('content-disposition')) return faultOfFile(type, text);
  if (type !== 'text/html; charset=utf-8') return `a page of type “${type}”`;
  if (text.includes(MARKUP.tag) || text.includes(`"${MARKUP.attribute}`))
    return 'typed markup, put on the page as such';
  if (!text.includes('class="simulation-band"')) {
    return isSimulatedHost(new URL(url).hostname) || status < 400 ? 'a page that is none of the site' : null;
  }
  const out = readPage(text).addresses.find((one) => !isAddressInside(one));
  return out ? `an address that leads out: ${out.attribute}="${out.value}"` : null;
}

/** A place on the same page, an image that stands in the page itself, or an absolute address of a simulated host. */
export function isAddressInside({ attribute, value }: PageRead['addresses'][number]): boolean {
  if (value === 'data:,' || (attribute === 'src' && value.startsWith('data:image/svg+xml,<svg '))) return true;
  return value.startsWith('#') || (URL.canParse(value) && isInside(new URL(value)));
}

function faultOfFile(type: string, text: string): string | null {
  if (type === 'application/pdf') return text.startsWith('%PDF-') ? null : 'a document that is none';
  return type === 'text/csv; charset=utf-8' ? null : `a file of type “${type}”`;
}
