import { describe, expect, it } from 'vitest';
import type { Language, Visit } from '../../../portal/visit';
import {
  attributes,
  CONFIRMATION,
  DESIGNATED,
  DETAILS,
  ENTRY,
  FREE,
  heading,
  IDENTITY,
  LANGUAGES,
  loggedIn,
  OTHER,
  open,
  REGISTERED_WITH_MINOS,
  textOf,
} from './support';

type Texts = Record<Language, string>;
const ACCESS_MANAGERS: Texts = {
  fr: 'https://www.csam.be/fr/gestion-gestionnaires-acces.html',
  nl: 'https://www.csam.be/nl/beheer-toegangsbeheerders.html',
  de: 'https://www.csam.be/de/verwaltung-zugangsverwalter.html',
  en: 'https://www.csam.be/en/management-access-managers.html',
};
const BAND: Texts = {
  fr: 'SIMULATION : ne tapez aucune donnée réelle',
  nl: 'SIMULATIE: typ geen echte gegevens',
  de: 'SIMULATION: Geben Sie keine echten Daten ein',
  en: 'SIMULATION: type no real data',
};

interface Shown {
  heading: Texts;
  /** Texts that must stand on the page: labels of targets, landmarks. */
  has: Partial<Texts>;
  open: (language: Language) => Promise<{ html: string }>;
}

async function filled(language: Language, upTo: 'details' | 'confirmation' | 'designated'): Promise<Visit> {
  const visit = loggedIn(language);
  await open(visit, ENTRY, { 'camForm:kbo': FREE });
  if (upTo !== 'details') await open(visit, DETAILS, OTHER);
  if (upTo === 'designated') await open(visit, CONFIRMATION, { 'camForm:confirm': 'true' });
  return visit;
}

const SCREENS: Record<string, Shown> = {
  'csam-home': {
    heading: {
      fr: "CSAM, la porte d'accès aux services de l'État",
      nl: 'CSAM, de toegangspoort tot de diensten van de overheid',
      de: 'CSAM, das Zugangstor zu den Diensten des Staates',
      en: 'CSAM, the gateway to the services of the State',
    },
    has: { fr: "GESTION DES GESTIONNAIRES D'ACCÈS", nl: 'Meer info', de: 'Mehr erfahren', en: 'Find out more' },
    open: (language) => open(loggedIn(language), `https://www.csam.be/${language}/`),
  },
  'csam-access-managers': {
    heading: {
      fr: "Gestion des Gestionnaires d'Accès",
      nl: 'Beheer der Toegangsbeheerders',
      de: 'Verwaltung der Zugangsverwalter',
      en: 'Management of Access Managers',
    },
    has: {
      fr: "Désigner un Gestionnaire d'Accès Principal",
      nl: 'EEN HOOFDTOEGANGSBEHEERDER AANSTELLEN',
      de: 'STANDARDVERFAHREN',
      en: 'APPOINT A CHIEF ACCESS MANAGER',
    },
    open: (language) => open(loggedIn('fr'), ACCESS_MANAGERS[language]),
  },
  'fas-login': {
    heading: {
      fr: "S'identifier à l'administration en ligne",
      nl: 'Aanmelden bij de online overheid',
      de: 'Anmelden bei der Online-Verwaltung',
      en: 'Log in to the online administration',
    },
    has: {
      fr: 'IDENTIFICATION avec un lecteur de cartes eID',
      nl: 'AANMELDEN met eID-kaartlezer',
      de: 'ANMELDUNG über itsme',
      en: 'Need help?',
    },
    open: (language) => open(loggedIn(language), IDENTITY),
  },
  'app032-entry': {
    heading: {
      fr: "Désigner un Gestionnaire d'Accès Principal",
      nl: 'Een Hoofdtoegangsbeheerder aanstellen',
      de: 'Einen Hauptzugangsverwalter ernennen',
      en: 'Appoint a Chief Access Manager',
    },
    has: {
      fr: 'exercer une fonction légale dans cette entreprise',
      nl: 'Mijn onderneming in CSAM registreren',
      de: '(10 Ziffern)',
      en: 'Welcome, Ariane Exemple',
    },
    open: (language) => open(loggedIn(language), ENTRY),
  },
  'app032-already-registered': {
    heading: {
      fr: "Désigner un Gestionnaire d'Accès Principal",
      nl: 'Een Hoofdtoegangsbeheerder aanstellen',
      de: 'Einen Hauptzugangsverwalter ernennen',
      en: 'Appoint a Chief Access Manager',
    },
    has: {
      fr: "Gestionnaire d'Accès Principal actuel : Minos Inventé",
      nl: 'Huidige Hoofdtoegangsbeheerder: Minos Inventé',
      de: 'Gegenwärtiger Hauptzugangsverwalter: Minos Inventé',
      en: 'Current Chief Access Manager: Minos Inventé',
    },
    open: (language) => open(loggedIn(language), ENTRY, { 'camForm:kbo': REGISTERED_WITH_MINOS }),
  },
  'app032-enterprise-details': {
    heading: {
      fr: "Enregistrement de l'entreprise dans CSAM",
      nl: 'Registratie van de onderneming in CSAM',
      de: 'Registrierung des Unternehmens in CSAM',
      en: 'Registration of the company in CSAM',
    },
    has: {
      fr: "Gestionnaire d'Accès Principal Ariane Exemple",
      nl: '(11 cijfers)',
      de: 'Nationalregisternummer *',
      en: 'Other person',
    },
    open: async (language) => open(await filled(language, 'details'), DETAILS),
  },
  'app032-confirmation': {
    heading: {
      fr: "Enregistrement de l'entreprise dans CSAM - Confirmation",
      nl: 'Registratie van de onderneming in CSAM - Bevestiging',
      de: 'Registrierung des Unternehmens in CSAM - Bestätigung',
      en: 'Registration of the company in CSAM - Confirmation',
    },
    has: { fr: '← Corriger', nl: 'Ja, ik bevestig', de: 'Aktivierungsbedingungen', en: 'Thésée Imaginaire' },
    open: async (language) => open(await filled(language, 'confirmation'), CONFIRMATION),
  },
  'app032-designated': {
    heading: {
      fr: "Gestionnaire d'Accès Principal désigné !",
      nl: 'Hoofdtoegangsbeheerder aangesteld!',
      de: 'Hauptzugangsverwalter ernannt!',
      en: 'Chief Access Manager appointed!',
    },
    has: {
      fr: 'Boulangerie Fictive, est maintenant activée dans CSAM',
      nl: 'U hebt Thésée Imaginaire aangesteld als Hoofdtoegangsbeheerder.',
      de: 'ist jetzt in CSAM aktiviert',
      en: 'will be sent to acces@fictive.example',
    },
    open: async (language) => open(await filled(language, 'designated'), DESIGNATED),
  },
};

