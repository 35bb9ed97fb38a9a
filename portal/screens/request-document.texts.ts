/** What stands on the document to sign. No source shows that document: all reconstructed. */
import { reconstructed } from './wording';

export const texts = {
  title: reconstructed({
    fr: "Demande de désignation d'un Gestionnaire d'Accès Principal",
    nl: 'Aanvraag tot aanstelling van een Hoofdtoegangsbeheerder',
    de: 'Antrag auf Ernennung eines Hauptzugangsverwalters',
    en: 'Request to appoint a Chief Access Manager',
  }),
  ticket: reconstructed({
    fr: 'Numéro de ticket : {ticket}',
    nl: 'Ticketnummer: {ticket}',
    de: 'Ticketnummer: {ticket}',
    en: 'Ticket number: {ticket}',
  }),
  enterprise: reconstructed({
    fr: 'Entreprise : {name}, numéro {number}',
    nl: 'Onderneming: {name}, nummer {number}',
    de: 'Unternehmen: {name}, Nummer {number}',
    en: 'Company: {name}, number {number}',
  }),
  representative: reconstructed({
    fr: 'Représentant légal : {name}, numéro de registre national {number}',
    nl: 'Wettelijke vertegenwoordiger: {name}, rijksregisternummer {number}',
    de: 'Gesetzlicher Vertreter: {name}, Nationalregisternummer {number}',
    en: 'Legal representative: {name}, national register number {number}',
  }),
  gap: reconstructed({
    fr: "Gestionnaire d'Accès Principal : {name}, numéro de registre national {number}",
    nl: 'Hoofdtoegangsbeheerder: {name}, rijksregisternummer {number}',
    de: 'Hauptzugangsverwalter: {name}, Nationalregisternummer {number}',
    en: 'Chief Access Manager: {name}, national register number {number}',
  }),
  reach: reconstructed({
    fr: 'E-mail : {email} – Téléphone : {phone}',
    nl: 'E-mail: {email} – Telefoon: {phone}',
    de: 'E-Mail: {email} – Telefon: {phone}',
    en: 'E-mail: {email} – Telephone: {phone}',
  }),
  declare: reconstructed({
    fr: "Le soussigné, représentant légal de l'entreprise, demande cette désignation et confirme que ces données sont complètes et correctes.",
    nl: 'De ondergetekende, wettelijke vertegenwoordiger van de onderneming, vraagt deze aanstelling en bevestigt dat deze gegevens volledig en juist zijn.',
    de: 'Der Unterzeichnete, gesetzlicher Vertreter des Unternehmens, beantragt diese Ernennung und bestätigt, dass diese Angaben vollständig und richtig sind.',
    en: 'The undersigned, legal representative of the company, requests this appointment and confirms that these details are complete and correct.',
  }),
  place: reconstructed({
    fr: 'Fait à ____________________ , le ____________________',
    nl: 'Gedaan te ____________________ , op ____________________',
    de: 'Ort ____________________ , Datum ____________________',
    en: 'Place ____________________ , date ____________________',
  }),
  name: reconstructed({
    fr: 'Nom : ________________________________________',
    nl: 'Naam: ________________________________________',
    de: 'Name: ________________________________________',
    en: 'Name: ________________________________________',
  }),
  signature: reconstructed({
    fr: 'Signature manuscrite : ________________________________________',
    nl: 'Handtekening: ________________________________________',
    de: 'Handschriftliche Unterschrift: ________________________________________',
    en: 'Signature by hand: ________________________________________',
  }),
};
