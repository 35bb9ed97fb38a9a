import { wording } from './wording';

export const texts = {
  enter: wording(
    {
      fr: "Introduisez ci-dessous votre numéro de registre national, votre nom et prénom, le numéro d'entreprise d'une entreprise dont vous êtes le représentant légal pour :",
    },
    {
      nl: 'Voer hieronder uw rijksregisternummer, uw naam en voornaam en het ondernemingsnummer in van een onderneming waarvan u de wettelijke vertegenwoordiger bent om:',
      de: 'Geben Sie unten Ihre Nationalregisternummer ein, Ihren Namen und Vornamen und die Unternehmensnummer eines Unternehmens, dessen gesetzlicher Vertreter Sie sind, um:',
      en: 'Enter your national register number below, your name and first name, and the enterprise number of a company of which you are the legal representative in order to:',
    },
  ),
  firstName: wording({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname', en: 'First name' }),
};