describe.each(Object.keys(SCREENS))('%s', (id) => {
  const screen = SCREENS[id] as Shown;
  it.each(LANGUAGES)('stands in %s', async (language) => {
    const { html } = await screen.open(language);
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`));
    expect(heading(html)).toBe(screen.heading[language]);
    expect(textOf(html)).toContain(screen.has[language]);
    expect(textOf(html)).not.toMatch(/undefined|null|\[object|\*\*|\{[a-z]+\}/);
    expect(html).toContain(`<p class="simulation-band">${BAND[language]}</p>`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|javascript:| on[a-z]+=/i);
  });

  it('leads to itself in the other languages, where it has an address of its own', async () => {
    const { html } = await screen.open('fr');
    const bar = /<ul class="languages">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
    expect(attributes(bar, 'hreflang').sort()).toEqual([...LANGUAGES].sort());
    if (id === 'csam-access-managers') expect(attributes(bar, 'href')).toEqual(Object.values(ACCESS_MANAGERS));
  });

  it('ties every label to one control, and gives no id twice', async () => {
    const { html } = await screen.open('fr');
    const ids = attributes(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of attributes(html, 'for')) expect(ids).toContain(target);
    const labelled = new Set(attributes(html, 'for'));
    for (const [input] of html.matchAll(/<input [^>]*>/g)) expect(labelled).toContain(attributes(input, 'id')[0]);
  });
});

describe('what no source shows is set apart', () => {
  const shownAs = (html: string, text: string) =>
    html.replace(/ title="[^"]*"/g, '').includes(`<span class="reconstructed">${text}</span>`);

  it('marks a translation of ours, not what was read', async () => {
    const dutch = await SCREENS['app032-entry']?.open('nl');
    expect(shownAs(dutch?.html ?? '', 'Mijn onderneming in CSAM registreren')).toBe(true);
    expect(shownAs(dutch?.html ?? '', 'Ondernemingsnummer')).toBe(false);
    expect(dutch?.html).toContain('Ondernemingsnummer');
    const french = await SCREENS['app032-entry']?.open('fr');
    expect(french?.html).not.toContain('class="reconstructed"');
  });

  it('marks the sentence that names the present access manager in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await SCREENS['app032-already-registered']?.open(language);
      expect(page?.html).toMatch(/<span class="reconstructed"[^>]*>[^<]+:<\/span> Minos/);
    }
  });
});
