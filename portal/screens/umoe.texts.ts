/** What stands on all pages of the access management of enterprises: head, menus, foot, and words of several pages. */
import { inThree } from './three-languages';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const umoe = {
  header: inThree(
    {
      fr: "Gestion d'accès pour Entreprises et Organisations",
      nl: 'Toegangsbeheer voor Ondernemingen en Organisaties',
    },
    { de: 'Zugangsverwaltung für Unternehmen und Organisationen' },
  ),
  home: inThree({ fr: 'Home' }, { nl: 'Home', de: 'Home' }),
  managers: inThree({ fr: 'Vos Responsables' }, { nl: 'Uw Verantwoordelijken', de: 'Ihre Verantwortlichen' }),
  help: inThree({ fr: 'Help' }, { nl: 'Help', de: 'Help' }),
  quit: inThree({ fr: 'Quit' }, { nl: 'Quit', de: 'Quit' }),
  footer: inThree(
    { fr: '© 2007 Sécurité Sociale' },
    { nl: '© 2007 Sociale Zekerheid', de: '© 2007 Soziale Sicherheit' },
  ),
  welcome: inThree({ fr: 'Bienvenue' }, { nl: 'Welkom', de: 'Willkommen' }),
  name: inThree({ fr: 'Dénomination' }, { nl: 'Benaming', de: 'Bezeichnung' }),
  enterpriseNumber: inThree({ fr: "Numéro d'entreprise" }, { nl: 'Ondernemingsnummer', de: 'Unternehmensnummer' }),
  onss: inThree({ fr: 'Matricule ONSS' }, { nl: 'RSZ-nummer', de: 'LSS-Nummer' }),
  quality: inThree({ fr: 'Qualité' }, { nl: 'Hoedanigheid', de: 'Eigenschaft' }),
  since: inThree({ fr: 'Date de création' }, { nl: 'Oprichtingsdatum', de: 'Gründungsdatum' }),
  localManager: inThree({ fr: 'Gestionnaire Local' }, { nl: 'Lokale Beheerder', de: 'Lokaler Verwalter' }),
  coLocalManager: inThree({ fr: 'Co-Gestionnaire Local' }, { nl: 'Co-Lokale Beheerder', de: 'Lokaler Co-Verwalter' }),
  next: inThree({ fr: 'Suivant' }, { nl: 'Volgende', de: 'Weiter' }),
  previous: inThree({ fr: 'Précédent' }, { nl: 'Vorige', de: 'Zurück' }),
  confirm: inThree({ fr: 'Confirmer' }, { nl: 'Bevestigen', de: 'Bestätigen' }),
  save: inThree({ fr: 'Enregistrer' }, { nl: 'Opslaan', de: 'Speichern' }),
  cancel: inThree({ fr: 'Annuler' }, { nl: 'Annuleren', de: 'Abbrechen' }),
  /** Ours: on the original the list works at once, which needs a script. */
  show: own('Afficher', 'Tonen', 'Anzeigen'),
  required: inThree(
    { fr: "Les champs marqués d'un * sont obligatoires" },
    { nl: 'De velden met een * zijn verplicht', de: 'Die mit * gekennzeichneten Felder sind Pflichtfelder' },
  ),
  applications: inThree(
    { fr: 'Applications sécurisées' },
    { nl: 'Beveiligde toepassingen', de: 'Gesicherte Anwendungen' },
  ),
  identification: inThree(
    { fr: "Données d'identification" },
    { nl: 'Identificatiegegevens', de: 'Identifizierungsdaten' },
  ),
  qualityIdentification: inThree(
    { fr: "Données d'identification de la qualité" },
    { nl: 'Identificatiegegevens van de hoedanigheid', de: 'Identifizierungsdaten der Eigenschaft' },
  ),
  undescribed: own(
    'Aucune source ne montre cette page : la simulation ne la joue pas.',
    'Geen enkele bron toont deze pagina: de simulatie speelt ze niet.',
    'Keine Quelle zeigt diese Seite: Die Simulation spielt sie nicht.',
  ),
  back: own("Retour à l'accueil", 'Terug naar de startpagina', 'Zurück zur Startseite'),
};

/** Left menu, or in the originals also right. */
export const menu = {
  title: inThree({ fr: 'Fonctionnalités' }, { nl: 'Functionaliteiten', de: 'Funktionen' }),
  enterprise: inThree({ fr: 'Gestion Entreprise' }, { nl: 'Beheer Onderneming', de: 'Verwaltung Unternehmen' }),
  enterpriseHome: inThree(
    { fr: 'Accueil - Liste des qualités' },
    { nl: 'Start - Lijst van de hoedanigheden', de: 'Start - Liste der Eigenschaften' },
  ),
  enterpriseDetails: inThree(
    { fr: "Consulter ou modifier le détail de l'entreprise" },
    { nl: 'De gegevens van de onderneming raadplegen of wijzigen', de: 'Daten des Unternehmens einsehen oder ändern' },
  ),
  coManager: inThree(
    { fr: 'Co-Responsable des Accès' },
    { nl: 'Co-Verantwoordelijke Toegangen Entiteit', de: 'Co-Verantwortlicher Zugang' },
  ),
  search: inThree({ fr: 'Rechercher utilisateurs' }, { nl: 'Gebruikers opzoeken', de: 'Benutzer suchen' }),
  quality: inThree({ fr: 'Gestion Qualité' }, { nl: 'Beheer Hoedanigheid', de: 'Verwaltung Eigenschaft' }),
  qualityHome: inThree({ fr: 'Accueil' }, { nl: 'Start', de: 'Start' }),
  users: inThree({ fr: 'Utilisateurs' }, { nl: 'Gebruikers', de: 'Benutzer' }),
  qualityDetails: inThree(
    { fr: 'Consulter ou modifier le détail de la qualité' },
    { nl: 'De gegevens van de hoedanigheid raadplegen of wijzigen', de: 'Daten der Eigenschaft einsehen oder ändern' },
  ),
  functions: inThree(
    { fr: 'Fonctions et hiérarchie de responsabilité' },
    { nl: 'Functies en hiërarchie van verantwoordelijkheid', de: 'Funktionen und Hierarchie der Verantwortung' },
  ),
  messages: inThree({ fr: 'Messages structurés' }, { nl: 'Gestructureerde berichten', de: 'Strukturierte Berichte' }),
  personal: inThree({ fr: 'Données personnelles' }, { nl: 'Persoonlijke gegevens', de: 'Persönliche Daten' }),
  ownData: inThree(
    { fr: 'Modifier mes données personnelles' },
    { nl: 'Mijn persoonlijke gegevens wijzigen', de: 'Meine persönlichen Daten ändern' },
  ),
  ownPassword: inThree(
    { fr: 'Modifier mon mot de passe' },
    { nl: 'Mijn wachtwoord wijzigen', de: 'Mein Passwort ändern' },
  ),
  ownCertificate: inThree(
    { fr: 'Gestion du certificat à utiliser sur le portail de la Sécurité Sociale' },
    {
      nl: 'Beheer van het certificaat voor het portaal van de sociale zekerheid',
      de: 'Verwaltung des Zertifikats für das Portal der sozialen Sicherheit',
    },
  ),
};
