/** What a site says to somebody whose session is over. No source shows such a page: all reconstructed. */
import { reconstructed } from './wording';

export const texts = {
  heading: reconstructed({
    fr: 'Votre session a expiré',
    nl: 'Uw sessie is verlopen',
    de: 'Ihre Sitzung ist abgelaufen',
    en: 'Your session has expired',
  }),
  say: reconstructed({
    fr: "Vous avez été déconnecté. Ce que vous aviez tapé sur la dernière page n'a pas été enregistré ; ce que vous aviez déjà confirmé reste.",
    nl: 'U bent afgemeld. Wat u op de laatste pagina had getypt, is niet bewaard; wat u al had bevestigd, blijft.',
    de: 'Sie wurden abgemeldet. Was Sie auf der letzten Seite eingegeben hatten, wurde nicht gespeichert; was Sie schon bestätigt hatten, bleibt.',
    en: 'You have been logged out. What you had typed on the last page was not saved; what you had confirmed before stays.',
  }),
  again: reconstructed({
    fr: 'Se reconnecter',
    nl: 'Opnieuw aanmelden',
    de: 'Erneut anmelden',
    en: 'Log in again',
  }),
};
