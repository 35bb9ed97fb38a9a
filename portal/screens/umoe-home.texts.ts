import { inThree } from './three-languages';

export const texts = {
  welcome: inThree(
    {
      fr: "vous vous trouvez sur la page d'accueil de l'application de Gestion des accès pour Entreprises et Organisations.",
    },
    {
      nl: 'u bevindt zich op de startpagina van de toepassing Toegangsbeheer voor Ondernemingen en Organisaties.',
      de: 'Sie befinden sich auf der Startseite der Anwendung Zugangsverwaltung für Unternehmen und Organisationen.',
    },
  ),
  list: inThree(
    {
      fr: 'Dans la liste déroulante ci-dessous se trouvent toutes les entités dans lesquelles vous êtes enregistré(e).',
    },
    {
      nl: 'In de keuzelijst hieronder staan alle entiteiten waarin u geregistreerd bent.',
      de: 'In der Auswahlliste unten stehen alle Einheiten, in denen Sie registriert sind.',
    },
  ),
  roles: inThree(
    {
      fr: "Lorsque vous sélectionnez une entreprise ou une organisation dans cette liste, les différents rôles qui vous ont été donnés s'afficheront en dessous, sous la forme d'un hyperlien. Cliquez alors sur le lien souhaité.",
    },
    {
      nl: 'Wanneer u in deze lijst een onderneming of organisatie kiest, verschijnen daaronder de rollen die u gekregen hebt, in de vorm van een link. Klik dan op de link die u wenst.',
      de: 'Wenn Sie in dieser Liste ein Unternehmen oder eine Organisation wählen, erscheinen darunter die Rollen, die Ihnen gegeben wurden, als Link. Klicken Sie dann auf den Link Ihrer Wahl.',
    },
  ),
  return: inThree(
    {
      fr: 'Vous pouvez revenir sur cette page-ci à tout moment en cliquant sur le bouton [Home] se trouvant dans le coin supérieur droit de la fenêtre.',
    },
    {
      nl: 'U kunt op elk ogenblik naar deze pagina terugkeren met de knop [Home] rechts bovenaan in het venster.',
      de: 'Sie können jederzeit zu dieser Seite zurückkehren, mit der Schaltfläche [Home] oben rechts im Fenster.',
    },
  ),
  choose: inThree(
    {
      fr: "Choisissez l'entreprise ou l'organisation pour laquelle vous souhaitez travailler au sein de cette application",
    },
    {
      nl: 'Kies de onderneming of organisatie waarvoor u in deze toepassing wilt werken',
      de: 'Wählen Sie das Unternehmen oder die Organisation, für das oder die Sie in dieser Anwendung arbeiten möchten',
    },
  ),
  click: inThree(
    { fr: 'Cliquez sur le lien souhaité' },
    { nl: 'Klik op de gewenste link', de: 'Klicken Sie auf den gewünschten Link' },
  ),
  manager: inThree(
    { fr: 'Responsable Accès Entité' },
    { nl: 'Verantwoordelijke Toegangen Entiteit', de: 'Verantwortlicher Zugang Einheit' },
  ),
  nothing: inThree(
    {},
    {
      fr: "Vous n'êtes enregistré(e) dans aucune entité sous la qualité choisie lors de la connexion.",
      nl: 'U bent in geen enkele entiteit geregistreerd onder de hoedanigheid die u bij het aanmelden koos.',
      de: 'Sie sind unter der bei der Anmeldung gewählten Eigenschaft in keiner Einheit registriert.',
    },
  ),
};
