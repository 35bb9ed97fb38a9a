/** Plays a series of deeds against the portal and looks at every answer. */
import { address, IDENTITY, isSimulatedHost, PATHS, SOCIAL_SECURITY, takeVisit } from '../../portal/address';
import { PLACES } from '../../portal/portal';
import type { Visit } from '../../portal/visit';
import { type Deed, ERRANDS } from './deeds';
import type { Figures } from './figures';
import type { Answer, Sent, Visited } from './hosts';
import { type Form, type PageRead, readPage } from './page';
import { get, pickOf, post, submission } from './submit';
import { MARKS, type Typist } from './values';
import { faultOf } from './verdict';

const MOST_REDIRECTS = 10;
const HOME = address(SOCIAL_SECURITY, PATHS.socialSecurity);
const SERVED = new Map(PLACES.map(({ host, path, takes }) => [`${host}${path}`, takes]));

/** What one visitor has on the screen, and had before. */
interface Seat {
  typist: Typist;
  page: PageRead;
  earlier: PageRead[];
  last: Sent | undefined;
}

const NOTHING: PageRead = { links: [], addresses: [], forms: [] };

/** Throws an error that holds the request as soon as an answer is wrong. `typists`: one for each mark. */
export async function play(
  visited: Visited,
  deeds: readonly Deed[],
  typists: Typist[],
  figures: Figures,
): Promise<void> {
  const seats = typists.map((typist): Seat => ({ typist, page: NOTHING, earlier: [], last: undefined }));
  const seen: Form[] = [];
  const table = { visited, seats, seen, figures, known: MARKS.map((_, index) => stateOf(visited.visit(index))) };
  // Interleaved from the start: each visitor logs in between two requests of the others.
  for (let visitor = 0; visitor < MARKS.length; visitor += 1) {
    await act(table, { act: 'enter', visitor, person: 0, audience: 'health-care' });
  }
  for (const deed of deeds) await act(table, deed);
}

interface Table {
  visited: Visited;
  seats: Seat[];
  /** Forms that stood on some page of this series. */
  seen: Form[];
  figures: Figures;
  /** State of each visit after its own last request. */
  known: string[];
}

async function act(table: Table, deed: Deed): Promise<void> {
  const seat = table.seats[deed.visitor];
  if (!seat) return;
  const go = (sent: Sent) => send(table, deed.visitor, sent);
  if (deed.act === 'follow') return go(get(pickOf(seat.page.links, deed.pick) ?? HOME));
  if (deed.act === 'go on') return go(onward(seat, deed.form, deed.pick));
  if (deed.act === 'errand') {
    await go(get(inWorld(ERRANDS[deed.start] ?? HOME, seat.typist, deed.quality)));
    for (const pick of deed.picks) await go(onward(seat, pick, pick));
    return;
  }
  if (deed.act === 'submit' || deed.act === 'resubmit') {
    const form = pickOf(deed.act === 'submit' ? seat.page.forms : table.seen, deed.form);
    return go(
      form ? submission(form, deed.button, deed.fills, seat.typist) : get(pickOf(seat.page.links, deed.form) ?? HOME),
    );
  }
  if (deed.act === 'go') {
    const place = pickOf(PLACES, deed.place);
    return go(get(place ? inWorld(address(place.host, place.path + deed.query), seat.typist, deed.pick) : HOME));
  }
  if (deed.act === 'again') return go(seat.last ?? get(HOME));
  if (deed.act === 'back') {
    seat.page = seat.earlier.pop() ?? NOTHING;
    return;
  }
  if (deed.act === 'enter') return enter(seat, deed, go);
  const { method, url, type, body } = deed;
  if (!canBeSent(url)) return;
  table.figures.wild += 1;
  const bodiless = method === 'GET' || method === 'HEAD';
  const sent = typeof body === 'string' ? body : new Uint8Array(body);
  return go({ method, url, headers: type === null ? {} : { 'content-type': type }, body: bodiless ? null : sent });
}

/** The address with a quality and an enterprise of the visitor's own world. */
function inWorld(url: string, { qualities, enterprises }: Typist, pick: number): string {
  return url
    .replace('{quality}', pickOf(qualities, pick) ?? '')
    .replace('{enterprise}', pickOf(enterprises, pick) ?? '');
}

/** One form of the page, filled in as it asks for; a page without forms by its first link. */
function onward({ page, typist }: Seat, form: number, pick: number): Sent {
  const chosen = pickOf(page.forms, form);
  if (!chosen) return get(page.links[0] ?? HOME);
  // Of buttons with different names for one field the first is the one that the Enter key presses.
  const main = chosen.buttons[0]?.[0] === 'do' ? 0 : pick;
  return submission(chosen, main, [{ how: 'well', pick }], typist);
}

