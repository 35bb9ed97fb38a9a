/** What stands on the pages that ask once more before something is done with the people that were ticked. */
import { inThree } from './three-languages';

/** In the manual the page that unblocks bears the title of the one that blocks. */
const blockHeading = inThree(
  { fr: "Blocage de l'utilisateur" },
  { nl: 'De gebruiker blokkeren', de: 'Den Benutzer sperren' },
);

export const chosen = {
  deleteHeading: inThree(
    { fr: "Suppression de l'utilisateur" },
    { nl: 'De gebruiker verwijderen', de: 'Den Benutzer löschen' },
  ),
  deleteQuestion: inThree(
    { fr: 'Etes-vous certain de vouloir supprimer le(s) utilisateur(s) suivant(s)?' },
    {
      nl: 'Weet u zeker dat u de volgende gebruiker(s) wilt verwijderen?',
      de: 'Möchten Sie den oder die folgenden Benutzer wirklich löschen?',
    },
  ),
  blockHeading,
  blockQuestion: inThree(
    { fr: 'Etes-vous certain de vouloir bloquer le(s) utilisateur(s) suivant(s)?' },
    {
      nl: 'Weet u zeker dat u de volgende gebruiker(s) wilt blokkeren?',
      de: 'Möchten Sie den oder die folgenden Benutzer wirklich sperren?',
    },
  ),
  unblockHeading: blockHeading,
  unblockQuestion: inThree(
    { fr: 'Etes-vous certain de vouloir débloquer le(s) utilisateur(s) suivant(s)?' },
    {
      nl: 'Weet u zeker dat u de volgende gebruiker(s) wilt deblokkeren?',
      de: 'Möchten Sie den oder die folgenden Benutzer wirklich entsperren?',
    },
  ),
  addHeading: inThree(
    { fr: "Ajout d'application(s) à un groupe d'utilisateurs" },
    {
      nl: 'Toepassing(en) toevoegen aan een groep gebruikers',
      de: 'Einer Gruppe von Benutzern Anwendung(en) hinzufügen',
    },
  ),
  addNote: inThree(
    {
      fr: 'Les applications que vous avez sélectionnés ci-dessous seront ajoutées aux utilisateurs que vous avez sélectionnés.',
    },
    {
      nl: 'De toepassingen die u hieronder hebt geselecteerd, worden toegevoegd aan de gebruikers die u hebt geselecteerd.',
      de: 'Die unten ausgewählten Anwendungen werden den ausgewählten Benutzern hinzugefügt.',
    },
  ),
  removeHeading: inThree(
    { fr: "Suppression d'application(s) à un groupe d'utilisateurs" },
    {
      nl: 'Toepassing(en) verwijderen bij een groep gebruikers',
      de: 'Einer Gruppe von Benutzern Anwendung(en) entziehen',
    },
  ),
  removeNote: inThree(
    {
      fr: 'Les applications que vous avez sélectionnées ci-dessous seront supprimées aux utilisateurs que vous avez sélectionnés.',
    },
    {
      nl: 'De toepassingen die u hieronder hebt geselecteerd, worden verwijderd bij de gebruikers die u hebt geselecteerd.',
      de: 'Die unten ausgewählten Anwendungen werden den ausgewählten Benutzern entzogen.',
    },
  ),
};
