/** Header and footer of the application that designates the chief access manager. */
import { wording } from './wording';

export const app032 = {
  header: wording(
    { fr: "Désignation d'un Gestionnaire d'Accès Principal" },
    {
      nl: 'Aanstelling van een Hoofdtoegangsbeheerder',
      de: 'Ernennung eines Hauptzugangsverwalters',
      en: 'Appointment of a Chief Access Manager',
    },
  ),
  help: wording({ fr: 'Aide' }, { nl: 'Help', de: 'Hilfe', en: 'Help' }),
  welcome: wording({ fr: 'Bienvenue,' }, { nl: 'Welkom,', de: 'Willkommen,', en: 'Welcome,' }),
  logout: wording({ fr: 'Se déconnecter' }, { nl: 'Afmelden', de: 'Abmelden', en: 'Log out' }),
  footer: wording(
    {
      fr: "La désignation du gestionnaire d'accès principal est un service online offert par l'ONSS dans le cadre de CSAM.",
    },
    {
      nl: 'De aanstelling van de hoofdtoegangsbeheerder is een onlinedienst van de RSZ in het kader van CSAM.',
      de: 'Die Ernennung des Hauptzugangsverwalters ist ein Online-Dienst des LSS im Rahmen von CSAM.',
      en: 'Appointing the chief access manager is an online service offered by the NSSO within CSAM.',
    },
  ),
  enterpriseNumber: wording(
    { fr: "Numéro d'entreprise", nl: 'Ondernemingsnummer', de: 'Unternehmensnummer', en: 'Enterprise number' },
    {},
  ),
  enterpriseName: wording(
    { fr: "Nom de l'entreprise" },
    { nl: 'Naam van de onderneming', de: 'Name des Unternehmens', en: 'Name of the company' },
  ),
  address: wording({ fr: 'Adresse' }, { nl: 'Adres', de: 'Adresse', en: 'Address' }),
  enterprise: wording({ fr: "L'entreprise" }, { nl: 'De onderneming', de: 'Das Unternehmen', en: 'The company' }),
  gap: wording(
    {
      fr: "Gestionnaire d'Accès Principal",
      nl: 'Hoofdtoegangsbeheerder',
      de: 'Hauptzugangsverwalter',
      en: 'Chief Access Manager',
    },
    {},
  ),
  contact: wording(
    { fr: 'Vos données de contact' },
    { nl: 'Uw contactgegevens', de: 'Ihre Kontaktdaten', en: 'Your contact details' },
  ),
  name: wording({ fr: 'Nom' }, { nl: 'Naam', de: 'Name', en: 'Name' }),
  nationalNumber: wording(
    {
      fr: 'Numéro de registre national',
      nl: 'Rijksregisternummer',
      de: 'Nationalregisternummer',
      en: 'National register number',
    },
    {},
  ),
  email: wording({ fr: 'E-mail' }, { nl: 'E-mail', de: 'E-Mail', en: 'E-mail' }),
  phone: wording({ fr: 'Téléphone' }, { nl: 'Telefoon', de: 'Telefon', en: 'Telephone' }),
  tenDigits: wording({ fr: '(10 chiffres)', nl: '(10 cijfers)' }, { de: '(10 Ziffern)', en: '(10 digits)' }),
  elevenDigits: wording({ fr: '(11 chiffres)', nl: '(11 cijfers)' }, { de: '(11 Ziffern)', en: '(11 digits)' }),
};
