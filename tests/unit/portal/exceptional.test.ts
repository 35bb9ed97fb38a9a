import { describe, expect, it } from 'vitest';
import { portal } from '../../../portal/portal';
import type { Visit } from '../../../portal/visit';
import { HANDLING } from '../../../portal/world/post';
import {
  ABROAD,
  ARIANE,
  CONFIRMATION,
  DESK,
  EGEE,
  ENTRY,
  FREE,
  heading,
  IDENTITY,
  LANGUAGES,
  OTHER,
  open,
  PUBLIC,
  PUBLIC_CONFIRMATION,
  PUBLIC_DETAILS,
  PUBLIC_ENTRY,
  PUBLIC_REGISTERED,
  SELF,
  THESEE,
  textOf,
  visitIn,
} from './support';

const OF_ARIANE = {
  'publicForm:ssin': ARIANE,
  'publicForm:firstName': 'Ariane',
  'publicForm:lastName': 'Exemple',
  'publicForm:kbo': FREE,
};

/** Fills in the public form up to the ticket. */
async function asked(visit: Visit, who: Record<string, string> = PUBLIC, details: Record<string, string> = SELF) {
  await open(visit, PUBLIC_ENTRY, who);
  await open(visit, PUBLIC_DETAILS, details);
  return open(visit, PUBLIC_CONFIRMATION, { 'camForm:confirm': 'true' });
}

describe.each(LANGUAGES)('the exceptional procedure in %s', (language) => {
  it('leads from the public form to a ticket, without any log-in or welcome', async () => {
    const visit = visitIn(language, 'director-abroad');
    let page = await open(visit, PUBLIC_ENTRY, PUBLIC);
    expect(page.address).toBe(PUBLIC_DETAILS);
    expect(textOf(page.html)).toContain('Égée Lointain');
    page = await open(visit, PUBLIC_DETAILS, OTHER);
    expect(page.address).toBe(PUBLIC_CONFIRMATION);
    // The recap names the person designated, nobody else.
    expect(textOf(page.html)).toContain('Thésée Imaginaire');
    expect(textOf(page.html)).not.toContain('Égée');
    page = await open(visit, PUBLIC_CONFIRMATION, { 'camForm:confirm': 'true' });
    expect(page.address).toBe(PUBLIC_REGISTERED);
    const heads = { fr: 'Finalisation de la demande', nl: 'Afronding', de: 'Abschluss', en: 'Finalising' };
    expect(heading(page.html)).toContain(heads[language]);
    expect(visit.world.requests).toMatchObject([{ by: EGEE, gap: THESEE, enterprise: ABROAD, sentAt: null }]);
    const [made] = visit.world.requests;
    expect(made?.ticket).toMatch(/^\d\d[A-Z]\d{3}FICTIVE$/);
    expect(textOf(page.html)).toContain(made?.ticket);
    expect(visit.draft).toEqual({ publicTicket: made?.ticket });
    expect([visit.loggedIn, textOf(page.html).match(/Bienvenue|Welkom|Willkommen|Welcome/)]).toEqual([null, null]);
  });
});

describe('order of the public pages', () => {
  it('leads back to the public entry from a page whose earlier step is missing', async () => {
    for (const url of [PUBLIC_DETAILS, PUBLIC_CONFIRMATION, PUBLIC_REGISTERED, `${PUBLIC_ENTRY}document.pdf`]) {
      expect((await open(visitIn('fr', 'director-abroad'), url)).address).toBe(PUBLIC_ENTRY);
    }
  });

  it('keeps one request for two clicks', async () => {
    const visit = visitIn('fr', 'director-abroad');
    await asked(visit);
    const again = await open(visit, PUBLIC_CONFIRMATION, { 'camForm:confirm': 'true' });
    expect([again.address, visit.world.requests.length]).toEqual([PUBLIC_REGISTERED, 1]);
  });

  it('does not confirm what was corrected into something wrong, nor without the tick', async () => {
    const visit = visitIn('fr', 'director-abroad');
    await open(visit, PUBLIC_ENTRY, PUBLIC);
    await open(visit, PUBLIC_DETAILS, SELF);
    expect((await open(visit, PUBLIC_CONFIRMATION, {})).address).toBe(PUBLIC_CONFIRMATION);
    await open(visit, PUBLIC_DETAILS, { ...SELF, 'camForm:email': 'wrong' });
    const page = await open(visit, PUBLIC_CONFIRMATION, { 'camForm:confirm': 'true' });
    expect([page.address, visit.world.requests.length]).toEqual([PUBLIC_ENTRY, 0]);
  });

  it('is no way round the log-in: its draft does not count there', async () => {
    const visit = visitIn('fr', 'director-abroad');
    await open(visit, PUBLIC_ENTRY, PUBLIC);
    await open(visit, PUBLIC_DETAILS, SELF);
    visit.loggedIn = ARIANE;
    expect((await open(visit, CONFIRMATION)).address).toBe(ENTRY);
  });

  it('offers somebody without card nowhere to log in', async () => {
    const visit = visitIn('fr', 'director-abroad');
    const page = await open(visit, `${IDENTITY}people`);
    expect(page.html).toContain(ARIANE);
    expect(page.html).not.toContain(EGEE);
    await open(visit, `${IDENTITY}people`, { person: EGEE });
    expect(visit.loggedIn).toBe(null);
  });
});

