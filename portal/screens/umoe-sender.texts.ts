/** What stands on the pages of structured messages: the sender, its channels, its technical user. */
import { inThree } from './three-languages';

export const sender = {
  messagesHeading: inThree(
    { fr: 'Messages structurés' },
    { nl: 'Gestructureerde berichten', de: 'Strukturierte Berichte' },
  ),
  noSender: inThree(
    { fr: "Il n'y a pas d'expéditeur actif pour cette qualité." },
    {
      nl: 'Er is geen actieve verzender voor deze hoedanigheid.',
      de: 'Es gibt keinen aktiven Absender für diese Eigenschaft.',
    },
  ),
  senderCreated: inThree(
    { fr: "L'expéditeur a bien été créé." },
    { nl: 'De verzender werd aangemaakt.', de: 'Der Absender wurde angelegt.' },
  ),
  channelAdded: inThree(
    { fr: 'Le canal a bien été ajouté.' },
    { nl: 'Het kanaal werd toegevoegd.', de: 'Der Kanal wurde hinzugefügt.' },
  ),
  configure: inThree(
    { fr: 'Enregistrement des données de configuration' },
    { nl: 'Registratie van de configuratiegegevens', de: 'Registrierung der Konfigurationsdaten' },
  ),
  addChannel: inThree(
    {},
    {
      fr: 'Ajouter un canal au même expéditeur',
      nl: 'Een kanaal aan dezelfde verzender toevoegen',
      de: 'Demselben Absender einen Kanal hinzufügen',
    },
  ),
  senderExists: inThree(
    {},
    {
      fr: 'Expéditeur actif pour cette qualité',
      nl: 'Actieve verzender voor deze hoedanigheid',
      de: 'Aktiver Absender für diese Eigenschaft',
    },
  ),
  heading: inThree(
    { fr: "Création d'un utilisateur technique" },
    { nl: 'Een technische gebruiker aanmaken', de: 'Einen technischen Benutzer anlegen' },
  ),
  channelHeading: inThree({ fr: "Ajout d'un canal" }, { nl: 'Een kanaal toevoegen', de: 'Einen Kanal hinzufügen' }),
  stepInformation: inThree({ fr: 'Information' }, { nl: 'Informatie', de: 'Information' }),
  stepContact: inThree({ fr: 'Personne de contact' }, { nl: 'Contactpersoon', de: 'Kontaktperson' }),
  stepChannel: inThree({ fr: 'Données du canal' }, { nl: 'Gegevens van het kanaal', de: 'Daten des Kanals' }),
  stepConfirmation: inThree({ fr: 'Confirmation' }, { nl: 'Bevestiging', de: 'Bestätigung' }),
  intro: inThree(
    {
      fr: "Outre la gestion des utilisateurs pour les applications du portail, il est possible de gérer des données relatives à l'envoi de messages structurés.",
    },
    {
      nl: 'Naast het beheer van de gebruikers voor de toepassingen van het portaal kunt u ook gegevens over het verzenden van gestructureerde berichten beheren.',
      de: 'Neben der Verwaltung der Benutzer für die Anwendungen des Portals können auch Daten zum Versenden strukturierter Nachrichten verwaltet werden.',
    },
  ),
  useful: inThree(
    {
      fr: "L'envoi de messages structurés (transfert de fichiers) est surtout utile pour effectuer des envois avec un grand volume de déclarations. L'échange de données par transfert de fichiers est actuellement possible via les canaux batch SFTP et FTP.",
    },
    {
      nl: 'Het verzenden van gestructureerde berichten (bestandsoverdracht) is vooral nuttig om grote hoeveelheden aangiften te verzenden. Gegevensuitwisseling via bestandsoverdracht is momenteel mogelijk via de batchkanalen SFTP en FTP.',
      de: 'Das Versenden strukturierter Nachrichten (Dateiübertragung) ist vor allem nützlich, um eine große Zahl von Meldungen zu übermitteln. Der Datenaustausch per Dateiübertragung ist derzeit über die Batchkanäle SFTP und FTP möglich.',
    },
  ),
  firstTime: inThree(
    {
      fr: "Lors de votre première connexion pour demander accès aux échanges structurés, l'application vous demande d'enregistrer les informations nécessaires.",
    },
    {
      nl: 'Wanneer u zich de eerste keer aanmeldt om toegang tot de gestructureerde uitwisseling te vragen, vraagt de toepassing u de nodige gegevens te registreren.',
      de: 'Wenn Sie sich zum ersten Mal anmelden, um Zugang zum strukturierten Austausch zu beantragen, bittet die Anwendung Sie, die nötigen Angaben einzutragen.',
    },
  ),
  contactFor: inThree(
    { fr: 'Personne de contact pour les échanges de messages structurés par les canaux' },
    {
      nl: 'Contactpersoon voor de uitwisseling van gestructureerde berichten via de kanalen',
      de: 'Kontaktperson für den Austausch strukturierter Nachrichten über die Kanäle',
    },
  ),
  identification: inThree(
    { fr: "Données d'identification" },
    { nl: 'Identificatiegegevens', de: 'Identifizierungsdaten' },
  ),
  lastName: inThree({ fr: 'Nom' }, { nl: 'Naam', de: 'Name' }),
  firstName: inThree({ fr: 'Prénom' }, { nl: 'Voornaam', de: 'Vorname' }),
  title: inThree({ fr: 'Titre' }, { nl: 'Titel', de: 'Titel' }),
  job: inThree({ fr: 'Fonction' }, { nl: 'Functie', de: 'Funktion' }),
  regime: inThree({ fr: 'Régime linguistique' }, { nl: 'Taalstelsel', de: 'Sprachregelung' }),
  phone: inThree({ fr: 'Téléphone' }, { nl: 'Telefoon', de: 'Telefon' }),
  fax: inThree({ fr: 'Fax' }, { nl: 'Fax', de: 'Fax' }),
  mobile: inThree({ fr: 'Mobile' }, { nl: 'Mobiel', de: 'Mobil' }),
  emails: inThree({ fr: 'Adresses e-mail' }, { nl: 'E-mailadressen', de: 'E-Mail-Adressen' }),
  requiredNote: inThree({ fr: 'Champs obligatoires' }, { nl: 'Verplichte velden', de: 'Pflichtfelder' }),
  atLeastOneEmail: inThree(
    { fr: 'Au moins une adresse e-mail' },
    { nl: 'Minstens één e-mailadres', de: 'Mindestens eine E-Mail-Adresse' },
  ),
  next: inThree({ fr: 'Suivant' }, { nl: 'Volgende', de: 'Weiter' }),
  previous: inThree({ fr: 'Précédent' }, { nl: 'Vorige', de: 'Zurück' }),
  cancel: inThree({ fr: 'Annuler' }, { nl: 'Annuleren', de: 'Abbrechen' }),
  confirm: inThree({ fr: 'Confirmer' }, { nl: 'Bevestigen', de: 'Bestätigen' }),
  chooseChannel: inThree(
    {},
    {
      fr: 'Choisissez le canal par lequel les messages sont envoyés.',
      nl: 'Kies het kanaal waarlangs de berichten verzonden worden.',
      de: 'Wählen Sie den Kanal, über den die Nachrichten gesendet werden.',
    },
  ),
  channel: inThree({ fr: 'Canal' }, { nl: 'Kanaal', de: 'Kanal' }),
  channels: inThree({ fr: 'Canaux' }, { nl: 'Kanalen', de: 'Kanäle' }),
  ftpChannel: inThree({ fr: 'Canal FTP' }, { nl: 'FTP-kanaal', de: 'FTP-Kanal' }),
  certificateRule: inThree(
    { fr: "Attention : conformément au règlement utilisateurs, chaque fichier devra être accompagné d'un certificat." },
    {
      nl: 'Opgelet: overeenkomstig het gebruikersreglement moet bij elk bestand een certificaat gevoegd worden.',
      de: 'Achtung: gemäß der Benutzerordnung muss jeder Datei ein Zertifikat beigefügt werden.',
    },
  ),
  loadCertificate: inThree(
    { fr: 'Chargement du certificat' },
    { nl: 'Opladen van het certificaat', de: 'Hochladen des Zertifikats' },
  ),
  securedApplications: inThree(
    { fr: 'Applications sécurisées' },
    { nl: 'Beveiligde toepassingen', de: 'Gesicherte Anwendungen' },
  ),
  allowedFtp: inThree(
    {
      fr: "Vous pouvez sélectionner les applications pour lesquelles l'échange par messages structurés est autorisé pour le canal FTP.",
    },
    {
      nl: 'U kunt de toepassingen selecteren waarvoor de uitwisseling via gestructureerde berichten toegelaten is voor het FTP-kanaal.',
      de: 'Sie können die Anwendungen wählen, für die der Austausch strukturierter Nachrichten über den FTP-Kanal zugelassen ist.',
    },
  ),
  allowedSftp: inThree(
    {
      fr: "Vous pouvez sélectionner les applications pour lesquelles l'échange par messages structurés est autorisé pour le canal SFTP. Si une application est déjà autorisée pour un autre canal, vous pouvez choisir le canal préférentiel pour cette application.",
    },
    {
      nl: 'U kunt de toepassingen selecteren waarvoor de uitwisseling via gestructureerde berichten toegelaten is voor het SFTP-kanaal. Als een toepassing al voor een ander kanaal toegelaten is, kunt u het voorkeurkanaal voor deze toepassing kiezen.',
      de: 'Sie können die Anwendungen wählen, für die der Austausch strukturierter Nachrichten über den SFTP-Kanal zugelassen ist. Wenn eine Anwendung schon für einen anderen Kanal zugelassen ist, können Sie den bevorzugten Kanal für diese Anwendung wählen.',
    },
  ),
  applicationList: inThree(
    { fr: 'Liste des applications' },
    { nl: 'Lijst van de toepassingen', de: 'Liste der Anwendungen' },
  ),
  preferred: inThree({ fr: 'canal préférentiel' }, { nl: 'voorkeurkanaal', de: 'bevorzugter Kanal' }),
  loadKey: inThree(
    { fr: 'Chargement de la clé publique SSH' },
    { nl: 'Opladen van de publieke SSH-sleutel', de: 'Hochladen des öffentlichen SSH-Schlüssels' },
  ),
  keyText: inThree(
    { fr: 'Contenu de la clé publique SSH' },
    { nl: 'Inhoud van de publieke SSH-sleutel', de: 'Inhalt des öffentlichen SSH-Schlüssels' },
  ),
  technicalUser: inThree({ fr: 'Utilisateur technique' }, { nl: 'Technische gebruiker', de: 'Technischer Benutzer' }),
  nameTwice: inThree(
    { fr: "Introduisez deux fois le nom de l'utilisateur technique." },
    {
      nl: 'Voer de naam van de technische gebruiker tweemaal in.',
      de: 'Geben Sie den Namen des technischen Benutzers zweimal ein.',
    },
  ),
  passwordTwice: inThree(
    { fr: 'Introduisez deux fois le mot de passe' },
    { nl: 'Voer het wachtwoord tweemaal in', de: 'Geben Sie das Passwort zweimal ein' },
  ),
  userName: inThree({ fr: "Nom d'utilisateur" }, { nl: 'Gebruikersnaam', de: 'Benutzername' }),
  userNameAgain: inThree(
    { fr: "Confirmez le nom d'utilisateur." },
    { nl: 'Bevestig de gebruikersnaam.', de: 'Bestätigen Sie den Benutzernamen.' },
  ),
  password: inThree({ fr: 'Mot de passe' }, { nl: 'Wachtwoord', de: 'Passwort' }),
  passwordAgain: inThree(
    { fr: 'Confirmez le mot de passe.' },
    { nl: 'Bevestig het wachtwoord.', de: 'Bestätigen Sie das Passwort.' },
  ),
  connection: inThree({ fr: 'Type de connexion' }, { nl: 'Type verbinding', de: 'Verbindungsart' }),
  certificate: inThree({ fr: 'Certificat' }, { nl: 'Certificaat', de: 'Zertifikat' }),
  owner: inThree(
    { fr: 'Propriétaire du certificat' },
    { nl: 'Eigenaar van het certificaat', de: 'Inhaber des Zertifikats' },
  ),
  company: inThree({ fr: "Nom de l'entreprise" }, { nl: 'Naam van de onderneming', de: 'Name des Unternehmens' }),
  issuer: inThree(
    { fr: 'Fournisseur du certificat' },
    { nl: 'Leverancier van het certificaat', de: 'Anbieter des Zertifikats' },
  ),
  expiry: inThree(
    { fr: "Date d'expiration du certificat" },
    { nl: 'Vervaldatum van het certificaat', de: 'Ablaufdatum des Zertifikats' },
  ),
  serial: inThree(
    { fr: 'Numéro de série (format décimal)' },
    { nl: 'Serienummer (decimaal formaat)', de: 'Seriennummer (dezimales Format)' },
  ),
  serialHex: inThree(
    { fr: 'Numéro de série (format hexadécimal)' },
    { nl: 'Serienummer (hexadecimaal formaat)', de: 'Seriennummer (hexadezimales Format)' },
  ),
  sshKey: inThree({ fr: 'Clé publique SSH' }, { nl: 'Publieke SSH-sleutel', de: 'Öffentlicher SSH-Schlüssel' }),
  loaded: inThree({ fr: 'chargée' }, { nl: 'opgeladen', de: 'hochgeladen' }),
};
