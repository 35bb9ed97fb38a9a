import { inThree } from './three-languages';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const texts = {
  heading: inThree({ fr: 'Utilisateurs' }, { nl: 'Gebruikers', de: 'Benutzer' }),
  criteria: inThree(
    { fr: 'Afficher la liste des utilisateurs en fonction des critères suivants' },
    {
      nl: 'De lijst van gebruikers tonen volgens de volgende criteria',
      de: 'Die Liste der Benutzer nach den folgenden Kriterien anzeigen',
    },
  ),
  rolesElsewhere: inThree(
    {
      fr: "Les Gestionnaires Locaux et co-Gestionnaires Locaux de cette qualité peuvent gérer les rôles dans l'application Administration de rôles de Fedict.",
    },
    {
      nl: 'De Lokale Beheerders en co-Lokale Beheerders van deze hoedanigheid kunnen de rollen beheren in de toepassing Rollenbeheer van Fedict.',
      de: 'Die lokalen Verwalter und Co-Verwalter dieser Eigenschaft können die Rollen in der Anwendung Rollenverwaltung von Fedict verwalten.',
    },
  ),
  lastName: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  firstName: inThree({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname' }),
  userName: inThree({ fr: "Nom d'utilisateur" }, { nl: 'Gebruikersnaam', de: 'Benutzername' }),
  type: inThree({ fr: 'Type' }, { nl: 'Type', de: 'Typ' }),
  niss: inThree({ fr: 'NISS' }, { nl: 'INSZ', de: 'ENSS' }),
  status: inThree({ fr: 'Statut' }, { nl: 'Statuut', de: 'Status' }),
  action: inThree({ fr: 'Action' }, { nl: 'Actie', de: 'Aktion' }),
  search: own('Rechercher', 'Zoeken', 'Suchen'),
  page: inThree({ fr: 'Page 1' }, { nl: 'Pagina 1', de: 'Seite 1' }),
  one: inThree({ fr: 'Un utilisateur trouvé.' }, { nl: 'Eén gebruiker gevonden.', de: 'Ein Benutzer gefunden.' }),
  several: inThree(
    { fr: '{count} utilisateurs trouvés.' },
    { nl: '{count} gebruikers gevonden.', de: '{count} Benutzer gefunden.' },
  ),
  execute: inThree({ fr: 'Exécuter' }, { nl: 'Uitvoeren', de: 'Ausführen' }),
  exportUsers: inThree(
    { fr: 'Exporter les utilisateurs (.csv)' },
    { nl: 'De gebruikers exporteren (.csv)', de: 'Die Benutzer exportieren (.csv)' },
  ),
};

/** What can be done with the people that are ticked, in the order of the list. */
export const actions = {
  delete: inThree({ fr: 'Supprimer utilisateur(s)' }, { nl: 'Gebruiker(s) verwijderen', de: 'Benutzer löschen' }),
  'add-applications': inThree(
    { fr: 'Ajouter application(s)' },
    { nl: 'Toepassing(en) toevoegen', de: 'Anwendung(en) hinzufügen' },
  ),
  'remove-applications': inThree(
    { fr: 'Supprimer application(s)' },
    { nl: 'Toepassing(en) verwijderen', de: 'Anwendung(en) löschen' },
  ),
  block: inThree({ fr: 'Bloquer utilisateur(s)' }, { nl: 'Gebruiker(s) blokkeren', de: 'Benutzer sperren' }),
  unblock: inThree({ fr: 'Débloquer utilisateur(s)' }, { nl: 'Gebruiker(s) deblokkeren', de: 'Benutzer entsperren' }),
};
export type ActionId = keyof typeof actions;

/** What can be begun with a NISS. */
export const starts = {
  user: inThree({ fr: 'Ajouter un utilisateur' }, { nl: 'Een gebruiker toevoegen', de: 'Einen Benutzer hinzufügen' }),
  'co-GL': inThree(
    { fr: 'Ajouter un Co-Gestionnaire Local', nl: 'Een Co-Lokale Beheerder toevoegen' },
    { de: 'Einen lokalen Co-Verwalter hinzufügen' },
  ),
  GL: inThree(
    { fr: 'Changer de Gestionnaire Local' },
    { nl: 'De Lokale Beheerder wijzigen', de: 'Den lokalen Verwalter wechseln' },
  ),
};
export type StartId = keyof typeof starts;

/** What stands above the list once something was done. */
export const told = {
  'ga-saved': inThree(
    { fr: 'Les données du Gestionnaire Local ont bien été enregistrées' },
    {
      nl: 'De gegevens van de Lokale Beheerder werden opgeslagen',
      de: 'Die Daten des lokalen Verwalters wurden gespeichert',
    },
  ),
  'co-ga-saved': inThree(
    { fr: 'Les données du Co-Gestionnaire Local ont bien été enregistrées' },
    {
      nl: 'De gegevens van de Co-Lokale Beheerder werden opgeslagen',
      de: 'Die Daten des lokalen Co-Verwalters wurden gespeichert',
    },
  ),
  'user-saved': inThree(
    { fr: "Les données de l'utilisateur ont bien été enregistrées" },
    { nl: 'De gegevens van de gebruiker werden opgeslagen', de: 'Die Daten des Benutzers wurden gespeichert' },
  ),
  'users-deleted': inThree(
    { fr: 'La suppression du ou des utilisateur(s) a réussi' },
    { nl: 'De gebruiker(s) werd(en) verwijderd', de: 'Der oder die Benutzer wurden gelöscht' },
  ),
  'applications-added': inThree(
    {
      fr: 'Les applications que vous avez sélectionné ont été ajoutées aux utilisateurs que vous avez sélectionnés.',
    },
    {
      nl: 'De toepassingen die u hebt geselecteerd, werden toegevoegd aan de gebruikers die u hebt geselecteerd.',
      de: 'Die ausgewählten Anwendungen wurden den ausgewählten Benutzern hinzugefügt.',
    },
  ),
  'applications-removed': inThree(
    {
      fr: 'Les applications que vous avez sélectionnées ont été enlevées aux utilisateurs que vous avez sélectionnés.',
    },
    {
      nl: 'De toepassingen die u hebt geselecteerd, werden verwijderd bij de gebruikers die u hebt geselecteerd.',
      de: 'Die ausgewählten Anwendungen wurden den ausgewählten Benutzern entzogen.',
    },
  ),
  'users-blocked': inThree(
    { fr: 'Le blocage du ou des utilisateur(s) a réussi' },
    { nl: 'De gebruiker(s) werd(en) geblokkeerd', de: 'Der oder die Benutzer wurden gesperrt' },
  ),
  'users-unblocked': inThree(
    { fr: 'Le déblocage du ou des utilisateur(s) a réussi' },
    { nl: 'De gebruiker(s) werd(en) gedeblokkeerd', de: 'Der oder die Benutzer wurden entsperrt' },
  ),
};
export type ToldId = keyof typeof told;

export function isActionId(id: string | undefined): id is ActionId {
  return id !== undefined && Object.hasOwn(actions, id);
}

export function isStartId(id: string | undefined): id is StartId {
  return id !== undefined && Object.hasOwn(starts, id);
}

export function isToldId(id: string | undefined): id is ToldId {
  return id !== undefined && Object.hasOwn(told, id);
}
