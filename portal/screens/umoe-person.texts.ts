/** What stands on the forms about a person and on the pages that confirm them. */
import { inThree } from './three-languages';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const texts = {
  gaHeading: inThree(
    { fr: "Création d'un Gestionnaire Local" },
    { nl: 'Een Lokale Beheerder aanmaken', de: 'Einen lokalen Verwalter anlegen' },
  ),
  coGaHeading: inThree(
    { fr: "Création d'un Co-Gestionnaire Local" },
    { nl: 'Een Co-Lokale Beheerder aanmaken', de: 'Einen lokalen Co-Verwalter anlegen' },
  ),
  userHeading: inThree(
    { fr: "Création d'un Utilisateur" },
    { nl: 'Een gebruiker aanmaken', de: 'Einen Benutzer anlegen' },
  ),
  twiceUserName: inThree(
    { fr: "Introduisez deux fois le nom de l'utilisateur" },
    { nl: 'Vul de gebruikersnaam tweemaal in', de: 'Geben Sie den Benutzernamen zweimal ein' },
  ),
  twicePassword: inThree(
    { fr: 'Introduisez deux fois le mot de passe' },
    { nl: 'Vul het wachtwoord tweemaal in', de: 'Geben Sie das Passwort zweimal ein' },
  ),
  userNameFirst: inThree(
    { fr: "Nom d'utilisateur (première fois)" },
    { nl: 'Gebruikersnaam (eerste keer)', de: 'Benutzername (erstes Mal)' },
  ),
  userNameAgain: inThree(
    { fr: "Nom d'utilisateur (confirmation)" },
    { nl: 'Gebruikersnaam (bevestiging)', de: 'Benutzername (Bestätigung)' },
  ),
  passwordFirst: inThree(
    { fr: 'Mot de passe (première fois)' },
    { nl: 'Wachtwoord (eerste keer)', de: 'Passwort (erstes Mal)' },
  ),
  passwordAgain: inThree(
    { fr: 'Mot de passe (confirmation)' },
    { nl: 'Wachtwoord (bevestiging)', de: 'Passwort (Bestätigung)' },
  ),
  userName: inThree({ fr: "Nom d'utilisateur" }, { nl: 'Gebruikersnaam', de: 'Benutzername' }),
  lastName: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  firstName: inThree({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname' }),
  title: inThree({ fr: 'Titre' }, { nl: 'Titel', de: 'Anrede' }),
  niss: inThree({ fr: 'NISS' }, { nl: 'INSZ', de: 'ENSS' }),
  language: inThree({ fr: 'Choix linguistique' }, { nl: 'Taalkeuze', de: 'Sprachwahl' }),
  email: inThree({ fr: 'Adresse e-mail utilisateur' }, { nl: 'E-mailadres gebruiker', de: 'E-Mail-Adresse Benutzer' }),
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
  created: inThree({ fr: 'Date création' }, { nl: 'Aanmaakdatum', de: 'Anlagedatum' }),
  changed: inThree({ fr: 'Date modification' }, { nl: 'Wijzigingsdatum', de: 'Änderungsdatum' }),
  status: inThree({ fr: 'Statut' }, { nl: 'Statuut', de: 'Status' }),
  none: own('Aucune', 'Geen', 'Keine'),
};
