import { describe, expect, it } from 'vitest';
import { ARIANE, attributes, ENTRY, heading, IDENTITY, open, textOf, visitIn } from './support';

const SITE = 'https://www.socialsecurity.be';
const LOG_IN = `${SITE}/simulation/log-in`;
const AUDIENCE = `${SITE}/simulation/audience`;
const UMOE = `${SITE}/app016/umoe/`;

const SERVICE = {
  fr: ['/site_fr/employer/applics/umoe/index.htm', 'Gestion des accès pour entreprises et organisations'],
  nl: ['/site_nl/employer/applics/umoe/index.htm', 'Toegangsbeheer voor Ondernemingen en Organisaties'],
  de: ['/site_de/employer/applics/umoe/index.htm', 'Zugangsverwaltung für Unternehmen und Organisationen'],
} as const;
const ASKED = {
  fr: 'Sous quelle qualité voulez-vous vous authentifier?',
  nl: 'In welke hoedanigheid wilt u zich aanmelden?',
  de: 'In welcher Eigenschaft möchten Sie sich anmelden?',
};

describe.each(['fr', 'nl', 'de'] as const)('the social security portal in %s', (language) => {
  it('leads from its page about the service over the identity site and back to the access management', async () => {
    const visit = visitIn('fr');
    let page = await open(visit, `${SITE}${SERVICE[language][0]}`);
    expect(heading(page.html)).toBe(SERVICE[language][1]);
    expect(page.html).toContain(`<html lang="${language}">`);
    page = await open(visit, attributes(page.html, 'action')[0] ?? '');
    expect(page.address).toBe(LOG_IN);
    page = await open(visit, attributes(page.html, 'action')[0] ?? '', { via: 'csam' });
    expect(page.address).toBe(IDENTITY);
    page = await open(visit, `${IDENTITY}people`, { person: ARIANE });
    expect(page.address).toBe(AUDIENCE);
    expect(heading(page.html)).toBe(ASKED[language]);
    page = await open(visit, AUDIENCE, { audience: 'employer' });
    expect([page.address, visit.audience, visit.returnTo]).toEqual([UMOE, 'employer', null]);
  });

  it('leads from its home page to the same log-in', async () => {
    const visit = visitIn(language);
    let page = await open(visit, `${SITE}/`);
    const enterprise = attributes(page.html, 'href').find((href) => href.endsWith(`enterprise?language=${language}`));
    page = await open(visit, enterprise ?? '');
    expect(attributes(page.html, 'href')).toContain(LOG_IN);
  });
});

describe('order and audience', () => {
  it('asks nobody for an audience before the log-in', async () => {
    expect((await open(visitIn('fr'), AUDIENCE)).address).toBe(LOG_IN);
    const visit = visitIn('fr');
    expect((await open(visit, AUDIENCE, { audience: 'employer' })).address).toBe(LOG_IN);
    expect(visit.audience).toBe(null);
  });

  it('takes only an audience of the page', async () => {
    const visit = visitIn('fr');
    visit.loggedIn = ARIANE;
    for (const audience of ['', 'constructor', 'citizen']) {
      expect((await open(visit, AUDIENCE, { audience })).address).toBe(AUDIENCE);
      expect(visit.audience).toBe(null);
    }
  });

  it('is forgotten as the place to return to, when one goes to the application of CSAM instead', async () => {
    const visit = visitIn('fr');
    await open(visit, LOG_IN, { via: 'csam' });
    await open(visit, ENTRY);
    expect((await open(visit, `${IDENTITY}people`, { person: ARIANE })).address).toBe(ENTRY);
  });

  it('shows an English visitor French pages, and leaves the other sites English', async () => {
    const visit = visitIn('en');
    expect((await open(visit, `${SITE}${SERVICE.fr[0]}`)).html).toContain('<html lang="fr">');
    expect(visit.language).toBe('en');
    expect(textOf((await open(visit, 'https://www.csam.be/')).html)).toContain('Find out more');
  });

  it('carries the visit along a link from another site', async () => {
    const visit = visitIn('nl');
    const page = await open(visit, 'https://www.csam.be/simulation/onward?to=umoe-service');
    expect(page.address).toBe(`${SITE}${SERVICE.nl[0]}`);
    await expect(open(visit, 'https://www.csam.be/simulation/onward?to=constructor')).resolves.toMatchObject({
      html: expect.stringContaining('Pagina niet gevonden'),
    });
  });
});
