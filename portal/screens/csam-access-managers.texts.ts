import { reconstructed, wording } from './wording';

export const texts = {
  heading: wording(
    {
      fr: "Gestion des Gestionnaires d'Accès",
      nl: 'Beheer der Toegangsbeheerders',
      de: 'Verwaltung der Zugangsverwalter',
      en: 'Management of Access Managers',
    },
    {},
  ),
  intro: wording(
    {
      fr: "Pour permettre aux membres du personnel de votre entreprise d'accéder aux services en ligne de l'Etat, vous devez enregistrer votre entreprise dans la Gestion des Gestionnaires d'Accès (GGA). Pour en savoir plus au sujet de cette procédure, consultez notre [\"guide step-by-step\"].",
    },
    {
      nl: 'Om de personeelsleden van uw onderneming toegang te geven tot de onlinediensten van de Staat, moet u uw onderneming registreren in het Beheer der Toegangsbeheerders. Meer informatie over deze procedure vindt u in onze ["step-by-step guide"].',
      de: 'Damit die Mitarbeiter Ihres Unternehmens auf die Online-Dienste des Staates zugreifen können, müssen Sie Ihr Unternehmen in der Verwaltung der Zugangsverwalter registrieren. Mehr über dieses Verfahren lesen Sie in unserem ["Step-by-Step-Leitfaden"].',
      en: 'To give the staff of your company access to the online services of the State, you must register your company in the Management of Access Managers. To find out more about this procedure, read our ["step-by-step guide"].',
    },
  ),
  roles: wording(
    {
      fr: "Tout d'abord, vous désignez ou modifiez un Gestionnaire d'Accès Principal. Celui-ci est le responsable principal de la gestion des accès de votre entreprise et il peut désigner des Gestionnaires d'Accès. Ces derniers gèrent à leur tour les accès pour un certain groupe (\"domaine\") d'applications, comme les finances, la mobilité, etc.",
    },
    {
      nl: 'Eerst stelt u een Hoofdtoegangsbeheerder aan of wijzigt u hem. Hij is de hoofdverantwoordelijke voor het toegangsbeheer van uw onderneming en kan Toegangsbeheerders aanstellen. Zij beheren op hun beurt de toegangen voor een bepaalde groep ("domein") van toepassingen, zoals financiën, mobiliteit enz.',
      de: 'Zuerst ernennen oder ändern Sie einen Hauptzugangsverwalter. Er ist der Hauptverantwortliche für die Zugangsverwaltung Ihres Unternehmens und kann Zugangsverwalter ernennen. Diese verwalten ihrerseits die Zugänge für eine bestimmte Gruppe ("Bereich") von Anwendungen, wie Finanzen, Mobilität usw.',
      en: 'First you appoint or change a Chief Access Manager. This person is mainly responsible for access management in your company and can appoint Access Managers, who in turn manage access for a certain group ("domain") of applications, such as finance or mobility.',
    },
  ),
  designate: wording(
    {
      fr: "DÉSIGNER UN GESTIONNAIRE D'ACCÈS PRINCIPAL",
      nl: 'EEN HOOFDTOEGANGSBEHEERDER AANSTELLEN',
      de: 'EINEN HAUPTZUGANGSVERWALTER ERNENNEN',
      en: 'APPOINT A CHIEF ACCESS MANAGER',
    },
    {},
  ),
  standard: wording(
    { fr: 'PROCÉDURE STANDARD', nl: 'STANDAARDPROCEDURE', de: 'STANDARDVERFAHREN', en: 'STANDARD PROCEDURE' },
    {},
  ),
  designateStandard: wording(
    { fr: "Désigner un Gestionnaire d'Accès Principal", nl: 'Een Hoofdtoegangsbeheerder aanstellen' },
    { de: 'Einen Hauptzugangsverwalter ernennen', en: 'Appoint a Chief Access Manager' },
  ),
  standardWarning: wording(
    {
      fr: "Attention: cette procédure doit impérativement se faire par un représentant légal de l'entreprise.",
      nl: 'Opgelet: deze procedure kan alleen uitgevoerd worden door een wettelijke vertegenwoordiger van de onderneming.',
      de: 'Hinweis: Dieses Verfahren kann nur durch einen gesetzlichen Vertreter des Unternehmens ausgeführt werden.',
    },
    { en: 'Please note: this procedure can only be carried out by a legal representative of the company.' },
  ),
  exceptional: wording(
    {
      fr: 'PROCÉDURE EXCEPTIONNELLE',
      nl: 'UITZONDERINGSPROCEDURE',
      de: 'AUSNAHMEVERFAHREN',
      en: 'EXCEPTION PROCEDURE',
    },
    {},
  ),
  exceptionalQuestion: wording(
    {
      fr: "Vous n'avez pas d'eID ou de carte électronique pour étrangers ?",
      nl: 'Hebt u geen eID of elektronische vreemdelingenkaart?',
      de: 'Sie haben keine eID oder elektronische Ausländerkarte?',
      en: "You do not have an eID or electronic foreigner's card?",
    },
    {},
  ),
  exceptionalLink: wording(
    {
      fr: "Suivez alors cette procédure pour désigner un Gestionnaire d'Accès Principal",
      nl: 'Volg dan deze procedure om een Hoofdtoegangsbeheerder aan te stellen',
      en: 'Then follow this procedure to appoint a Chief Access Manager (in French)',
    },
    { de: 'Folgen Sie dann diesem Verfahren, um einen Hauptzugangsverwalter zu ernennen (in Französisch)' },
  ),
  designateOthers: wording(
    { fr: "DÉSIGNER DES GESTIONNAIRES D'ACCÈS", nl: 'TOEGANGSBEHEERDERS AANSTELLEN' },
    { de: 'ZUGANGSVERWALTER ERNENNEN', en: 'APPOINT ACCESS MANAGERS' },
  ),
  designateOthersAbout: reconstructed({
    fr: "Le Gestionnaire d'Accès Principal désigne ici les Gestionnaires d'Accès de l'entreprise.",
    nl: 'De Hoofdtoegangsbeheerder stelt hier de Toegangsbeheerders van de onderneming aan.',
    de: 'Der Hauptzugangsverwalter ernennt hier die Zugangsverwalter des Unternehmens.',
    en: 'The Chief Access Manager appoints the Access Managers of the company here.',
  }),
  designateOthersLink: reconstructed({
    fr: "Gérer les Gestionnaires d'Accès",
    nl: 'De Toegangsbeheerders beheren',
    de: 'Die Zugangsverwalter verwalten',
    en: 'Manage the Access Managers',
  }),
};
