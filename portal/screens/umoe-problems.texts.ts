/** What the list of people and its forms answer when something cannot be done. No source prints any of it. */
import { inThree } from './three-languages';
import { moreMessages } from './umoe-more-messages.texts';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const problems = {
  ...moreMessages,
  'nobody-chosen': own(
    'Cochez au moins un utilisateur.',
    'Vink minstens één gebruiker aan.',
    'Kreuzen Sie mindestens einen Benutzer an.',
  ),
  'not-a-member': own(
    "Cet utilisateur n'est plus dans la liste.",
    'Deze gebruiker staat niet meer in de lijst.',
    'Dieser Benutzer steht nicht mehr in der Liste.',
  ),
  'is-manager': own(
    'Le Gestionnaire Local ne peut être ni supprimé ni bloqué. Changez d’abord de Gestionnaire Local.',
    'De Lokale Beheerder kan niet verwijderd of geblokkeerd worden. Wijzig eerst de Lokale Beheerder.',
    'Der lokale Verwalter kann weder gelöscht noch gesperrt werden. Wechseln Sie zuerst den lokalen Verwalter.',
  ),
  'already-member': own(
    'Cette personne est déjà dans la liste des utilisateurs.',
    'Deze persoon staat al in de lijst van gebruikers.',
    'Diese Person steht schon in der Liste der Benutzer.',
  ),
  'already-manager': own(
    'Cette personne gère déjà cette qualité.',
    'Deze persoon beheert deze hoedanigheid al.',
    'Diese Person verwaltet diese Eigenschaft schon.',
  ),
  'no-user-name': own(
    "Cette personne n'a pas encore de nom d'utilisateur. Ajoutez-la d'abord comme utilisateur.",
    'Deze persoon heeft nog geen gebruikersnaam. Voeg die eerst toe als gebruiker.',
    'Diese Person hat noch keinen Benutzernamen. Fügen Sie sie zuerst als Benutzer hinzu.',
  ),
  'name-different': own(
    'Ce nom ne correspond pas au NISS.',
    'Deze naam stemt niet overeen met het INSZ.',
    'Dieser Name passt nicht zur ENSS.',
  ),
};
export type ProblemId = keyof typeof problems;
