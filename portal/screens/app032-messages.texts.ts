/** What the application answers to a form it cannot take. No source shows any of these: all reconstructed. */
import { reconstructed } from './wording';

export const messages = {
  'enterprise-empty': reconstructed({
    fr: "Introduisez un numéro d'entreprise.",
    nl: 'Vul een ondernemingsnummer in.',
    de: 'Geben Sie eine Unternehmensnummer ein.',
    en: 'Enter an enterprise number.',
  }),
  'enterprise-invalid': reconstructed({
    fr: "Ce numéro d'entreprise n'est pas valable.",
    nl: 'Dit ondernemingsnummer is niet geldig.',
    de: 'Diese Unternehmensnummer ist nicht gültig.',
    en: 'This enterprise number is not valid.',
  }),
  'not-fictitious': reconstructed({
    fr: "La simulation n'accepte que des numéros fictifs : entreprises de 1990000000 à 1999999999, personnes nées de 1900 à 1904.",
    nl: 'De simulatie aanvaardt alleen fictieve nummers: ondernemingen van 1990000000 tot 1999999999, personen geboren van 1900 tot 1904.',
    de: 'Die Simulation nimmt nur fiktive Nummern an: Unternehmen von 1990000000 bis 1999999999, Personen, die von 1900 bis 1904 geboren sind.',
    en: 'The simulation accepts only fictitious numbers: enterprises from 1990000000 to 1999999999, people born from 1900 to 1904.',
  }),
  'no-function': reconstructed({
    fr: "Vous n'exercez pas de fonction légale dans cette entreprise selon la Banque Carrefour des Entreprises.",
    nl: 'Volgens de Kruispuntbank van Ondernemingen oefent u geen wettelijke functie in deze onderneming uit.',
    de: 'Laut der Zentralen Datenbank der Unternehmen üben Sie keine gesetzliche Funktion in diesem Unternehmen aus.',
    en: 'According to the Crossroads Bank for Enterprises you hold no legal function in this company.',
  }),
  'choice-empty': reconstructed({
    fr: "Choisissez qui devient Gestionnaire d'Accès Principal.",
    nl: 'Kies wie Hoofdtoegangsbeheerder wordt.',
    de: 'Wählen Sie, wer Hauptzugangsverwalter wird.',
    en: 'Choose who becomes Chief Access Manager.',
  }),
  'person-empty': reconstructed({
    fr: 'Introduisez un numéro de registre national.',
    nl: 'Vul een rijksregisternummer in.',
    de: 'Geben Sie eine Nationalregisternummer ein.',
    en: 'Enter a national register number.',
  }),
  'person-invalid': reconstructed({
    fr: "Ce numéro de registre national n'est pas valable.",
    nl: 'Dit rijksregisternummer is niet geldig.',
    de: 'Diese Nationalregisternummer ist nicht gültig.',
    en: 'This national register number is not valid.',
  }),
  'person-unknown': reconstructed({
    fr: 'Aucune personne ne porte ce numéro de registre national.',
    nl: 'Niemand heeft dit rijksregisternummer.',
    de: 'Niemand hat diese Nationalregisternummer.',
    en: 'Nobody has this national register number.',
  }),
  'email-empty': reconstructed({
    fr: 'Introduisez une adresse e-mail.',
    nl: 'Vul een e-mailadres in.',
    de: 'Geben Sie eine E-Mail-Adresse ein.',
    en: 'Enter an e-mail address.',
  }),
  'email-invalid': reconstructed({
    fr: "Cette adresse e-mail n'est pas valable.",
    nl: 'Dit e-mailadres is niet geldig.',
    de: 'Diese E-Mail-Adresse ist nicht gültig.',
    en: 'This e-mail address is not valid.',
  }),
  'phone-empty': reconstructed({
    fr: 'Introduisez un numéro de téléphone.',
    nl: 'Vul een telefoonnummer in.',
    de: 'Geben Sie eine Telefonnummer ein.',
    en: 'Enter a telephone number.',
  }),
  'phone-invalid': reconstructed({
    fr: "Ce numéro de téléphone n'est pas valable.",
    nl: 'Dit telefoonnummer is niet geldig.',
    de: 'Diese Telefonnummer ist nicht gültig.',
    en: 'This telephone number is not valid.',
  }),
  'gap-already': reconstructed({
    fr: "Cette personne est déjà Gestionnaire d'Accès Principal de cette entreprise. Désignez une autre personne.",
    nl: 'Deze persoon is al Hoofdtoegangsbeheerder van deze onderneming. Stel een andere persoon aan.',
    de: 'Diese Person ist bereits Hauptzugangsverwalter dieses Unternehmens. Ernennen Sie eine andere Person.',
    en: 'This person is already Chief Access Manager of this company. Appoint another person.',
  }),
  'first-name-empty': reconstructed({
    fr: 'Introduisez un prénom.',
    nl: 'Vul een voornaam in.',
    de: 'Geben Sie einen Vornamen ein.',
    en: 'Enter a first name.',
  }),
  'last-name-empty': reconstructed({
    fr: 'Introduisez un nom.',
    nl: 'Vul een naam in.',
    de: 'Geben Sie einen Namen ein.',
    en: 'Enter a name.',
  }),
  'representative-unknown': reconstructed({
    fr: 'Selon la Banque Carrefour des Entreprises, personne de ce numéro et de ce nom ne représente cette entreprise.',
    nl: 'Volgens de Kruispuntbank van Ondernemingen vertegenwoordigt niemand met dit nummer en deze naam deze onderneming.',
    de: 'Laut der Zentralen Datenbank der Unternehmen vertritt niemand mit dieser Nummer und diesem Namen dieses Unternehmen.',
    en: 'According to the Crossroads Bank for Enterprises nobody with this number and name represents this company.',
  }),
  registered: reconstructed({
    fr: 'Cette entreprise est déjà enregistrée dans CSAM.',
    nl: 'Deze onderneming is al geregistreerd in CSAM.',
    de: 'Dieses Unternehmen ist bereits in CSAM registriert.',
    en: 'This company is already registered in CSAM.',
  }),
  'not-confirmed': reconstructed({
    fr: 'Cochez la case pour confirmer.',
    nl: 'Vink het vakje aan om te bevestigen.',
    de: 'Kreuzen Sie das Kästchen an, um zu bestätigen.',
    en: 'Tick the box to confirm.',
  }),
};

export type MessageId = keyof typeof messages;
