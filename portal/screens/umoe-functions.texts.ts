/** What stands on the pages of functions and responsibility. */
import { inThree } from './three-languages';

export const functions = {
  overviewHeading: inThree(
    { fr: 'Aperçu des personnes et des fonctions' },
    { nl: 'Overzicht van de personen en de functies', de: 'Übersicht über die Personen und die Funktionen' },
  ),
  overview: inThree(
    {
      fr: 'Cet écran fournit un aperçu des personnes enregistrées au sein de votre organisation et des fonctions exercées par ces personnes.',
    },
    {
      nl: 'Dit scherm geeft een overzicht van de personen die in uw organisatie geregistreerd zijn en van de functies die zij uitoefenen.',
      de: 'Diese Seite gibt eine Übersicht über die in Ihrer Organisation registrierten Personen und die von ihnen ausgeübten Funktionen.',
    },
  ),
  functionsTab: inThree({ fr: 'Fonctions' }, { nl: 'Functies', de: 'Funktionen' }),
  hierarchyTab: inThree(
    { fr: 'Hiérarchie des responsabilités' },
    { nl: 'Hiërarchie van de verantwoordelijkheden', de: 'Hierarchie der Verantwortlichkeiten' },
  ),
  aboutTab: inThree(
    { fr: 'About "Responsibility Management"' },
    { nl: 'About "Responsibility Management"', de: 'About "Responsibility Management"' },
  ),
  lastName: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  firstName: inThree({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname' }),
  userName: inThree({ fr: "Nom d'utilisateur" }, { nl: 'Gebruikersnaam', de: 'Benutzername' }),
  type: inThree({ fr: 'Type' }, { nl: 'Type', de: 'Typ' }),
  niss: inThree({ fr: 'NISS' }, { nl: 'INSZ', de: 'ENSS' }),
  status: inThree({ fr: 'Statut' }, { nl: 'Statuut', de: 'Status' }),
  action: inThree({ fr: 'Action' }, { nl: 'Actie', de: 'Aktion' }),
  active: inThree({ fr: 'Actif' }, { nl: 'Actief', de: 'Aktiv' }),
  blocked: inThree({ fr: 'Bloqué' }, { nl: 'Geblokkeerd', de: 'Gesperrt' }),
  heading: inThree({ fr: 'Fonctions exercées' }, { nl: 'Uitgeoefende functies', de: 'Ausgeübte Funktionen' }),
  user: inThree({ fr: 'Utilisateur' }, { nl: 'Gebruiker', de: 'Benutzer' }),
  page: inThree({ fr: 'Page' }, { nl: 'Pagina', de: 'Seite' }),
  function: inThree({ fr: 'Fonction' }, { nl: 'Functie', de: 'Funktion' }),
  start: inThree({ fr: 'Date de début' }, { nl: 'Begindatum', de: 'Anfangsdatum' }),
  end: inThree({ fr: 'Date de fin' }, { nl: 'Einddatum', de: 'Enddatum' }),
  add: inThree({ fr: 'Ajouter' }, { nl: 'Toevoegen', de: 'Hinzufügen' }),
  back: inThree({ fr: 'Retour' }, { nl: 'Terug', de: 'Zurück' }),
  dateFormat: inThree(
    { fr: 'Format date: (jj-mm-aaaa)' },
    { nl: 'Datumformaat: (dd-mm-jjjj)', de: 'Datumsformat: (TT-MM-JJJJ)' },
  ),
  delay: inThree(
    {
      fr: 'Attention, si vous créez, supprimez ou modifiez un profil, votre adaptation sera active dans un délai maximal de 20 minutes.',
    },
    {
      nl: 'Opgelet, als u een profiel aanmaakt, verwijdert of wijzigt, dan geldt: uw aanpassing zal binnen maximaal 20 minuten actief zijn.',
      de: 'Achtung, wenn Sie ein Profil anlegen, löschen oder ändern: Ihre Änderung ist innerhalb von höchstens 20 Minuten aktiv.',
    },
  ),
  activeFrom: inThree({}, { fr: 'active à partir de {time}', nl: 'actief vanaf {time}', de: 'aktiv ab {time}' }),
  remove: inThree({}, { fr: 'Supprimer', nl: 'Verwijderen', de: 'Löschen' }),
  hierarchyNot: inThree(
    {},
    {
      fr: 'Aucune source ne décrit cette page.',
      nl: 'Geen enkele bron beschrijft deze pagina.',
      de: 'Keine Quelle beschreibt diese Seite.',
    },
  ),
};
