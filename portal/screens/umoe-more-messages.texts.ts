/** What these pages say when something is wrong. No source prints any of it. */
import { inThree } from './three-languages';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const moreMessages = {
  'email-empty': own('Tapez une adresse e-mail.', 'Vul een e-mailadres in.', 'Geben Sie eine E-Mail-Adresse ein.'),
  'email-invalid': own(
    "L'adresse e-mail n'est pas correcte.",
    'Het e-mailadres is niet correct.',
    'Die E-Mail-Adresse ist nicht richtig.',
  ),
  'manager-empty': own(
    'Choisissez qui gère la qualité.',
    'Kies wie de hoedanigheid beheert.',
    'Wählen Sie, wer die Eigenschaft verwaltet.',
  ),
  'niss-empty': own('Tapez un numéro.', 'Vul een nummer in.', 'Geben Sie eine Nummer ein.'),
  'niss-invalid': own("Ce numéro n'est pas correct.", 'Dit nummer is niet correct.', 'Diese Nummer ist nicht richtig.'),
  'niss-unknown': own(
    "Aucune personne n'est connue sous ce numéro.",
    'Onder dit nummer is niemand gekend.',
    'Unter dieser Nummer ist niemand bekannt.',
  ),
  'not-fictitious': own(
    'Simulation : seuls des numéros fictifs sont acceptés (personnes nées de 1900 à 1904). Ne tapez aucun numéro réel.',
    'Simulatie: alleen fictieve nummers worden aanvaard (personen geboren van 1900 tot 1904). Typ geen echt nummer.',
    'Simulation: Nur erfundene Nummern werden angenommen (Personen, die 1900 bis 1904 geboren sind). Geben Sie keine echte Nummer ein.',
  ),
  'user-name-empty': own(
    "Tapez un nom d'utilisateur.",
    'Vul een gebruikersnaam in.',
    'Geben Sie einen Benutzernamen ein.',
  ),
  'user-name-taken': own(
    "Ce nom d'utilisateur existe déjà.",
    'Deze gebruikersnaam bestaat al.',
    'Diesen Benutzernamen gibt es schon.',
  ),
  'user-name-invalid': own(
    "Ce nom d'utilisateur ne peut pas être employé.",
    'Deze gebruikersnaam kan niet gebruikt worden.',
    'Dieser Benutzername kann nicht verwendet werden.',
  ),
  'user-name-different': own(
    "Les deux noms d'utilisateur ne sont pas les mêmes.",
    'De twee gebruikersnamen zijn niet dezelfde.',
    'Die beiden Benutzernamen sind nicht gleich.',
  ),
  'password-empty': own('Tapez un mot de passe.', 'Vul een wachtwoord in.', 'Geben Sie ein Passwort ein.'),
  'password-rule': own(
    'Le mot de passe compte au moins 10 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial.',
    'Het wachtwoord telt minstens 10 tekens, waaronder een hoofdletter, een kleine letter, een cijfer en een speciaal teken.',
    'Das Passwort hat mindestens 10 Zeichen, darunter ein Großbuchstabe, ein Kleinbuchstabe, eine Ziffer und ein Sonderzeichen.',
  ),
  'password-different': own(
    'Les deux mots de passe ne sont pas les mêmes.',
    'De twee wachtwoorden zijn niet dezelfde.',
    'Die beiden Passwörter sind nicht gleich.',
  ),
  'field-empty': own('Ce champ est obligatoire.', 'Dit veld is verplicht.', 'Dieses Feld ist ein Pflichtfeld.'),
  'phone-invalid': own(
    "Le numéro de téléphone n'est pas correct.",
    'Het telefoonnummer is niet correct.',
    'Die Telefonnummer ist nicht richtig.',
  ),
  'email-at-least-one': own(
    'Tapez au moins une adresse e-mail.',
    'Vul minstens één e-mailadres in.',
    'Geben Sie mindestens eine E-Mail-Adresse ein.',
  ),
  'channel-empty': own('Choisissez un canal.', 'Kies een kanaal.', 'Wählen Sie einen Kanal.'),
  'application-empty': own(
    'Choisissez au moins une application.',
    'Kies minstens één toepassing.',
    'Wählen Sie mindestens eine Anwendung.',
  ),
  'certificate-empty': own(
    'Chargez un fichier de certificat (.cer).',
    'Laad een certificaatbestand op (.cer).',
    'Laden Sie eine Zertifikatsdatei hoch (.cer).',
  ),
  'certificate-expired': own(
    'Ce certificat a expiré.',
    'Dit certificaat is vervallen.',
    'Dieses Zertifikat ist abgelaufen.',
  ),
  'certificate-private': own(
    'Ce fichier contient une clé privée : elle ne sort jamais de votre ordinateur. Chargez la clé publique (.cer).',
    'Dit bestand bevat een privésleutel: die verlaat uw computer nooit. Laad de publieke sleutel op (.cer).',
    'Diese Datei enthält einen privaten Schlüssel: Er verlässt Ihren Computer nie. Laden Sie den öffentlichen Schlüssel hoch (.cer).',
  ),
  'certificate-invalid': own(
    "Ce fichier n'est pas un certificat.",
    'Dit bestand is geen certificaat.',
    'Diese Datei ist kein Zertifikat.',
  ),
  'key-empty': own(
    'Chargez une clé publique SSH.',
    'Laad een publieke SSH-sleutel op.',
    'Laden Sie einen öffentlichen SSH-Schlüssel hoch.',
  ),
  'key-private': own(
    'Ce fichier contient une clé privée : elle ne sort jamais de votre ordinateur. Chargez la clé publique.',
    'Dit bestand bevat een privésleutel: die verlaat uw computer nooit. Laad de publieke sleutel op.',
    'Diese Datei enthält einen privaten Schlüssel: Er verlässt Ihren Computer nie. Laden Sie den öffentlichen Schlüssel hoch.',
  ),
  'key-invalid': own(
    "Ce n'est pas une clé publique SSH.",
    'Dit is geen publieke SSH-sleutel.',
    'Das ist kein öffentlicher SSH-Schlüssel.',
  ),
  'exp-prefix': own(
    "Le nom de l'utilisateur technique commence par EXP.",
    'De naam van de technische gebruiker begint met EXP.',
    'Der Name des technischen Benutzers beginnt mit EXP.',
  ),
  'function-empty': own('Choisissez une fonction.', 'Kies een functie.', 'Wählen Sie eine Funktion.'),
  'date-empty': own('Tapez une date de début.', 'Vul een begindatum in.', 'Geben Sie ein Anfangsdatum ein.'),
  'date-invalid': own(
    "Cette date n'existe pas ou n'a pas la forme jj-mm-aaaa.",
    'Deze datum bestaat niet of heeft niet de vorm dd-mm-jjjj.',
    'Dieses Datum gibt es nicht, oder es hat nicht die Form TT-MM-JJJJ.',
  ),
  'end-before-start': own(
    'La date de fin vient avant la date de début.',
    'De einddatum komt voor de begindatum.',
    'Das Enddatum liegt vor dem Anfangsdatum.',
  ),
  'function-held': own(
    'Cette personne exerce déjà cette fonction dans cette période.',
    'Deze persoon oefent deze functie in deze periode al uit.',
    'Diese Person übt diese Funktion in diesem Zeitraum schon aus.',
  ),
  'already-active': own(
    'Cette qualité est déjà activée.',
    'Deze hoedanigheid is al geactiveerd.',
    'Diese Eigenschaft ist schon aktiviert.',
  ),
};
export type MoreMessageId = keyof typeof moreMessages;
