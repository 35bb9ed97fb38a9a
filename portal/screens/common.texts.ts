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
  languages: reconstructed({ fr: 'Langues', nl: 'Talen', de: 'Sprachen', en: 'Languages' }),
  home: wording({ fr: 'ACCUEIL', nl: 'Home' }, { de: 'Startseite', en: 'Home' }),
  about: wording({ fr: "QU'EST-CE QUE CSAM ?", nl: 'Wat is CSAM?' }, { de: 'Was ist CSAM?', en: 'What is CSAM?' }),
  services: wording({ fr: 'SERVICES', nl: 'Diensten' }, { de: 'Dienste', en: 'Services' }),
  contact: wording({ fr: 'CONTACT', nl: 'Contact' }, { de: 'Kontakt', en: 'Contact' }),
  menu: reconstructed({ fr: 'Menu principal', nl: 'Hoofdmenu', de: 'Hauptmenü', en: 'Main menu' }),
};
