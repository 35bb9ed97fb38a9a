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
  'verdict.national-number.impossible-date':
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
  'verdict.date.ok': 'Dieses Datum gibt es.',
  'verdict.onss-number.ok': 'Die Prüfziffern stimmen.',
  'verdict.umoe-password.ok': 'Dieses Passwort hat alles, was die Regel verlangt.',
  'verdict.technical-user-name.ok': 'Dieser Name beginnt mit EXP.',
  'verdict.same-as.ok': 'Beide stimmen überein.',
  'verdict.certificate.ok': 'Diese Datei ist ein Zertifikat, und es ist nicht abgelaufen.',
  'verdict.ssh-public-key.ok': 'Das ist ein öffentlicher SSH-Schlüssel.',
  'verdict.date.empty': 'Tippen Sie das Datum: Tag, Monat und Jahr (TT-MM-JJJJ).',
  'verdict.onss-number.empty': 'Tippen Sie die LSS-Nummer: 9 Ziffern.',
  'verdict.umoe-password.empty':
    'Wählen Sie ein Passwort mit mindestens 10 Zeichen, darunter ein Großbuchstabe, ein Kleinbuchstabe, eine Ziffer und ein Sonderzeichen.',
  'verdict.technical-user-name.empty': 'Tippen Sie den Namen des technischen Benutzers: Er beginnt mit EXP.',
  'verdict.same-as.empty': 'Tippen Sie dasselbe ein zweites Mal.',
  'verdict.certificate.empty':
    'Wählen Sie die Datei des Zertifikats: den öffentlichen Schlüssel, dessen Name auf .cer endet.',
  'verdict.ssh-public-key.empty':
    'Wählen Sie den öffentlichen SSH-Schlüssel oder fügen Sie ihn ein: Die Datei endet meist auf .pub.',
  'verdict.date.too-short':
    'Das Datum ist nicht vollständig: Schreiben Sie Tag, Monat und Jahr, das Jahr mit vier Ziffern (TT-MM-JJJJ).',
  'verdict.onss-number.too-short': 'Eine LSS-Nummer hat 9 Ziffern, die Nullen am Anfang mitgezählt: Es fehlen Ziffern.',
  'verdict.umoe-password.too-short': 'Das ist zu kurz: Das Passwort hat mindestens 10 Zeichen.',
  'verdict.technical-user-name.too-short': 'Der Name beginnt mit EXP: Schreiben Sie ihn zu Ende.',
  'verdict.onss-number.too-long':
    'Eine LSS-Nummer hat 9 Ziffern: Das sind zu viele. Ist es die Unternehmensnummer (10 Ziffern)?',
  'verdict.impossible-date': 'Dieses Datum gibt es nicht: Schreiben Sie zuerst den Tag, dann den Monat, dann das Jahr.',
  'verdict.date-format': 'Schreiben Sie das Datum in Ziffern: Tag, Monat und Jahr (TT-MM-JJJJ).',
  'verdict.end-before-start':
    'Das Ende liegt vor dem Beginn: Berichtigen Sie eines der beiden Daten oder lassen Sie das Ende leer.',
  'verdict.period-form':
    'Schreiben Sie den Beginn, zwei Punkte hintereinander, dann das Ende: TT-MM-JJJJ..TT-MM-JJJJ. Das Ende darf leer bleiben.',
  'verdict.out-of-range': 'Eine solche Nummer wird nicht vergeben: Vergleichen Sie mit einem Dokument des LSS.',
  'verdict.password-upper': 'Es fehlt ein Großbuchstabe, ohne Umlaut oder Akzent (A bis Z).',
  'verdict.password-lower': 'Es fehlt ein Kleinbuchstabe, ohne Umlaut oder Akzent (a bis z).',
  'verdict.password-digit': 'Es fehlt eine Ziffer (0 bis 9).',
  'verdict.password-special':
    'Es fehlt ein Sonderzeichen: kein Buchstabe, keine Ziffer, kein Leerzeichen, zum Beispiel - oder +.',
  'verdict.exp-prefix':
    'Der Name eines technischen Benutzers beginnt mit EXP. Steht EXP schon vor dem Feld, tippen Sie nur den Rest.',
  'verdict.different': 'Das ist nicht dasselbe wie im ersten Feld: Tippen Sie eines von beiden neu.',
  'verdict.nothing-to-compare': 'Füllen Sie zuerst das erste Feld aus: Hier kommt dasselbe hin.',
  'verdict.at-least-one':
    'Mindestens eines ist nötig: Füllen Sie ein Feld dieser Gruppe aus oder kreuzen Sie ein Kästchen an.',
  'verdict.empty-file': 'Diese Datei ist leer: Wählen Sie eine andere oder exportieren Sie sie neu.',
  'verdict.file-too-large':
    'Diese Datei ist viel zu groß: Ein Zertifikat oder öffentlicher Schlüssel hat nur wenige Kilobyte. Ariane hat sie nicht gelesen.',
  'verdict.unreadable-file':
    'Diese Datei lässt sich nicht lesen: Wurde sie verschoben oder gelöscht? Wählen Sie sie noch einmal.',
  'verdict.damaged': 'Der Inhalt ist beschädigt oder unvollständig: Exportieren Sie die Datei neu.',
  'verdict.ssh-public-key.damaged':
    'Der Schlüssel ist beschädigt oder unvollständig: Kopieren Sie ihn noch einmal ganz, vom Typ bis zum Ende.',
  'verdict.private-key':
    'Halt: Das ist ein privater Schlüssel. Geben Sie ihn niemandem und senden Sie ihn nicht ab; wählen Sie den öffentlichen.',
  'verdict.certificate.private-key':
    'Halt: Diese Datei enthält einen privaten Schlüssel. Senden Sie sie nicht ab; exportieren Sie nur das Zertifikat (.cer) und wählen Sie dieses.',
  'verdict.ssh-public-key.private-key':
    'Halt: Das ist der private Schlüssel. Senden Sie ihn nicht ab; wählen Sie den öffentlichen, meist die Datei daneben mit .pub.',
  'verdict.keystore':
    'Halt: Eine solche Datei (.p12, .pfx, .jks) enthält auch den privaten Schlüssel. Exportieren Sie nur das Zertifikat (.cer) und wählen Sie dieses.',
  'verdict.expired': 'Dieses Zertifikat ist abgelaufen: Wählen Sie das heute gültige oder lassen Sie es erneuern.',
  'verdict.certificate-request':
    'Das ist ein Antrag auf ein Zertifikat, noch nicht das Zertifikat: Wählen Sie die Datei, die der Anbieter Ihnen geschickt hat.',
  'verdict.certificate-chain':
    'Das ist eine Kette von Zertifikaten (.p7b): Exportieren Sie nur Ihr Zertifikat (.cer) und wählen Sie dieses.',
  'verdict.public-key-only':
    'Das ist ein öffentlicher Schlüssel ohne Zertifikat: Wählen Sie das Zertifikat (.cer), das ihn mit dem Namen des Inhabers enthält.',
  'verdict.pdf': 'Das ist ein PDF-Dokument, wie auch immer es heißt: Wählen Sie die verlangte Datei selbst.',
  'verdict.is-ssh-key':
    'Das ist ein SSH-Schlüssel: Er gehört in das andere Feld. Wählen Sie hier das Zertifikat (.cer).',
  'verdict.is-certificate':
    'Das ist ein Zertifikat: Es gehört in das andere Feld. Wählen Sie hier den öffentlichen SSH-Schlüssel.',
  'verdict.not-a-certificate':
    'Diese Datei ist kein Zertifikat: Wählen Sie den öffentlichen Schlüssel Ihres Zertifikats, eine Datei mit .cer.',
  'verdict.not-an-ssh-key':
    'Das ist kein öffentlicher SSH-Schlüssel: Er beginnt zum Beispiel mit ssh-rsa, ssh-ed25519 oder ecdsa-sha2.',
  'verdict.other-key-format':
    'Das ist ein öffentlicher Schlüssel in einer anderen Form: Speichern Sie ihn in der Form von OpenSSH (ssh-rsa …).',
  'verdict.unknown-key-type':
    'Diese Art von Schlüssel ist nicht bekannt: Nehmen Sie einen Schlüssel RSA, ECDSA oder Ed25519.',
  'verdict.several-keys': 'Es sind mehrere Schlüssel: Behalten Sie nur einen.',
  'verdict.line-breaks': 'Der Schlüssel ist auf mehrere Zeilen verteilt: Kopieren Sie ihn noch einmal als eine Zeile.',
  'verdict.date-notation': 'Das Portal verlangt TT-MM-JJJJ.',
  'verdict.unusual-year': 'Dieses Jahr ist ungewöhnlich: Lesen Sie es noch einmal.',
  'verdict.provisional-number':
    'Das ist eine vorläufige LSS-Nummer. Hat das Unternehmen inzwischen seine endgültige Nummer, nehmen Sie diese.',
  'verdict.exp-capitals': 'Der Name beginnt mit EXP in Großbuchstaben.',
  'verdict.inner-space': 'In diesem Namen steht ein Leerzeichen: Ist das gewollt?',
  'verdict.not-yet-valid':
    'Dieses Zertifikat ist noch nicht gültig: Vergleichen Sie sein Anfangsdatum mit dem heutigen Datum.',
  'verdict.several-certificates':
    'Die Datei enthält mehrere Zertifikate: Hier steht das erste. Prüfen Sie, ob es Ihres ist, oder exportieren Sie es allein.',
  'verdict.weak-key':
    'Dieser Schlüssel ist schwach (DSA, oder RSA mit weniger als 2048 Bit): Er wird vielleicht abgelehnt. Erzeugen Sie einen neuen.',
  'verdict.detail.owner': 'Inhaber des Zertifikats',
  'verdict.detail.issuer': 'Aussteller des Zertifikats',
  'verdict.detail.valid-from': 'Gültig ab',
  'verdict.detail.valid-until': 'Gültig bis',
  'verdict.detail.serial': 'Seriennummer (dezimal)',
  'verdict.detail.serial-hex': 'Seriennummer (hexadezimal)',
  'verdict.detail.key-type': 'Art des Schlüssels',
  'verdict.detail.key-bits': 'Länge in Bit',
  'verdict.detail.fingerprint': 'Fingerabdruck des Schlüssels',
  'verdict.period.too-short':
    'Das Datum ist nicht vollständig: Schreiben Sie Tag, Monat und Jahr, das Jahr mit vier Ziffern (TT-MM-JJJJ).',
};
