import type { verdict as french } from '../fr/verdict';

/** What the checks of typed values say (rules/validators). None repeats what was typed, except as `{clean}`. */
export const verdict: Record<keyof typeof french, string> = {
  'verdict.ok': 'Die Form stimmt.',
  'verdict.enterprise-number.ok': 'Die Prüfziffern stimmen.',
  'verdict.national-number.ok': 'Die Prüfziffern stimmen.',
  'verdict.clean': 'Schreiben Sie: {clean}',
  'verdict.empty': 'Dieses Feld ist noch leer.',
  'verdict.enterprise-number.empty': 'Tippen Sie die Unternehmensnummer: 10 Ziffern, die mit 0 oder 1 beginnen.',
  'verdict.national-number.empty': 'Tippen Sie die Nationalregisternummer oder die Bis-Nummer: 11 Ziffern.',
  'verdict.email.empty': 'Tippen Sie eine E-Mail-Adresse, zum Beispiel direktion@unternehmen.be.',
  'verdict.phone.empty': 'Tippen Sie eine belgische Telefonnummer (02…, 04…) oder eine ausländische (+33…).',
  'verdict.not-digits':
    'Diese Nummer besteht nur aus Ziffern: Entfernen Sie Buchstaben und andere Zeichen. Steht ein Buchstabe O statt einer Null da?',
  'verdict.too-short': 'Es fehlt etwas: Prüfen Sie das Ende.',
  'verdict.enterprise-number.too-short':
    'Eine Unternehmensnummer hat 10 Ziffern (9 in der alten Form): Es fehlen Ziffern.',
  'verdict.national-number.too-short': 'Eine Nationalregisternummer oder Bis-Nummer hat 11 Ziffern: Es fehlen Ziffern.',
  'verdict.phone.too-short': 'Es fehlen Ziffern. Eine belgische Nummer hat 9 mit der 0, eine Mobilnummer 10.',
  'verdict.too-long': 'Das ist zu lang: Prüfen Sie, ob etwas zu viel dasteht.',
  'verdict.enterprise-number.too-long':
    'Eine Unternehmensnummer hat 10 Ziffern: Das sind zu viele. Ist es eine Nationalregisternummer (11 Ziffern)?',
  'verdict.national-number.too-long': 'Eine Nationalregisternummer oder Bis-Nummer hat 11 Ziffern: Das sind zu viele.',
  'verdict.email.too-long':
    'Das ist zu lang für eine E-Mail-Adresse: Schreiben Sie nur eine, mit höchstens 254 Zeichen.',
  'verdict.phone.too-long':
    'Es sind zu viele Ziffern. Eine belgische Nummer hat 9 mit der 0, eine Mobilnummer 10. Beginnen Sie für ein anderes Land mit + und der Landesvorwahl.',
  'verdict.first-digit':
    'Eine Unternehmensnummer beginnt mit 0 oder 1. Ist das die Nummer einer Niederlassungseinheit? Nehmen Sie die des Unternehmens.',
  'verdict.check-digits': 'Die Prüfziffern stimmen nicht: Ist eine Ziffer falsch getippt?',
  'verdict.impossible-date':
    'Das Geburtsdatum in dieser Nummer kann es nicht geben: Prüfen Sie die ersten sechs Ziffern (Jahr, Monat, Tag).',
  'verdict.future-date': 'Das Geburtsdatum in dieser Nummer liegt in der Zukunft: Prüfen Sie die ersten sechs Ziffern.',
  'verdict.sequence': 'Die laufende Nummer 000 (siebte bis neunte Ziffer) wird nie vergeben: Prüfen Sie diese Ziffern.',
  'verdict.self-assigned':
    'Der Monat in dieser Nummer ist um 60 erhöht: Kein amtliches Register vergibt solche Nummern. Fragen Sie die Person nach der amtlichen Nummer.',
  'verdict.email-at':
    'Eine E-Mail-Adresse enthält genau ein @-Zeichen, mit etwas davor und dahinter. Schreiben Sie nur eine Adresse.',
  'verdict.email-domain':
    'Prüfen Sie, was nach dem @-Zeichen steht: ein vollständiger Domänenname, zum Beispiel unternehmen.be.',
  'verdict.email-characters':
    'Vor dem @-Zeichen oder daneben steht ein Zeichen, das nicht erlaubt ist: Achten Sie auf Leerzeichen, Kommas, Klammern und doppelte Punkte.',
  'verdict.phone-characters':
    'Eine Telefonnummer besteht nur aus Ziffern, wenn nötig mit + am Anfang: Entfernen Sie den Rest.',
  'verdict.phone-prefix':
    'Diesen Anfang gibt es nicht. Beginnen Sie mit 0 für Belgien oder mit + und der Landesvorwahl.',
  'verdict.padded': 'Neun Ziffern sind die alte Form: Davor kommt eine 0.',
  'verdict.separators': 'Tippen Sie nur die Ziffern, ohne Leerzeichen, Punkte, Striche oder Buchstaben.',
  'verdict.second-digit-zero':
    'Die zweite Ziffer ist 0, das ist ungewöhnlich: Vergleichen Sie mit einem Dokument des Unternehmens.',
  'verdict.sequence-999':
    'Die laufende Nummer 999 wird gewöhnlich nicht vergeben: Vergleichen Sie mit dem Personalausweis.',
  'verdict.unknown-day':
    'Der Geburtstag ist in dieser Nummer 00, das ist selten: Vergleichen Sie mit dem Personalausweis.',
  'verdict.unknown-date':
    'Das Geburtsdatum ist in dieser Nummer unbekannt. Das ist möglich, aber selten: Vergleichen Sie mit dem Personalausweis.',
  'verdict.bis-number':
    'Das ist eine Bis-Nummer. Hat die Person inzwischen eine Nationalregisternummer erhalten, nehmen Sie diese.',
  'verdict.pasted-characters':
    'Leerzeichen am Rand oder unsichtbare oder besondere Zeichen wurden mit eingefügt: Tippen Sie den Text von Hand.',
  'verdict.unusual-phone': 'Dieser Anfang ist in Belgien ungewöhnlich: Lesen Sie die Nummer noch einmal.',
};
