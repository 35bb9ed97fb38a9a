import { reconstructed, wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "CSAM, la porte d'accès aux services de l'État" },
    {
      nl: 'CSAM, de toegangspoort tot de diensten van de overheid',
      de: 'CSAM, das Zugangstor zu den Diensten des Staates',
      en: 'CSAM, the gateway to the services of the State',
    },
  ),
  intro: wording(
    {
      fr: "Facilitez-vous la vie avec CSAM. Vous retrouvez un **environnement familier et fiable** à chaque fois que vous vous connectez, que vous désignez des gestionnaires d'accès, que vous concluez un mandat etc. Puisque CSAM veille à ce que chacun suive les **mêmes règles** et utilise des **services génériques**, il garantit un **niveau de sécurité élevé** et constant.",
    },
    {
      nl: 'Maak het uzelf gemakkelijk met CSAM. U vindt een **vertrouwde en betrouwbare omgeving** telkens als u zich aanmeldt, toegangsbeheerders aanstelt, een mandaat geeft enz. CSAM zorgt ervoor dat iedereen **dezelfde regels** volgt en **dezelfde diensten** gebruikt, en waarborgt zo een **hoog veiligheidsniveau**.',
      de: 'Machen Sie es sich mit CSAM leichter. Sie finden eine **vertraute und zuverlässige Umgebung**, wenn Sie sich anmelden, Zugangsverwalter ernennen, eine Vollmacht erteilen usw. CSAM sorgt dafür, dass alle **dieselben Regeln** befolgen und **dieselben Dienste** nutzen, und sichert so ein **hohes Sicherheitsniveau**.',
      en: 'Make life easier with CSAM. You find a **familiar and reliable environment** whenever you log in, appoint access managers, give a mandate and so on. CSAM sees to it that everyone follows the **same rules** and uses **shared services**, and so keeps a **high level of security**.',
    },
  ),
  discover: wording(
    { fr: 'DÉCOUVREZ LES SERVICES PROPOSÉS PAR CSAM' },
    {
      nl: 'ONTDEK DE DIENSTEN DIE CSAM AANBIEDT',
      de: 'ENTDECKEN SIE DIE DIENSTE VON CSAM',
      en: 'DISCOVER THE SERVICES OFFERED BY CSAM',
    },
  ),
  keys: wording(
    { fr: 'MES CLÉS NUMÉRIQUES', nl: 'MIJN DIGITALE SLEUTELS' },
    { de: 'MEINE DIGITALEN SCHLÜSSEL', en: 'MY DIGITAL KEYS' },
  ),
  keysAbout: wording(
    { fr: "Gérez vos **clés numériques** pour accéder aux services en ligne de l'administration." },
    {
      nl: 'Beheer uw **digitale sleutels** om toegang te krijgen tot de onlinediensten van de overheid.',
      de: 'Verwalten Sie Ihre **digitalen Schlüssel** für die Online-Dienste der Verwaltung.',
      en: 'Manage your **digital keys** to reach the online services of the administration.',
    },
  ),
  accessManagers: wording(
    {
      fr: "GESTION DES GESTIONNAIRES D'ACCÈS",
      nl: 'BEHEER DER TOEGANGSBEHEERDERS',
      de: 'VERWALTUNG DER ZUGANGSVERWALTER',
      en: 'MANAGEMENT OF ACCESS MANAGERS',
    },
    {},
  ),
  accessManagersAbout: wording(
    { fr: 'Structurez la **gestion des accès** au sein de votre entreprise.' },
    {
      nl: 'Breng structuur in het **toegangsbeheer** binnen uw onderneming.',
      de: 'Strukturieren Sie die **Zugangsverwaltung** in Ihrem Unternehmen.',
      en: 'Give structure to **access management** within your company.',
    },
  ),
  mandates: wording(
    { fr: 'GESTION DES MANDATS', nl: 'BEHEER VAN DE MANDATEN' },
    { de: 'VERWALTUNG DER VOLLMACHTEN', en: 'MANAGEMENT OF MANDATES' },
  ),
  mandatesAbout: wording(
    { fr: "Gérez l'ensemble de vos **mandats**." },
    {
      nl: 'Beheer al uw **mandaten**.',
      de: 'Verwalten Sie alle Ihre **Vollmachten**.',
      en: 'Manage all your **mandates**.',
    },
  ),
  learnMore: wording({ fr: 'En savoir plus' }, { nl: 'Meer info', de: 'Mehr erfahren', en: 'Find out more' }),
  title: reconstructed({ fr: 'Accueil | CSAM', nl: 'Home | CSAM', de: 'Startseite | CSAM', en: 'Home | CSAM' }),
};
