/** The sites' own error pages, and the page where a link out of the simulation ends. All reconstructed. */
import { reconstructed } from './wording';

export const errors = {
  404: {
    heading: reconstructed({
      fr: 'Page introuvable',
      nl: 'Pagina niet gevonden',
      de: 'Seite nicht gefunden',
      en: 'Page not found',
    }),
    say: reconstructed({
      fr: "Cette page n'existe pas dans la simulation.",
      nl: 'Deze pagina bestaat niet in de simulatie.',
      de: 'Diese Seite gibt es in der Simulation nicht.',
      en: 'This page does not exist in the simulation.',
    }),
  },
  405: {
    heading: reconstructed({
      fr: 'Demande non prise en charge',
      nl: 'Verzoek niet ondersteund',
      de: 'Anfrage nicht unterstützt',
      en: 'Request not supported',
    }),
    say: reconstructed({
      fr: 'Cette page ne peut être demandée de cette manière.',
      nl: 'Deze pagina kan niet op die manier worden opgevraagd.',
      de: 'Diese Seite kann nicht auf diese Weise angefordert werden.',
      en: 'This page cannot be asked for in this way.',
    }),
  },
  413: {
    heading: reconstructed({
      fr: 'Trop de données',
      nl: 'Te veel gegevens',
      de: 'Zu viele Daten',
      en: 'Too much data',
    }),
    say: reconstructed({
      fr: 'Le formulaire envoyé est trop long. Revenez en arrière et raccourcissez ce que vous avez tapé.',
      nl: 'Het verzonden formulier is te lang. Ga terug en maak korter wat u hebt getypt.',
      de: 'Das gesendete Formular ist zu lang. Gehen Sie zurück und kürzen Sie Ihre Eingaben.',
      en: 'The form sent is too long. Go back and shorten what you typed.',
    }),
  },
  400: {
    heading: reconstructed({
      fr: 'Demande illisible',
      nl: 'Onleesbaar verzoek',
      de: 'Unlesbare Anfrage',
      en: 'Unreadable request',
    }),
    say: reconstructed({
      fr: "La page n'a pas pu lire ce qui a été envoyé.",
      nl: 'De pagina kon niet lezen wat werd verzonden.',
      de: 'Die Seite konnte das Gesendete nicht lesen.',
      en: 'The page could not read what was sent.',
    }),
  },
};

export const outside = {
  heading: reconstructed({
    fr: "Dans la simulation, ce lien s'arrête ici",
    nl: 'In de simulatie stopt deze link hier',
    de: 'In der Simulation endet dieser Link hier',
    en: 'In the simulation this link ends here',
  }),
  say: reconstructed({
    fr: "Le vrai lien mène à **{to}**. Cette page n'est pas simulée.",
    nl: 'De echte link leidt naar **{to}**. Die pagina is niet gesimuleerd.',
    de: 'Der echte Link führt zu **{to}**. Diese Seite ist nicht simuliert.',
    en: 'The real link leads to **{to}**. That page is not simulated.',
  }),
  back: reconstructed({ fr: 'Retour', nl: 'Terug', de: 'Zurück', en: 'Back' }),
};
