import { inThree } from './three-languages';

const other = {
  nl: 'u hebt als Lokale Beheerder toegang tot het portaal van de sociale zekerheid voor de volgende hoedanigheid:',
  de: 'Sie greifen als lokaler Verwalter auf das Portal der sozialen Sicherheit für die folgende Eigenschaft zu:',
};

export const texts = {
  manager: inThree(
    {
      fr: 'vous accédez en tant que Gestionnaire Local au portail de la Sécurité Sociale pour la qualité suivante:',
    },
    other,
  ),
  /** In Dutch and German no source tells how the back-up is addressed: as the manager is. */
  coManager: inThree(
    {
      fr: 'vous accédez en tant que Co-Gestionnaire Local au portail de la Sécurité Sociale pour la qualité suivante:',
    },
    other,
  ),
  checkData: inThree(
    { fr: 'Pensez à vérifier régulièrement les données de la qualité que vous gérez.' },
    {
      nl: 'Vergeet niet de gegevens van de hoedanigheid die u beheert regelmatig na te kijken.',
      de: 'Denken Sie daran, die Daten der Eigenschaft, die Sie verwalten, regelmäßig zu prüfen.',
    },
  ),
  title: inThree({ fr: 'Gestion Qualité' }, { nl: 'Beheer Hoedanigheid', de: 'Verwaltung Eigenschaft' }),
};
