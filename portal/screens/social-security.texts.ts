/** What stands on the pages of the social security portal. It has no English pages of these. */
import { inThree } from './three-languages';

export const site = {
  name: inThree({ fr: 'Sécurité sociale' }, { nl: 'Sociale zekerheid', de: 'Soziale Sicherheit' }),
  portal: inThree(
    { fr: 'Portail de la Sécurité Sociale' },
    { nl: 'Portaal van de Sociale Zekerheid', de: 'Portal der Sozialen Sicherheit' },
  ),
};

/** The home page shows its languages side by side. */
export const home = {
  country: inThree({ fr: 'BELGIQUE', nl: 'BELGIË', de: 'BELGIËN' }, {}),
  heading: inThree(
    {
      fr: "La sécurité sociale: de l'information et des services en ligne pour les citoyens et les entreprises belges.",
      nl: 'De sociale zekerheid: informatie en onlinediensten voor Belgische burgers en ondernemingen.',
      de: 'Die soziale Sicherheit: Informationen und Onlinedienste für belgische Bürger und Unternehmen.',
    },
    {},
  ),
  citizen: inThree({ fr: 'CITOYEN', nl: 'BURGER', de: 'BÜRGER' }, {}),
  enterprise: inThree({ fr: 'ENTREPRISE', nl: 'ONDERNEMING', de: 'UNTERNEHMEN' }, {}),
  professionals: inThree(
    {
      fr: 'FONCTIONNAIRES ET AUTRES PROFESSIONNELS',
      nl: 'AMBTENAREN EN ANDERE PROFESSIONELEN',
      de: 'FUNKTIONÄRE UND ANDERE PROFESSIONELLE',
    },
    {},
  ),
};

export const enterprise = {
  heading: inThree({ fr: 'Entreprise' }, { nl: 'Onderneming', de: 'Unternehmen' }),
  secured: inThree(
    { fr: 'Accès aux services en ligne sécurisés' },
    { nl: 'Toegang tot de beveiligde onlinediensten', de: 'Zugang zu den gesicherten Onlinediensten' },
  ),
  logIn: inThree({ fr: 'Se connecter' }, { nl: 'Aanmelden', de: 'Anmelden' }),
  account: inThree(
    { fr: "Gestion du compte de l'entreprise" },
    { nl: 'Beheer van het account van de onderneming', de: 'Verwaltung des Unternehmenskontos' },
  ),
  accessManagement: inThree({ fr: 'GESTION DES ACCÈS' }, { nl: 'TOEGANGSBEHEER', de: 'ZUGANGSVERWALTUNG' }),
  accessManagementAbout: inThree(
    {
      fr: 'Créez et gérez des comptes utilisateurs, définissez des destinataires et le format des tâches au sein de votre entreprise.',
    },
    {
      nl: 'Maak gebruikersaccounts aan en beheer ze, bepaal bestemmelingen en het formaat van de taken binnen uw onderneming.',
      de: 'Erstellen und verwalten Sie Benutzerkonten, legen Sie Empfänger und das Format der Aufgaben in Ihrem Unternehmen fest.',
    },
  ),
  identification: inThree(
    { fr: 'IDENTIFICATION EMPLOYEUR' },
    { nl: 'IDENTIFICATIE WERKGEVER', de: 'IDENTIFIZIERUNG ARBEITGEBER' },
  ),
  identificationAbout: inThree(
    {
      fr: 'Identifiez une entreprise comme employeur, modifiez les données ou faites une demande de suppression.',
    },
    {
      nl: 'Identificeer een onderneming als werkgever, wijzig de gegevens of vraag de schrapping.',
      de: 'Identifizieren Sie ein Unternehmen als Arbeitgeber, ändern Sie die Daten oder beantragen Sie die Löschung.',
    },
  ),
  register: inThree({ fr: "S'ENREGISTRER" }, { nl: 'REGISTREREN', de: 'REGISTRIEREN' }),
  registerAbout: inThree(
    {
      fr: "Enregistrez-vous en tant qu'employeur sur le portail et utilisez les services en ligne sécurisés.",
    },
    {
      nl: 'Registreer u als werkgever op het portaal en gebruik de beveiligde onlinediensten.',
      de: 'Registrieren Sie sich als Arbeitgeber auf dem Portal und nutzen Sie die gesicherten Onlinedienste.',
    },
  ),
};

