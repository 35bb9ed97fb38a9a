/** The desk: what happens outside the browser. Ours from beginning to end, so all reconstructed. */
import { reconstructed } from './wording';

export const texts = {
  heading: reconstructed({
    fr: 'Le bureau de la simulation',
    nl: 'Het bureau van de simulatie',
    de: 'Der Schreibtisch der Simulation',
    en: 'The desk of the simulation',
  }),
  about: reconstructed({
    fr: "Ici se joue ce qui se passe hors du navigateur : signer, poster, recevoir du courrier. Rien n'est envoyé pour de vrai.",
    nl: 'Hier speelt zich af wat buiten de browser gebeurt: ondertekenen, posten, post ontvangen. Er wordt niets echt verstuurd.',
    de: 'Hier geschieht, was außerhalb des Browsers geschieht: unterschreiben, absenden, Post erhalten. Nichts wird wirklich gesendet.',
    en: 'What happens outside the browser is played here: signing, posting, receiving post. Nothing is really sent.',
  }),
  today: reconstructed({
    fr: 'Nous sommes le {day}, il est {time}.',
    nl: 'Het is {day}, {time} uur.',
    de: 'Heute ist der {day}, es ist {time} Uhr.',
    en: 'It is {day}, {time}.',
  }),
  outbox: reconstructed({ fr: 'À envoyer', nl: 'Te versturen', de: 'Zu versenden', en: 'To send' }),
  nothingToSend: reconstructed({
    fr: "Il n'y a rien à envoyer.",
    nl: 'Er is niets te versturen.',
    de: 'Es gibt nichts zu versenden.',
    en: 'There is nothing to send.',
  }),
  document: reconstructed({
    fr: 'Demande {ticket}',
    nl: 'Aanvraag {ticket}',
    de: 'Antrag {ticket}',
    en: 'Request {ticket}',
  }),
  send: reconstructed({
    fr: 'Signer à la main et poster {ticket}',
    nl: 'Met de hand ondertekenen en posten: {ticket}',
    de: 'Von Hand unterschreiben und absenden: {ticket}',
    en: 'Sign by hand and post {ticket}',
  }),
  sent: reconstructed({
    fr: 'Postée le {day}',
    nl: 'Gepost op {day}',
    de: 'Abgesandt am {day}',
    en: 'Posted on {day}',
  }),
  inbox: reconstructed({ fr: 'Courrier reçu', nl: 'Ontvangen post', de: 'Erhaltene Post', en: 'Post received' }),
  nothingReceived: reconstructed({
    fr: "Rien n'est arrivé.",
    nl: 'Er is niets aangekomen.',
    de: 'Nichts ist angekommen.',
    en: 'Nothing has arrived.',
  }),
  letter: reconstructed({
    fr: 'Lettre du {day} à {to}',
    nl: 'Brief van {day} aan {to}',
    de: 'Brief vom {day} an {to}',
    en: 'Letter of {day} to {to}',
  }),
  'e-mail': reconstructed({
    fr: 'E-mail du {day} à {to}',
    nl: 'E-mail van {day} aan {to}',
    de: 'E-Mail vom {day} an {to}',
    en: 'E-mail of {day} to {to}',
  }),
  'refused-card': reconstructed({
    fr: "Ticket {ticket} : la demande est refusée. Un représentant légal de l'entreprise a une carte d'identité électronique ou une carte électronique pour étrangers : suivez la procédure standard.",
    nl: 'Ticket {ticket}: de aanvraag is geweigerd. Een wettelijke vertegenwoordiger van de onderneming heeft een elektronische identiteitskaart of vreemdelingenkaart: volg de standaardprocedure.',
    de: 'Ticket {ticket}: Der Antrag ist abgelehnt. Ein gesetzlicher Vertreter des Unternehmens hat einen elektronischen Personalausweis oder eine elektronische Ausländerkarte: Folgen Sie dem Standardverfahren.',
    en: "Ticket {ticket}: the request is refused. A legal representative of the company has an electronic identity card or foreigner's card: follow the standard procedure.",
  }),
  'refused-function': reconstructed({
    fr: "Ticket {ticket} : la demande est refusée. Le signataire n'exerce plus de fonction légale dans l'entreprise.",
    nl: 'Ticket {ticket}: de aanvraag is geweigerd. De ondertekenaar oefent geen wettelijke functie meer uit in de onderneming.',
    de: 'Ticket {ticket}: Der Antrag ist abgelehnt. Der Unterzeichner übt keine gesetzliche Funktion mehr im Unternehmen aus.',
    en: 'Ticket {ticket}: the request is refused. The person who signed no longer holds a legal function in the company.',
  }),
  'refused-registered': reconstructed({
    fr: "Ticket {ticket} : la demande est refusée. L'entreprise a déjà un Gestionnaire d'Accès Principal.",
    nl: 'Ticket {ticket}: de aanvraag is geweigerd. De onderneming heeft al een Hoofdtoegangsbeheerder.',
    de: 'Ticket {ticket}: Der Antrag ist abgelehnt. Das Unternehmen hat bereits einen Hauptzugangsverwalter.',
    en: 'Ticket {ticket}: the request is refused. The company already has a Chief Access Manager.',
  }),
  'gap-instructions': reconstructed({
    fr: "Ticket {ticket} : la demande est acceptée. Vous êtes Gestionnaire d'Accès Principal. Tapez vous-même l'adresse du site pour vous connecter.",
    nl: 'Ticket {ticket}: de aanvraag is aanvaard. U bent Hoofdtoegangsbeheerder. Typ zelf het adres van de site om u aan te melden.',
    de: 'Ticket {ticket}: Der Antrag ist angenommen. Sie sind Hauptzugangsverwalter. Geben Sie die Adresse der Site selbst ein, um sich anzumelden.',
    en: 'Ticket {ticket}: the request is accepted. You are Chief Access Manager. Type the address of the site yourself to log in.',
  }),
  former: reconstructed({
    fr: 'Accès qui restent ouverts',
    nl: 'Toegangen die openblijven',
    de: 'Zugänge, die offen bleiben',
    en: 'Access that stays open',
  }),
  formerPerson: reconstructed({
    fr: '{name} a été remplacé(e) et garde ses accès à {enterprise}.',
    nl: '{name} is vervangen en behoudt toegang voor {enterprise}.',
    de: '{name} wurde ersetzt und behält die Zugänge von {enterprise}.',
    en: '{name} was replaced and keeps access for {enterprise}.',
  }),
  remove: reconstructed({
    fr: 'Retirer les accès de {name} à {enterprise}',
    nl: 'De toegang van {name} voor {enterprise} intrekken',
    de: 'Die Zugänge von {name} für {enterprise} entziehen',
    en: 'Withdraw the access of {name} for {enterprise}',
  }),
  time: reconstructed({ fr: 'Le temps passe', nl: 'De tijd verstrijkt', de: 'Die Zeit vergeht', en: 'Time passes' }),
  minutes: reconstructed({
    fr: 'Avancer de 20 minutes',
    nl: '20 minuten vooruit',
    de: '20 Minuten vor',
    en: 'Go 20 minutes forward',
  }),
  hour: reconstructed({
    fr: "Avancer d'une heure",
    nl: 'Een uur vooruit',
    de: 'Eine Stunde vor',
    en: 'Go one hour forward',
  }),
  day: reconstructed({ fr: "Avancer d'un jour", nl: 'Een dag vooruit', de: 'Einen Tag vor', en: 'Go one day forward' }),
  week: reconstructed({
    fr: "Avancer d'une semaine",
    nl: 'Een week vooruit',
    de: 'Eine Woche vor',
    en: 'Go one week forward',
  }),
};
