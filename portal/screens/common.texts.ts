/** What stands on more than one page of the simulated sites. */
import { reconstructed, wording } from './wording';

export const common = {
  /** Ours, on purpose: no page of the State says so. */
  band: reconstructed({
    fr: 'SIMULATION : ne tapez aucune donnée réelle',
    nl: 'SIMULATIE: typ geen echte gegevens',
    de: 'SIMULATION: Geben Sie keine echten Daten ein',
    en: 'SIMULATION: type no real data',
  }),
  /** What the dotted line means: below the page, and with each wording for whoever does not see the line. */
  ours: reconstructed({
    fr: 'Texte reconstitué : aucune source ne montre ce que la vraie page dit ici dans cette langue.',
    nl: 'Gereconstrueerde tekst: geen enkele bron toont wat de echte pagina hier in deze taal zegt.',
    de: 'Rekonstruierter Text: Keine Quelle zeigt, was die echte Seite hier in dieser Sprache sagt.',
    en: 'Reconstructed text: no source shows what the real page says here in this language.',
  }),
  dotted: reconstructed({
    fr: 'Souligné de points',
    nl: 'Met stippellijn',
    de: 'Gepunktet unterstrichen',
    en: 'Dotted line',
  }),
  languages: reconstructed({ fr: 'Langues', nl: 'Talen', de: 'Sprachen', en: 'Languages' }),
  home: wording({ fr: 'ACCUEIL', nl: 'Home' }, { de: 'Startseite', en: 'Home' }),
  about: wording({ fr: "QU'EST-CE QUE CSAM ?", nl: 'Wat is CSAM?' }, { de: 'Was ist CSAM?', en: 'What is CSAM?' }),
  services: wording({ fr: 'SERVICES', nl: 'Diensten' }, { de: 'Dienste', en: 'Services' }),
  contact: wording({ fr: 'CONTACT', nl: 'Contact' }, { de: 'Kontakt', en: 'Contact' }),
  menu: reconstructed({ fr: 'Menu principal', nl: 'Hoofdmenu', de: 'Hauptmenü', en: 'Main menu' }),
};
