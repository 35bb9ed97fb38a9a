/** What stands on the eHealth pages: choice of profile, home of the portal for medicines. French and Dutch only. */
import { inThree } from './three-languages';

export const ehealth = {
  languageLabel: inThree({ fr: 'Choisissez votre langue' }, { nl: 'Kies uw taal', de: 'Choisissez votre langue' }),
  prosanteHeading: inThree(
    { fr: 'Se connecter pour **Portail ProSanté**' },
    { nl: 'Aanmelden bij **Portaal ProGezondheid**', de: 'Se connecter pour **Portail ProSanté**' },
  ),
  chooseProfile: inThree(
    { fr: 'Choisissez votre profil:' },
    { nl: 'Kies uw profiel:', de: 'Choisissez votre profil:' },
  ),
  as: inThree(
    { fr: 'Je souhaite me connecter en tant que:' },
    { nl: 'Ik wil mij aanmelden als:', de: 'Je souhaite me connecter en tant que:' },
  ),
  organisation: inThree(
    { fr: "Au sein de l'organisation:" },
    { nl: 'Binnen de organisatie:', de: "Au sein de l'organisation:" },
  ),
  citizen: inThree({ fr: 'Citoyen' }, { nl: 'Burger', de: 'Citoyen' }),
  chooseAProfile: inThree({ fr: 'Choisissez un profil' }, { nl: 'Kies een profiel', de: 'Choisissez un profil' }),
  confirmProfile: inThree({ fr: 'Confirmer le profil' }, { nl: 'Profiel bevestigen', de: 'Confirmer le profil' }),
  help: inThree({ fr: "Besoin d'aide ?" }, { nl: 'Hulp nodig?', de: "Besoin d'aide ?" }),
  medseipHeading: inThree(
    { fr: 'Se connecter pour Portail MEDSEIP' },
    { nl: 'Aanmelden bij Portaal MEDSEIP', de: 'Se connecter pour Portail MEDSEIP' },
  ),
  stepOne: inThree({ fr: 'Choisissez votre langue' }, { nl: 'Kies uw taal', de: 'Choisissez votre langue' }),
  stepTwo: inThree({ fr: 'Identification eID' }, { nl: 'Identificatie eID', de: 'Identification eID' }),
  stepThreeShort: inThree({ fr: 'Choisissez votre profil' }, { nl: 'Kies uw profiel', de: 'Choisissez votre profil' }),
  stepThree: inThree(
    { fr: 'Etape 3. Choisissez votre profil' },
    { nl: 'Stap 3. Kies uw profiel', de: 'Etape 3. Choisissez votre profil' },
  ),
  identifiedAs: inThree(
    { fr: 'Vous êtes identifié comme' },
    { nl: 'U bent geïdentificeerd als', de: 'Vous êtes identifié comme' },
  ),
  logOut: inThree({ fr: 'Déconnexion' }, { nl: 'Afmelden', de: 'Déconnexion' }),
  connectAs: inThree(
    { fr: 'Je souhaite me connecter en tant que:' },
    { nl: 'Ik wil mij aanmelden als:', de: 'Je souhaite me connecter en tant que:' },
  ),
  medseipOrganisation: inThree(
    { fr: "Au sein de l'organisation:" },
    { nl: 'Binnen de organisatie:', de: "Au sein de l'organisation:" },
  ),
  noOrganisation: inThree(
    { fr: "Pas d'organisation sélectionnée" },
    { nl: 'Geen organisatie geselecteerd', de: "Pas d'organisation sélectionnée" },
  ),
  logIn: inThree({ fr: 'Se connecter' }, { nl: 'Aanmelden', de: 'Se connecter' }),
  homeHeading: inThree(
    { fr: 'Agence fédérale des médicaments et des produits de santé' },
    {
      nl: 'Federaal agentschap voor geneesmiddelen en gezondheidsproducten',
      de: 'Agence fédérale des médicaments et des produits de santé',
    },
  ),
  myCompany: inThree({ fr: 'Mon entreprise' }, { nl: 'Mijn onderneming', de: 'Mon entreprise' }),
  myActivities: inThree({ fr: 'Mes activités' }, { nl: 'Mijn activiteiten', de: 'Mes activités' }),
  myControls: inThree({ fr: 'Mes contrôles' }, { nl: 'Mijn controles', de: 'Mes contrôles' }),
  companyData: inThree(
    { fr: "Gérer mes données d'entreprise" },
    { nl: 'Mijn bedrijfsgegevens beheren', de: "Gérer mes données d'entreprise" },
  ),
  activities: inThree({ fr: 'Gérer mes activités' }, { nl: 'Mijn activiteiten beheren', de: 'Gérer mes activités' }),
  myFile: inThree({ fr: 'Mon dossier' }, { nl: 'Mijn dossier', de: 'Mon dossier' }),
  guidelines: inThree(
    { fr: 'Télécharger guideline(s)' },
    { nl: 'Guideline(s) downloaden', de: 'Télécharger guideline(s)' },
  ),
  leave: inThree({ fr: 'Se déconnecter' }, { nl: 'Afmelden', de: 'Se déconnecter' }),
  footer: inThree(
    { fr: '© 2017 - AFMPS Release 1.3.2' },
    { nl: '© 2017 - FAGG Release 1.3.2', de: '© 2017 - AFMPS Release 1.3.2' },
  ),
  chooseFirst: inThree(
    {},
    {
      fr: 'Choisissez une organisation pour laquelle vous avez reçu cet accès.',
      nl: 'Kies een organisatie waarvoor u deze toegang gekregen hebt.',
      de: 'Choisissez une organisation pour laquelle vous avez reçu cet accès.',
    },
  ),
  chooseCitizen: inThree(
    {},
    {
      fr: 'Choisissez un profil et une organisation.',
      nl: 'Kies een profiel en een organisatie.',
      de: 'Choisissez un profil et une organisation.',
    },
  ),
  stays: inThree(
    {},
    {
      fr: 'Cette partie du portail ne figure dans aucune source : elle n’est pas simulée.',
      nl: 'Dit deel van het portaal staat in geen enkele bron: het wordt niet gesimuleerd.',
      de: 'Cette partie du portail ne figure dans aucune source : elle n’est pas simulée.',
    },
  ),
  ready: inThree(
    {},
    {
      fr: 'Vous êtes connecté au nom de {name}.',
      nl: 'U bent aangemeld namens {name}.',
      de: 'Vous êtes connecté au nom de {name}.',
    },
  ),
};