export const service = {
  heading: inThree(
    {
      fr: 'Gestion des accès pour entreprises et organisations',
      nl: 'Toegangsbeheer voor Ondernemingen en Organisaties',
      de: 'Zugangsverwaltung für Unternehmen und Organisationen',
    },
    {},
  ),
  about: inThree(
    {
      fr: 'Utilisez le service en ligne Gestion des accès pour gérer tous les comptes utilisateurs et les accès de votre entreprise aux services de la sécurité sociale.',
    },
    {
      nl: 'Gebruik de onlinedienst Toegangsbeheer om alle gebruikersaccounts en de toegangen van uw onderneming tot de diensten van de sociale zekerheid te beheren.',
      de: 'Mit dem Onlinedienst Zugangsverwaltung verwalten Sie alle Benutzerkonten und die Zugänge Ihres Unternehmens zu den Diensten der sozialen Sicherheit.',
    },
  ),
  who: inThree(
    { fr: 'Qui a accès au service en ligne ?' },
    { nl: 'Wie heeft toegang tot de onlinedienst?', de: 'Wer hat Zugang zum Onlinedienst?' },
  ),
  managers: inThree(
    {
      fr: "Le **Gestionnaire d'Accès Principal**, ou le cas échéant, les **Gestionnaires d'Accès** de votre entreprise, ont accès à toutes les fonctionnalités du service en ligne.",
    },
    {
      nl: 'De **Hoofdtoegangsbeheerder** of, in voorkomend geval, de **Toegangsbeheerders** van uw onderneming hebben toegang tot alle functionaliteiten van de onlinedienst.',
      de: 'Der **Hauptzugangsverwalter** oder gegebenenfalls die **Zugangsverwalter** Ihres Unternehmens haben Zugang zu allen Funktionen des Onlinedienstes.',
    },
  ),
  users: inThree(
    { fr: 'Les **utilisateurs**, quant à eux, ne peuvent que modifier leurs données.' },
    {
      nl: 'De **gebruikers** kunnen alleen hun gegevens wijzigen.',
      de: 'Die **Benutzer** können nur ihre Daten ändern.',
    },
  ),
  features: inThree({ fr: 'Fonctionnalités' }, { nl: 'Functionaliteiten', de: 'Funktionen' }),
  delegate: inThree(
    {
      fr: "Au sein d'une grande entreprise, le service en ligne Gestion des accès permet de déléguer certaines tâches de gestion à vos collaborateurs.",
    },
    {
      nl: 'In een grote onderneming kunt u met de onlinedienst Toegangsbeheer bepaalde beheertaken aan uw medewerkers overdragen.',
      de: 'In einem großen Unternehmen können Sie mit dem Onlinedienst Zugangsverwaltung bestimmte Verwaltungsaufgaben an Ihre Mitarbeiter übertragen.',
    },
  ),
  manage: inThree({ fr: 'Gérer les accès' }, { nl: 'De toegangen beheren', de: 'Die Zugänge verwalten' }),
  accessManagement: inThree({ fr: 'Gestion des accès' }, { nl: 'Toegangsbeheer', de: 'Zugangsverwaltung' }),
  data: inThree({ fr: 'Données personnelles' }, { nl: 'Persoonsgegevens', de: 'Persönliche Daten' }),
  moreData: inThree(
    { fr: "Plus d'informations sur les données personnelles" },
    { nl: 'Meer informatie over de persoonsgegevens', de: 'Mehr Informationen über die persönlichen Daten' },
  ),
  question: inThree({ fr: 'Une question ?' }, { nl: 'Een vraag?', de: 'Eine Frage?' }),
  ask: inThree(
    { fr: 'Posez votre question via le [formulaire de contact]' },
    { nl: 'Stel uw vraag via het [contactformulier]', de: 'Stellen Sie Ihre Frage über das [Kontaktformular]' },
  ),
};

