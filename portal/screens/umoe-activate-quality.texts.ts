/** What stands on the three pages that activate a quality. */
import { inThree } from './three-languages';

export const activate = {
  heading: inThree(
    { fr: 'Activer une qualité' },
    { nl: 'Een hoedanigheid activeren', de: 'Eine Eigenschaft aktivieren' },
  ),
  identification: inThree(
    { fr: "Données d'identification de la qualité" },
    { nl: 'Identificatiegegevens van de hoedanigheid', de: 'Identifizierungsdaten der Eigenschaft' },
  ),
  contactData: inThree(
    { fr: 'Données de contact de la qualité' },
    { nl: 'Contactgegevens van de hoedanigheid', de: 'Kontaktdaten der Eigenschaft' },
  ),
  localManager: inThree({ fr: 'Gestionnaire Local' }, { nl: 'Lokale Beheerder', de: 'Lokaler Verwalter' }),
  quality: inThree({ fr: 'Qualité' }, { nl: 'Hoedanigheid', de: 'Eigenschaft' }),
  enterpriseNumber: inThree({ fr: "Numéro d'entreprise" }, { nl: 'Ondernemingsnummer', de: 'Unternehmensnummer' }),
  qualityEmail: inThree(
    { fr: 'Adresse e-mail de la qualité' },
    { nl: 'E-mailadres van de hoedanigheid', de: 'E-Mail-Adresse der Eigenschaft' },
  ),
  emailNote: inThree(
    {
      fr: "L'adresse email de la qualité est utilisée dans le cadre de contacts liés au domaine de cette qualité; par exemple: campagne de communication, ...",
    },
    {
      nl: 'Het e-mailadres van de hoedanigheid wordt gebruikt voor contacten over het domein van deze hoedanigheid; bijvoorbeeld: communicatiecampagne, ...',
      de: 'Die E-Mail-Adresse der Eigenschaft wird für Kontakte zum Bereich dieser Eigenschaft verwendet; zum Beispiel: Kommunikationskampagne, ...',
    },
  ),
  manageMyself: inThree(
    { fr: 'Je désire assurer moi-même la gestion de la qualité' },
    { nl: 'Ik wil de hoedanigheid zelf beheren', de: 'Ich möchte die Eigenschaft selbst verwalten' },
  ),
  appointManager: inThree(
    { fr: 'Je veux désigner un Gestionnaire local pour gérer la qualité' },
    {
      nl: 'Ik wil een lokale beheerder aanstellen om de hoedanigheid te beheren',
      de: 'Ich möchte einen lokalen Verwalter ernennen, der die Eigenschaft verwaltet',
    },
  ),
  managerNiss: inThree({ fr: 'NSS' }, { nl: 'INSZ', de: 'ENSS' }),
  niss: inThree({ fr: 'NISS' }, { nl: 'INSZ', de: 'ENSS' }),
  next: inThree({ fr: 'Suivant' }, { nl: 'Volgende', de: 'Weiter' }),
  previous: inThree({ fr: 'Précédent' }, { nl: 'Vorige', de: 'Zurück' }),
  required: inThree(
    { fr: "Les champs marqués d'un * sont obligatoires" },
    { nl: 'De velden met een * zijn verplicht', de: 'Die mit einem * gekennzeichneten Felder sind Pflichtfelder' },
  ),
  userName: inThree({ fr: "Nom d'utilisateur" }, { nl: 'Gebruikersnaam', de: 'Benutzername' }),
  userNameFirst: inThree(
    {},
    { fr: "Nom d'utilisateur (première fois)", nl: 'Gebruikersnaam (eerste keer)', de: 'Benutzername (erstes Mal)' },
  ),
  userNameAgain: inThree(
    {},
    { fr: "Nom d'utilisateur (confirmation)", nl: 'Gebruikersnaam (bevestiging)', de: 'Benutzername (Bestätigung)' },
  ),
  passwordFirst: inThree(
    {},
    { fr: 'Mot de passe (première fois)', nl: 'Wachtwoord (eerste keer)', de: 'Passwort (erstes Mal)' },
  ),
  passwordAgain: inThree(
    {},
    { fr: 'Mot de passe (confirmation)', nl: 'Wachtwoord (bevestiging)', de: 'Passwort (Bestätigung)' },
  ),
  lastName: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  firstName: inThree({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname' }),
  title: inThree({ fr: 'Titre' }, { nl: 'Titel', de: 'Anrede' }),
  language: inThree({ fr: 'Choix linguistique' }, { nl: 'Taalkeuze', de: 'Sprachwahl' }),
  userEmail: inThree(
    { fr: 'Adresse e-mail utilisateur' },
    { nl: 'E-mailadres gebruiker', de: 'E-Mail-Adresse des Benutzers' },
  ),
  localEmail: inThree({ fr: 'Adresse e-mail locale' }, { nl: 'Lokaal e-mailadres', de: 'Lokale E-Mail-Adresse' }),
  localEmailNote: inThree(
    {
      fr: '(cette adresse peut être utilisée dans le cadre de vos contacts individuels avec le centre de contact Eranova)',
    },
    {
      nl: '(dit adres kan worden gebruikt voor uw individuele contacten met het contactcenter Eranova)',
      de: '(diese Adresse kann für Ihre persönlichen Kontakte mit dem Kontaktzentrum Eranova verwendet werden)',
    },
  ),
  applications: inThree(
    { fr: 'Applications sécurisées' },
    { nl: 'Beveiligde toepassingen', de: 'Gesicherte Anwendungen' },
  ),
  save: inThree({ fr: 'Enregistrer' }, { nl: 'Opslaan', de: 'Speichern' }),
  createdOn: inThree({ fr: 'Date création' }, { nl: 'Aanmaakdatum', de: 'Erstellungsdatum' }),
  modifiedOn: inThree({ fr: 'Date modification' }, { nl: 'Wijzigingsdatum', de: 'Änderungsdatum' }),
  status: inThree({ fr: 'Statut' }, { nl: 'Statuut', de: 'Status' }),
  active: inThree({ fr: 'Actif' }, { nl: 'Actief', de: 'Aktiv' }),
  confirm: inThree({ fr: 'Confirmer' }, { nl: 'Bevestigen', de: 'Bestätigen' }),
};