describe('on paper', () => {
  const day = { forward: 'day' };

  it('registers once the signed document was sent and handled, and tells the access manager by e-mail', async () => {
    const visit = visitIn('fr', 'director-abroad');
    await asked(visit, PUBLIC, OTHER);
    const [made] = visit.world.requests;
    await open(visit, DESK, { forward: 'week' });
    expect([visit.world.post, made?.state]).toEqual([[], 'open']); // it still lies on the desk
    await open(visit, DESK, { send: made?.ticket ?? '' });
    for (let days = 1; days < HANDLING / 86_400_000; days += 1) await open(visit, DESK, day);
    expect(visit.world.post).toEqual([]);
    const page = await open(visit, DESK, day);
    expect(made?.state).toBe('accepted');
    expect(visit.world.registrations.at(-1)).toMatchObject({ enterprise: ABROAD, gap: THESEE, by: EGEE });
    expect(visit.world.post).toMatchObject([
      { kind: 'e-mail', about: 'gap-instructions', to: 'acces@fictive.example' },
    ]);
    expect(textOf(page.html)).toContain(`Ticket ${made?.ticket} : la demande est acceptée.`);
  });

  it('accepts the form of somebody with a card, and refuses it later by letter', async () => {
    const visit = visitIn('fr', 'director-abroad');
    expect((await asked(visit, OF_ARIANE)).address).toBe(PUBLIC_REGISTERED);
    await open(visit, DESK, { send: visit.world.requests[0]?.ticket ?? '' });
    const before = visit.world.registrations.length;
    const page = await open(visit, DESK, { forward: 'week' });
    expect(visit.world.registrations).toHaveLength(before);
    expect(visit.world.post).toMatchObject([{ kind: 'letter', about: 'refused-card', to: ARIANE }]);
    expect(textOf(page.html)).toContain('la demande est refusée');
  });

  it('refuses what somebody registered in the meantime, and what is sent twice only once', async () => {
    const visit = visitIn('fr', 'director-abroad');
    await asked(visit);
    const ticket = visit.world.requests[0]?.ticket ?? '';
    await open(visit, DESK, { send: ticket });
    visit.world.registrations.push({ enterprise: ABROAD, gap: THESEE, by: null, at: null, email: '', phone: '' });
    await open(visit, DESK, { forward: 'week' });
    await open(visit, DESK, { send: ticket });
    await open(visit, DESK, { forward: 'week' });
    expect(visit.world.post.map(({ about }) => about)).toEqual(['refused-registered']);
  });

  it('takes no other step of time, and nothing that is not on the desk', async () => {
    const visit = visitIn('fr', 'director-abroad');
    const now = visit.clock();
    await open(visit, DESK, { forward: 'constructor', send: 'none', remove: '1990000233 03060600418' });
    expect([visit.clock(), visit.world.registrations.length]).toEqual([now, 2]);
  });
});

describe('the document to sign', () => {
  it.each(LANGUAGES)('is a PDF in %s whose table of objects is right, with ticket and signature', async (language) => {
    const visit = visitIn(language, 'director-abroad');
    await asked(visit, PUBLIC, OTHER);
    const response = await portal(new Request(`${PUBLIC_ENTRY}document.pdf?`), visit);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const ticket = visit.world.requests[0]?.ticket ?? '';
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${ticket}.pdf"`);
    const file = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(file.startsWith('%PDF-1.4\n')).toBe(true);
    expect(file.endsWith('%%EOF\n')).toBe(true);
    const xref = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
    expect(file.slice(xref, xref + 5)).toBe('xref\n');
    const entries = [...file.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(entries).toHaveLength(7);
    entries.forEach((offset, index) => {
      expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    });
    const [, length, rest = ''] = /\/Length (\d+) >>\nstream\n([\s\S]*)$/.exec(file) ?? [];
    expect(rest.slice(Number(length))).toMatch(/^\nendstream/);
    expect(rest.slice(0, Number(length))).toContain(ticket);
    expect(file).toContain('Égée Lointain'); // as WinAnsi has it
    expect(file).toContain('Thésée Imaginaire');
    expect(file).toMatch(/Signature|Handtekening|Unterschrift/);
    expect(file).toContain('SIMULATI');
  });
});
