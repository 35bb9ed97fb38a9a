import { wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "Gestionnaire d'Accès Principal désigné !" },
    {
      nl: 'Hoofdtoegangsbeheerder aangesteld!',
      de: 'Hauptzugangsverwalter ernannt!',
      en: 'Chief Access Manager appointed!',
    },
  ),
  activated: wording(
    { fr: 'Votre entreprise, {enterprise}, est maintenant activée dans CSAM.' },
    {
      nl: 'Uw onderneming, {enterprise}, is nu geactiveerd in CSAM.',
      de: 'Ihr Unternehmen, {enterprise}, ist jetzt in CSAM aktiviert.',
      en: 'Your company, {enterprise}, is now activated in CSAM.',
    },
  ),
  self: wording(
    { fr: "Vous vous êtes vous-même désigné(e) comme Gestionnaire d'Accès Principal." },
    {
      nl: 'U hebt uzelf aangesteld als Hoofdtoegangsbeheerder.',
      de: 'Sie haben sich selbst als Hauptzugangsverwalter ernannt.',
      en: 'You have appointed yourself as Chief Access Manager.',
    },
  ),
  other: wording(
    { fr: "Vous avez désigné {name} comme Gestionnaire d'Accès Principal." },
    {
      nl: 'U hebt {name} aangesteld als Hoofdtoegangsbeheerder.',
      de: 'Sie haben {name} als Hauptzugangsverwalter ernannt.',
      en: 'You have appointed {name} as Chief Access Manager.',
    },
  ),
  email: wording(
    { fr: 'Un e-mail de confirmation contenant les instructions sera envoyé à {email}' },
    {
      nl: 'Een bevestigingsmail met de instructies wordt verzonden naar {email}',
      de: 'Eine Bestätigungs-E-Mail mit den Anweisungen wird an {email} gesendet',
      en: 'A confirmation e-mail with the instructions will be sent to {email}',
    },
  ),
  allows: wording(
    { fr: '[csam.be] vous permet de:' },
    { nl: '[csam.be] laat u toe om:', de: '[csam.be] ermöglicht Ihnen:', en: '[csam.be] lets you:' },
  ),
  allowsDesignate: wording(
    { fr: "désigner des Gestionnaires d'Accès," },
    { nl: 'Toegangsbeheerders aan te stellen,', de: 'Zugangsverwalter zu ernennen,', en: 'appoint Access Managers,' },
  ),
  allowsAdapt: wording(
    { fr: "adapter l'accès de vos collaborateurs aux services en ligne" },
    {
      nl: 'de toegang van uw medewerkers tot de onlinediensten aan te passen',
      de: 'den Zugang Ihrer Mitarbeiter zu den Online-Diensten anzupassen',
      en: 'adapt the access of your staff to the online services',
    },
  ),
  allowsOther: wording(
    { fr: "désigner un autre Gestionnaire d'Accès Principal." },
    {
      nl: 'een andere Hoofdtoegangsbeheerder aan te stellen.',
      de: 'einen anderen Hauptzugangsverwalter zu ernennen.',
      en: 'appoint another Chief Access Manager.',
    },
  ),
  manual: wording(
    { fr: "Consultez le [manuel d'utilisation] pour plus d'informations sur la gestion des gestionnaires." },
    {
      nl: 'Raadpleeg de [gebruikershandleiding] voor meer informatie over het beheer van de beheerders.',
      de: 'Lesen Sie das [Benutzerhandbuch] für mehr Informationen über die Verwaltung der Verwalter.',
      en: 'Read the [user manual] for more information about the management of managers.',
    },
  ),
  systems: wording(
    { fr: 'Pour gérer les accès de vos collaborateurs, identifiez-vous sur le système de gestion approprié:' },
    {
      nl: 'Om de toegangen van uw medewerkers te beheren, meldt u zich aan bij het juiste beheersysteem:',
      de: 'Um die Zugänge Ihrer Mitarbeiter zu verwalten, melden Sie sich beim passenden Verwaltungssystem an:',
      en: 'To manage the access of your staff, log in to the management system that applies:',
    },
  ),
  socialSecurity: wording(
    { fr: 'Pour la sécurité sociale : [Gestion des accès pour les entreprises et les organisations]' },
    {
      nl: 'Voor de sociale zekerheid: [Toegangsbeheer voor Ondernemingen en Organisaties]',
      de: 'Für die soziale Sicherheit: [Zugangsverwaltung für Unternehmen und Organisationen]',
      en: 'For social security: [Access management for enterprises and organisations]',
    },
  ),
  egov: wording(
    {
      fr: 'Pour les services en ligne des finances, de la mobilité et certains services en ligne de la Région wallonne et de la Région de Bruxelles-Capitale : [Ma Gestion des rôles eGov]',
    },
    {
      nl: 'Voor de onlinediensten van financiën, mobiliteit en bepaalde onlinediensten van het Waals Gewest en het Brussels Hoofdstedelijk Gewest: [Mijn eGov-rollenbeheer]',
      de: 'Für die Online-Dienste der Finanzen, der Mobilität und einige Online-Dienste der Wallonischen Region und der Region Brüssel-Hauptstadt: [Meine eGov-Rollenverwaltung]',
      en: 'For the online services of finance, mobility and some online services of the Walloon Region and the Brussels-Capital Region: [My eGov Role Management]',
    },
  ),
  flemish: wording(
    {
      fr: 'Pour les services en ligne du gouvernement flamand : [Gestion des utilisateurs du gouvernement flamand] (en néerlandais)',
    },
    {
      nl: 'Voor de onlinediensten van de Vlaamse overheid: [Gebruikersbeheer van de Vlaamse overheid]',
      de: 'Für die Online-Dienste der flämischen Regierung: [Benutzerverwaltung der flämischen Regierung] (auf Niederländisch)',
      en: 'For the online services of the Flemish government: [User management of the Flemish government] (in Dutch)',
    },
  ),
};
