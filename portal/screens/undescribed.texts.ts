/** Pages that the sources only name. What stands on them here is ours. */
import { reconstructed } from './wording';

export const texts = {
  heading: reconstructed({
    fr: 'Page non décrite',
    nl: 'Niet-beschreven pagina',
    de: 'Nicht beschriebene Seite',
    en: 'Page not described',
  }),
  say: reconstructed({
    fr: "Aucune source ne décrit cette page, que l'on appelle « {page} ». La simulation n'en invente pas le contenu.",
    nl: 'Geen enkele bron beschrijft deze pagina, die “{page}” heet. De simulatie verzint de inhoud niet.',
    de: 'Keine Quelle beschreibt diese Seite, die „{page}“ genannt wird. Die Simulation erfindet ihren Inhalt nicht.',
    en: 'No source describes this page, which is called “{page}”. The simulation does not invent what stands on it.',
  }),
  onward: reconstructed({ fr: 'Continuer', nl: 'Doorgaan', de: 'Weiter', en: 'Continue' }),
};

/** What each page is called. */
export const names = {
  'inami-web-programmes': reconstructed({
    fr: "Programmes web de l'INAMI",
    nl: 'Webtoepassingen van het RIZIV',
    de: 'Webanwendungen des LIKIV',
    en: 'NIHDI web applications',
  }),
  'bhod-application': reconstructed({
    fr: 'Application du cercle de médecins (BHOD)',
    nl: 'Toepassing van de huisartsenkring (BHOD)',
    de: 'Anwendung des Hausärztekreises (BHOD)',
    en: 'Application of the GP circle (BHOD)',
  }),
  'medseip-public': reconstructed({
    fr: 'MEDSEIP : page publique',
    nl: 'MEDSEIP: openbare pagina',
    de: 'MEDSEIP: öffentliche Seite',
    en: 'MEDSEIP: public page',
  }),
  'medseip-log-in': reconstructed({
    fr: 'MEDSEIP : connexion',
    nl: 'MEDSEIP: aanmelden',
    de: 'MEDSEIP: Anmeldung',
    en: 'MEDSEIP: log-in',
  }),
  'cbe-public-search': reconstructed({
    fr: 'BCE Public Search',
    nl: 'KBO Public Search',
    de: 'ZDU Public Search',
    en: 'CBE Public Search',
  }),
  'social-service-provider': reconstructed({
    fr: 'Désigner un prestataire de services sociaux',
    nl: 'Een sociale dienstverrichter aanstellen',
    de: 'Einen Sozialdienstleister benennen',
    en: 'Appoint a social service provider',
  }),
  'csam-mandates': reconstructed({
    fr: 'Gestion des mandats',
    nl: 'Beheer van de mandaten',
    de: 'Verwaltung der Vollmachten',
    en: 'Management of mandates',
  }),
  'contact-page': reconstructed({
    fr: 'Contacter la sécurité sociale',
    nl: 'Contact opnemen met de sociale zekerheid',
    de: 'Die soziale Sicherheit kontaktieren',
    en: 'Contact social security',
  }),
  'co-gap': reconstructed({
    fr: "Co-Gestionnaire d'Accès Principal",
    nl: 'Co-Hoofdtoegangsbeheerder',
    de: 'Co-Hauptzugangsverwalter',
    en: 'Co-Chief Access Manager',
  }),
};

export type UndescribedId = keyof typeof names;