export const logIn = {
  heading: inThree(
    { fr: 'Se connecter et accéder aux services sécurisés' },
    {
      nl: 'Aanmelden en toegang krijgen tot de beveiligde diensten',
      de: 'Anmelden und auf die gesicherten Dienste zugreifen',
    },
  ),
  eid: inThree(
    { fr: "Avec votre carte d'identité électronique (eID)" },
    { nl: 'Met uw elektronische identiteitskaart (eID)', de: 'Mit Ihrem elektronischen Personalausweis (eID)' },
  ),
  token: inThree({ fr: 'Avec votre token' }, { nl: 'Met uw token', de: 'Mit Ihrem Token' }),
  mobile: inThree(
    { fr: 'Avec un code unique généré par une application mobile' },
    {
      nl: 'Met een eenmalige code uit een mobiele app',
      de: 'Mit einem einmaligen Code einer mobilen App',
    },
  ),
  itsme: inThree(
    { fr: "Avec l'application mobile itsme" },
    { nl: 'Met de mobiele app itsme', de: 'Mit der mobilen App itsme' },
  ),
  codes: inThree({ fr: "Avec vos codes d'accès" }, { nl: 'Met uw toegangscodes', de: 'Mit Ihren Zugangscodes' }),
  csam: inThree({ fr: 'Se connecter via CSAM' }, { nl: 'Aanmelden via CSAM', de: 'Anmelden über CSAM' }),
  limosa: inThree(
    {
      fr: 'Attention ! Les professions libérales ainsi que les entreprises ayant demandé un accès temporaire pour des déclarations Limosa urgentes peuvent [se connecter ici].',
    },
    {
      nl: 'Opgelet! De vrije beroepen en de ondernemingen die een tijdelijke toegang vroegen voor dringende Limosa-aangiften kunnen [zich hier aanmelden].',
      de: 'Achtung! Die freien Berufe und die Unternehmen, die einen zeitweiligen Zugang für dringende Limosa-Meldungen beantragt haben, können [sich hier anmelden].',
    },
  ),
  eBox: inThree(
    { fr: 'Vérifiez votre adresse e-mail enregistrée dans votre e-Box Entreprise !' },
    {
      nl: 'Controleer het e-mailadres dat in uw e-Box Enterprise geregistreerd is!',
      de: 'Prüfen Sie die E-Mail-Adresse, die in Ihrer e-Box Enterprise gespeichert ist!',
    },
  ),
  safer: inThree(
    {
      fr: "Connectez-vous de manière plus sécurisée : évitez le token papier et le nom d'utilisateur/mot de passe",
    },
    {
      nl: 'Meld u veiliger aan: vermijd het papieren token en de gebruikersnaam met wachtwoord',
      de: 'Melden Sie sich sicherer an: Meiden Sie das Papiertoken und Benutzername mit Passwort',
    },
  ),
};

export const audience = {
  heading: inThree(
    { fr: 'Sous quelle qualité voulez-vous vous authentifier?' },
    {
      nl: 'In welke hoedanigheid wilt u zich aanmelden?',
      de: 'In welcher Eigenschaft möchten Sie sich anmelden?',
    },
  ),
  employer: inThree({ fr: 'EMPLOYEUR' }, { nl: 'Werkgever', de: 'Arbeitgeber' }),
  professional: inThree(
    { fr: 'PROFESSIONNEL DE LA SÉCURITÉ SOCIALE' },
    { nl: 'PROFESSIONAL VAN DE SOCIALE ZEKERHEID', de: 'FACHKRAFT DER SOZIALEN SICHERHEIT' },
  ),
  'health-care': inThree(
    { fr: 'ACTEUR DES SOINS DE SANTÉ' },
    { nl: 'ACTOR VAN DE GEZONDHEIDSZORG', de: 'AKTEUR DES GESUNDHEITSWESENS' },
  ),
};
