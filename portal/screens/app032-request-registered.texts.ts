import { reconstructed, wording } from './wording';

export const texts = {
  heading: wording(
    { fr: 'Finalisation de la demande' },
    { nl: 'Afronding van de aanvraag', de: 'Abschluss des Antrags', en: 'Finalising the request' },
  ),
  registered: wording(
    {
      fr: 'Votre demande a été enregistrée avec succès dans le système sous le numéro de ticket **{ticket}**. Veuillez utiliser ce numéro dans toutes vos communications avec le Centre de Contact (courrier papier, e-mail, téléphone, fax ou autre).',
    },
    {
      nl: 'Uw aanvraag werd met succes in het systeem geregistreerd onder ticketnummer **{ticket}**. Gebruik dit nummer in al uw contacten met het Contactcenter (brief, e-mail, telefoon, fax of andere).',
      de: 'Ihr Antrag wurde erfolgreich im System registriert unter der Ticketnummer **{ticket}**. Verwenden Sie diese Nummer in allen Mitteilungen an das Kontaktzentrum (Brief, E-Mail, Telefon, Fax oder andere).',
      en: 'Your request was successfully registered in the system under ticket number **{ticket}**. Please use this number in all communications with the Contact Centre (letter, e-mail, telephone, fax or other).',
    },
  ),
  lastStep: wording(
    { fr: 'Dernière étape : la signature' },
    { nl: 'Laatste stap: de handtekening', de: 'Letzter Schritt: die Unterschrift', en: 'Last step: the signature' },
  ),
  who: wording(
    {
      fr: "Avant de pouvoir traiter votre demande, le document officiel doit être signé par un représentant légal de l'entreprise. Il s'agit d'une personne dont le nom se trouve dans les statuts de la société et qui est titulaire d'un mandat actif au sein de l'entreprise. Ces données se trouvent dans la Banque-Carrefour des Entreprises (BCE).",
    },
    {
      nl: 'Voordat uw aanvraag behandeld kan worden, moet het officiële document ondertekend worden door een wettelijke vertegenwoordiger van de onderneming. Dat is iemand wiens naam in de statuten staat en die een lopend mandaat in de onderneming heeft. Die gegevens staan in de Kruispuntbank van Ondernemingen (KBO).',
      de: 'Bevor Ihr Antrag bearbeitet werden kann, muss das offizielle Dokument von einem gesetzlichen Vertreter des Unternehmens unterschrieben werden. Das ist eine Person, deren Name in den Statuten steht und die ein laufendes Mandat im Unternehmen hat. Diese Daten stehen in der Zentralen Datenbank der Unternehmen (ZDU).',
      en: 'Before your request can be handled, the official document must be signed by a legal representative of the company. This is a person whose name stands in the articles of the company and who holds an active mandate in it. These data are in the Crossroads Bank for Enterprises (CBE).',
    },
  ),
  button: wording(
    { fr: 'Vous pouvez télécharger le document en utilisant le bouton ci-dessous et le signer.' },
    {
      nl: 'U kunt het document met de knop hieronder downloaden en ondertekenen.',
      de: 'Sie können das Dokument mit der Schaltfläche unten herunterladen und unterschreiben.',
      en: 'You can download the document with the button below and sign it.',
    },
  ),
  download: wording(
    { fr: 'Télécharger le document' },
    { nl: 'Het document downloaden', de: 'Das Dokument herunterladen', en: 'Download the document' },
  ),
  how: wording(
    {
      fr: 'Pour signer le document : Vous devez télécharger le document via le bouton « Télécharger le document », imprimer le PDF, le signer manuellement et le renvoyer par voie postale à :',
    },
    {
      nl: 'Om het document te ondertekenen: download het met de knop hierboven, druk de PDF af, onderteken met de hand en stuur het per post naar:',
      de: 'Um das Dokument zu unterschreiben: Laden Sie es mit der Schaltfläche oben herunter, drucken Sie die PDF, unterschreiben Sie von Hand und senden Sie es per Post an:',
      en: 'To sign the document: download it with the button above, print the PDF, sign it by hand and send it by post to:',
    },
  ),
  onlyOriginals: wording(
    {
      fr: "Attention: Vous devez envoyer votre demande par la poste, seuls les formulaires originaux signés manuellement sont acceptés ! Votre demande ne sera donc pas prise en compte si vous utilisez d'autres documents (fax, copie, scan du document envoyé par e-mail...).",
    },
    {
      nl: 'Opgelet: u moet uw aanvraag per post versturen, alleen originele formulieren die met de hand ondertekend zijn, worden aanvaard! Met andere documenten (fax, kopie, scan per e-mail...) wordt uw aanvraag dus niet behandeld.',
      de: 'Achtung: Sie müssen Ihren Antrag per Post senden, nur von Hand unterschriebene Originalformulare werden angenommen! Mit anderen Dokumenten (Fax, Kopie, Scan per E-Mail...) wird Ihr Antrag also nicht bearbeitet.',
      en: 'Please note: you must send your request by post, only original forms signed by hand are accepted! Your request will not be handled if you use other documents (fax, copy, scan sent by e-mail...).',
    },
  ),
  desk: reconstructed({
    fr: "La suite se joue au bureau de la simulation : l'envoi et le courrier",
    nl: 'Het vervolg speelt zich af op het bureau van de simulatie: het versturen en de post',
    de: 'Es geht weiter am Schreibtisch der Simulation: Versand und Post',
    en: 'What follows is played at the desk of the simulation: sending, and the post',
  }),
};

/** As printed; in one wording for all languages. */
export const POSTAL_ADDRESS = ['Centre de Contact Eranova', 'Smals', 'Avenue Fonsny 20', '1060 Bruxelles'];
