import { reconstructed, wording } from './wording';

export const texts = {
  heading: wording(
    { fr: "S'identifier à l'administration en ligne" },
    {
      nl: 'Aanmelden bij de online overheid',
      de: 'Anmelden bei der Online-Verwaltung',
      en: 'Log in to the online administration',
    },
  ),
  intro: wording(
    { fr: 'Choisissez votre clé numérique pour vous identifier.' },
    {
      nl: 'Kies uw digitale sleutel om u aan te melden.',
      de: 'Wählen Sie Ihren digitalen Schlüssel, um sich anzumelden.',
      en: 'Choose your digital key to log in.',
    },
  ),
  help: wording({ fr: "Besoin d'aide?", nl: 'Hulp nodig?', en: 'Need help?' }, { de: 'Brauchen Sie Hilfe?' }),
  eidKeys: wording(
    { fr: "Clé(s) numérique(s) avec l'eID ou identité numérique" },
    {
      nl: 'Digitale sleutel(s) met eID of digitale identiteit',
      de: 'Digitale(r) Schlüssel mit eID oder digitaler Identität',
      en: 'Digital key(s) with eID or digital identity',
    },
  ),
  eidReader: wording(
    { fr: '**IDENTIFICATION** avec un lecteur de cartes eID' },
    {
      nl: '**AANMELDEN** met eID-kaartlezer',
      de: '**ANMELDUNG** mit eID-Kartenleser',
      en: '**LOG IN** with an eID card reader',
    },
  ),
  itsme: wording(
    { fr: '**IDENTIFICATION** via itsme' },
    { nl: '**AANMELDEN** via itsme', de: '**ANMELDUNG** über itsme', en: '**LOG IN** via itsme' },
  ),
  itsmeAccount: wording(
    { fr: 'Créer votre compte itsme' },
    { nl: 'Uw itsme-account aanmaken', de: 'Ihr itsme-Konto erstellen', en: 'Create your itsme account' },
  ),
  codeKeys: wording(
    { fr: "Clé(s) numérique(s) avec code de sécurité et nom d'utilisateur + mot de passe" },
    {
      nl: 'Digitale sleutel(s) met beveiligingscode en gebruikersnaam + wachtwoord',
      de: 'Digitale(r) Schlüssel mit Sicherheitscode und Benutzername + Passwort',
      en: 'Digital key(s) with security code and user name + password',
    },
  ),
  codeMail: wording(
    { fr: '**IDENTIFICATION** avec un code de sécurité envoyé par e-mail' },
    {
      nl: '**AANMELDEN** met beveiligingscode via e-mail',
      de: '**ANMELDUNG** mit Sicherheitscode per E-Mail',
      en: '**LOG IN** with a security code sent by e-mail',
    },
  ),
  codeApp: wording(
    { fr: '**IDENTIFICATION** avec un code de sécurité via une application mobile' },
    {
      nl: '**AANMELDEN** met beveiligingscode via mobiele app',
      de: '**ANMELDUNG** mit Sicherheitscode über eine mobile App',
      en: '**LOG IN** with a security code via a mobile app',
    },
  ),
  peopleHeading: reconstructed({
    fr: 'Simulation de la clé numérique',
    nl: 'Simulatie van de digitale sleutel',
    de: 'Simulation des digitalen Schlüssels',
    en: 'Simulation of the digital key',
  }),
  peopleIntro: reconstructed({
    fr: "Ici, aucune carte n'est lue et aucun code n'est demandé. Choisissez la personne fictive que vous jouez.",
    nl: 'Hier wordt geen kaart gelezen en geen code gevraagd. Kies de fictieve persoon die u speelt.',
    de: 'Hier wird keine Karte gelesen und kein Code verlangt. Wählen Sie die fiktive Person, die Sie spielen.',
    en: 'No card is read here and no code is asked. Choose the fictitious person you play.',
  }),
  logInAs: reconstructed({
    fr: 'Se connecter en tant que {name}',
    nl: 'Aanmelden als {name}',
    de: 'Anmelden als {name}',
    en: 'Log in as {name}',
  }),
  number: reconstructed({
    fr: 'numéro fictif {number}',
    nl: 'fictief nummer {number}',
    de: 'fiktive Nummer {number}',
    en: 'fictitious number {number}',
  }),
  otherKey: reconstructed({
    fr: 'Choisir une autre clé',
    nl: 'Een andere sleutel kiezen',
    de: 'Einen anderen Schlüssel wählen',
    en: 'Choose another key',
  }),
  unknownPerson: reconstructed({
    fr: "Cette personne n'existe pas dans la simulation.",
    nl: 'Deze persoon bestaat niet in de simulatie.',
    de: 'Diese Person gibt es in der Simulation nicht.',
    en: 'This person does not exist in the simulation.',
  }),
};
