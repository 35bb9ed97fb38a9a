import { wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "Désigner un Gestionnaire d'Accès Principal", nl: 'Een Hoofdtoegangsbeheerder aanstellen' },
    { de: 'Einen Hauptzugangsverwalter ernennen', en: 'Appoint a Chief Access Manager' },
  ),
  purpose: wording(
    {
      fr: "Pour permettre aux membres du personnel de votre entreprise d'utiliser les services en ligne de l'État, vous devez **enregistrer votre entreprise dans CSAM**. Après enregistrement dans CSAM, vous aurez accès à la Gestion des Gestionnaires d'Accès (GGA).",
    },
    {
      nl: 'Om ervoor te zorgen dat de personeelsleden van uw onderneming de onlinediensten van de Staat gebruiken, moet u **uw onderneming in CSAM registreren**. Na registratie in CSAM krijgt u toegang tot het Beheer der Toegangsbeheerders.',
      de: 'Damit die Mitarbeiter Ihres Unternehmens die Online-Dienste des Staates nutzen können, müssen Sie **Ihr Unternehmen in CSAM registrieren**. Nach der Registrierung in CSAM haben Sie Zugang zur Verwaltung der Zugangsverwalter.',
      en: 'To let the staff of your company use the online services of the State, you must **register your company in CSAM**. After registration in CSAM you have access to the Management of Access Managers.',
    },
  ),
  legalFunction: wording(
    {
      fr: "Pour pouvoir enregistrer une entreprise dans CSAM, vous devez **exercer une fonction légale dans cette entreprise**. Votre fonction légale doit être reconnue par la Banque Carrefour des Entreprises et valable actuellement. Utilisez [BCE Public Search] si vous n'êtes pas certain d'être actuellement reconnu(e) comme représentant légal de l'entreprise que vous souhaitez enregistrer.",
    },
    {
      nl: 'Om een onderneming in CSAM te kunnen registreren, moet u **een wettelijke functie in deze onderneming uitoefenen**. Uw wettelijke functie moet erkend zijn door de Kruispuntbank van Ondernemingen en op dit ogenblik geldig zijn. Gebruik [KBO Public Search] als u niet zeker bent dat u nu erkend bent als wettelijke vertegenwoordiger van de onderneming die u wilt registreren.',
      de: 'Um ein Unternehmen in CSAM registrieren zu können, müssen Sie **eine gesetzliche Funktion in diesem Unternehmen ausüben**. Ihre gesetzliche Funktion muss von der Zentralen Datenbank der Unternehmen anerkannt und gegenwärtig gültig sein. Nutzen Sie [ZDU Public Search], wenn Sie nicht sicher sind, gegenwärtig als gesetzlicher Vertreter des Unternehmens anerkannt zu sein, das Sie registrieren möchten.',
      en: 'To register a company in CSAM you must **hold a legal function in this company**. Your legal function must be recognised by the Crossroads Bank for Enterprises and be valid at this moment. Use [CBE Public Search] if you are not certain that you are now recognised as a legal representative of the company that you wish to register.',
    },
  ),
  enter: wording(
    {
      fr: "Introduisez ci-dessous le numéro d'entreprise d'une entreprise dont vous êtes le représentant légal pour :",
    },
    {
      nl: 'Vul hieronder het ondernemingsnummer in van een onderneming waarvan u de wettelijke vertegenwoordiger bent om:',
      de: 'Geben Sie unten die Unternehmensnummer eines Unternehmens ein, dessen gesetzlicher Vertreter Sie sind, um:',
      en: 'Enter below the enterprise number of a company of which you are the legal representative in order to:',
    },
  ),
  enterRegister: wording(
    { fr: 'enregistrer votre entreprise dans CSAM, et' },
    {
      nl: 'uw onderneming in CSAM te registreren, en',
      de: 'Ihr Unternehmen in CSAM zu registrieren, und',
      en: 'register your company in CSAM, and',
    },
  ),
  enterDesignate: wording(
    { fr: "vous désigner vous-même ou autrui comme Gestionnaire d'Accès Principal" },
    {
      nl: 'uzelf of iemand anders als Hoofdtoegangsbeheerder aan te stellen',
      de: 'sich selbst oder jemand anderen als Hauptzugangsverwalter zu ernennen',
      en: 'appoint yourself or someone else as Chief Access Manager',
    },
  ),
  register: wording(
    { fr: 'Enregistrer mon entreprise dans CSAM' },
    {
      nl: 'Mijn onderneming in CSAM registreren',
      de: 'Mein Unternehmen in CSAM registrieren',
      en: 'Register my company in CSAM',
    },
  ),
};