/** Logs in by the pages: as the person of the scenario, now and then as somebody else. */
async function enter(
  seat: Seat,
  { person, audience }: Extract<Deed, { act: 'enter' }>,
  go: (sent: Sent) => Promise<void>,
): Promise<void> {
  const { people } = seat.typist;
  const number = (person % 4 === 3 ? pickOf(people, person) : people[0])?.number ?? '';
  await go(post(address(SOCIAL_SECURITY, PATHS.socialSecurityLogIn), [['via', 'csam']]));
  await go(post(address(IDENTITY, PATHS.people), [['person', number]]));
  if (audience !== 'nobody')
    await go(post(address(SOCIAL_SECURITY, PATHS.socialSecurityAudience), [['audience', audience]]));
}

/** Sends a request and follows its redirects; every answer on the way is looked at. */
async function send(table: Table, visitor: number, first: Sent): Promise<void> {
  const seat = table.seats[visitor];
  if (!seat) return;
  seat.last = first;
  let sent = first;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const answer = await askOnce(table, visitor, sent);
    const location = answer.headers.get('location');
    if (location === null) {
      if (sent.method !== 'HEAD' && !answer.headers.has('content-disposition')) show(table, seat, answer);
      return;
    }
    sent = get(location);
  }
  throw new Error(`redirects without end, from ${say(first)}`);
}

function show({ seen }: Table, seat: Seat, { text }: Answer): void {
  seat.earlier.push(seat.page);
  seat.page = readPage(text);
  const isNew = (form: Form) => !seen.some(({ action }) => new URL(action).pathname === new URL(form.action).pathname);
  seen.push(...seat.page.forms.filter(isNew));
}

async function askOnce({ visited, known, figures }: Table, visitor: number, sent: Sent): Promise<Answer> {
  const loggedIn = visited.visit(visitor)?.loggedIn != null;
  const through = { ...sent, url: withoutId(visited, visitor, sent.url) };
  const answer = await visited.ask(visitor, through).catch((error: unknown) => {
    throw new Error(`no answer (${String(error)})\n  to visitor ${visitor}: ${say(sent)}`);
  });
  const fault = faultOf(through, answer, visitor) ?? faultOfOthers(visited, known, visitor);
  if (fault) throw new Error(`${fault}\n  to visitor ${visitor}: ${say(sent)}`);
  count(figures, through, answer, loggedIn);
  return answer;
}

/** The handler is given a visit; only a server takes its id from an address. */
function withoutId(visited: Visited, visitor: number, url: string): string {
  const { visitId, rest } = takeVisit(new URL(url));
  return visitId !== null && visited.visit(visitor)?.id === visitId && visitId.startsWith('visit-') ? rest.href : url;
}

/** Nothing that one visitor does may change the visit of another. */
function faultOfOthers(visited: Visited, known: string[], visitor: number): string | null {
  known[visitor] = stateOf(visited.visit(visitor));
  const other = known.findIndex((state, index) => index !== visitor && state !== stateOf(visited.visit(index)));
  return other < 0 ? null : `the visit of visitor ${other} has changed`;
}

function stateOf(visit: Visit | undefined): string {
  if (!visit) return '';
  const { id, world, language, loggedIn, returnTo, audience, draft } = visit;
  return JSON.stringify([id, world, language, loggedIn, returnTo, audience, draft, visit.clock()]);
}

function count(figures: Figures, { method, url, body }: Sent, { status }: Answer, loggedIn: boolean): void {
  const { hostname, pathname } = new URL(url);
  const takes = SERVED.get(`${hostname}${pathname}`);
  figures.requests += 1;
  figures.statuses[status] = (figures.statuses[status] ?? 0) + 1;
  if (method === 'POST') figures.posts += 1;
  if (method === 'POST' && takes === 'files' && body !== null) figures.uploads += 1;
  const served = method === 'GET' || method === 'HEAD' || (method === 'POST' && takes !== 'nothing');
  if (takes !== undefined && served && loggedIn && isSimulatedHost(hostname)) {
    figures.inside += 1;
    if (status === 200) figures.places.add(`${hostname}${pathname}`);
  }
}

/** No request can be made of an address with a name or password in it. */
function canBeSent(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password, protocol } = new URL(url);
  return username === '' && password === '' && /^https?:$/.test(protocol);
}

/** One line that says what was sent. */
function say({ method, url, headers, body }: Sent): string {
  const text = body === null ? '' : typeof body === 'string' ? body : new TextDecoder('latin1').decode(body);
  return JSON.stringify({ method, url, type: headers['content-type'], body: text });
}
