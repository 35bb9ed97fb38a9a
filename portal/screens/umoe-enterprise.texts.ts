import { inThree } from './three-languages';

export const texts = {
  role: inThree(
    { fr: 'vous accédez en tant que **Responsable des Accès** au portail de la Sécurité Sociale:' },
    {
      nl: 'u hebt als **Verantwoordelijke voor de Toegangen** toegang tot het portaal van de sociale zekerheid:',
      de: 'Sie greifen als **Verantwortlicher für die Zugänge** zu auf das Portal der sozialen Sicherheit:',
    },
  ),
  checkData: inThree(
    {
      fr: 'Pensez à vérifier régulièrement les données relatives à vos activités professionnelles et à mettre à jour vos propres données lorsque celles-ci changent.',
    },
    {
      nl: 'Vergeet niet de gegevens over uw beroepsactiviteiten regelmatig na te kijken en uw eigen gegevens bij te werken wanneer ze veranderen.',
      de: 'Denken Sie daran, die Angaben zu Ihren beruflichen Tätigkeiten regelmäßig zu prüfen und Ihre eigenen Angaben zu aktualisieren, wenn sie sich ändern.',
    },
  ),
  heading: inThree({ fr: 'Liste des qualités' }, { nl: 'Lijst van de hoedanigheden', de: 'Liste der Eigenschaften' }),
  name: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  identifier: inThree({ fr: 'Identifiant' }, { nl: 'Identificatie', de: 'Kennung' }),
  activate: inThree(
    { fr: 'Activer la qualité' },
    { nl: 'Een hoedanigheid activeren', de: 'Eine Eigenschaft aktivieren' },
  ),
  activated: inThree(
    { fr: 'La qualité a bien été activée' },
    { nl: 'De hoedanigheid werd geactiveerd', de: 'Die Eigenschaft wurde aktiviert' },
  ),
};
