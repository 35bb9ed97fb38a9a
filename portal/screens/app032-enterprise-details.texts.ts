import { wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "Enregistrement de l'entreprise dans CSAM" },
    {
      nl: 'Registratie van de onderneming in CSAM',
      de: 'Registrierung des Unternehmens in CSAM',
      en: 'Registration of the company in CSAM',
    },
  ),
  who: wording(
    {
      fr: "Un Gestionnaire d'Accès Principal doit être un membre du personnel ou un représentant légal de l'entreprise.",
    },
    {
      nl: 'Een Hoofdtoegangsbeheerder moet een personeelslid of een wettelijke vertegenwoordiger van de onderneming zijn.',
      de: 'Ein Hauptzugangsverwalter muss ein Mitarbeiter oder ein gesetzlicher Vertreter des Unternehmens sein.',
      en: 'A Chief Access Manager must be a member of staff or a legal representative of the company.',
    },
  ),
  tasks: wording(
    { fr: "Le Gestionnaire d'Accès Principal :" },
    { nl: 'De Hoofdtoegangsbeheerder:', de: 'Der Hauptzugangsverwalter:', en: 'The Chief Access Manager:' },
  ),
  taskDesignate: wording(
    {
      fr: "désigne les Gestionnaires d'Accès qui s'occupent de la gestion des accès dans les domaines qui leur sont attribués et",
    },
    {
      nl: 'stelt de Toegangsbeheerders aan die het toegangsbeheer doen in de domeinen die hun zijn toegewezen en',
      de: 'ernennt die Zugangsverwalter, die die Zugänge in den ihnen zugewiesenen Bereichen verwalten, und',
      en: 'appoints the Access Managers who manage access in the domains given to them and',
    },
  ),
  taskHelp: wording(
    { fr: "peut désigner un ou plusieurs Co-Gestionnaires d'Accès Principaux pour se faire aider." },
    {
      nl: 'kan een of meer Co-Hoofdtoegangsbeheerders aanstellen om zich te laten helpen.',
      de: 'kann einen oder mehrere Co-Hauptzugangsverwalter ernennen, die ihm helfen.',
      en: 'can appoint one or more Co-Chief Access Managers as help.',
    },
  ),
  choose: wording(
    {
      fr: 'Si vous ne souhaitez pas vous désigner vous-même comme Gestionnaire d\'Accès Principal, choisissez l\'option "Autre personne" et complétez le formulaire.',
    },
    {
      nl: 'Wilt u uzelf niet als Hoofdtoegangsbeheerder aanstellen, kies dan de optie "Andere persoon" en vul het formulier in.',
      de: 'Möchten Sie sich nicht selbst als Hauptzugangsverwalter ernennen, wählen Sie die Option "Andere Person" und füllen Sie das Formular aus.',
      en: 'If you do not wish to appoint yourself as Chief Access Manager, choose the option "Other person" and fill in the form.',
    },
  ),
  otherPerson: wording({ fr: 'Autre personne' }, { nl: 'Andere persoon', de: 'Andere Person', en: 'Other person' }),
  campaigns: wording(
    {
      fr: "Attention : les données de contact du Gestionnaire d'Accès Principal sont également utilisées pour les campagnes de communication de CSAM.",
    },
    {
      nl: 'Opgelet: de contactgegevens van de Hoofdtoegangsbeheerder worden ook gebruikt voor de communicatiecampagnes van CSAM.',
      de: 'Achtung: Die Kontaktdaten des Hauptzugangsverwalters werden auch für die Kommunikationskampagnen von CSAM verwendet.',
      en: 'Please note: the contact details of the Chief Access Manager are also used for CSAM communication campaigns.',
    },
  ),
  mailIs: wording(
    { fr: "Veillez donc à ce que l'adresse que vous indiquez :" },
    {
      nl: 'Zorg er dus voor dat het adres dat u opgeeft:',
      de: 'Achten Sie also darauf, dass die angegebene Adresse:',
      en: 'So make sure that the address you give:',
    },
  ),
  mailExists: wording(
    { fr: 'soit une adresse e-mail correcte et existante, et' },
    {
      nl: 'een correct en bestaand e-mailadres is, en',
      de: 'eine richtige und bestehende E-Mail-Adresse ist und',
      en: 'is a correct and existing e-mail address, and',
    },
  ),
  mailGeneral: wording(
    { fr: 'soit une adresse générale (ex. direction@entreprise.be).' },
    {
      nl: 'een algemeen adres is (bv. directie@onderneming.be).',
      de: 'eine allgemeine Adresse ist (z. B. direktion@unternehmen.be).',
      en: 'is a general address (e.g. management@company.be).',
    },
  ),
  mailRead: wording(
    {
      fr: "Il est important que l'entreprise reçoive et traite également les messages CSAM lorsqu'une personne de contact spécifique est absente.",
    },
    {
      nl: 'Het is belangrijk dat de onderneming de CSAM-berichten ook ontvangt en behandelt wanneer een bepaalde contactpersoon afwezig is.',
      de: 'Es ist wichtig, dass das Unternehmen die CSAM-Nachrichten auch dann erhält und bearbeitet, wenn eine bestimmte Kontaktperson abwesend ist.',
      en: 'It is important that the company receives and handles CSAM messages even when one contact person is away.',
    },
  ),
  remark: wording(
    { fr: "Remarque : vos données de contact seront utilisées pour d'autres communications liées à cette demande." },
    {
      nl: 'Opmerking: uw contactgegevens worden gebruikt voor andere communicatie over deze aanvraag.',
      de: 'Hinweis: Ihre Kontaktdaten werden für weitere Mitteilungen zu diesem Antrag verwendet.',
      en: 'Note: your contact details will be used for other communications about this request.',
    },
  ),
  next: wording({ fr: 'Suivant' }, { nl: 'Volgende', de: 'Weiter', en: 'Next' }),
};
