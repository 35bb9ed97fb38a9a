import type { verdict as french } from '../fr/verdict';

/** What the checks of typed values say (rules/validators). None repeats what was typed, except as `{clean}`. */
export const verdict: Record<keyof typeof french, string> = {
  'verdict.ok': 'The form is correct.',
  'verdict.enterprise-number.ok': 'The check digits match.',
  'verdict.national-number.ok': 'The check digits match.',
  'verdict.clean': 'Write: {clean}',
  'verdict.empty': 'This field is still empty.',
  'verdict.enterprise-number.empty': 'Type the enterprise number: 10 digits, beginning with 0 or 1.',
  'verdict.national-number.empty': 'Type the national register number or the BIS number: 11 digits.',
  'verdict.email.empty': 'Type an e-mail address, for example management@company.be.',
  'verdict.phone.empty': 'Type a Belgian telephone number (02…, 04…) or a foreign one (+33…).',
  'verdict.not-digits': 'This number has digits only: remove letters and other signs. Was a letter O typed for a zero?',
  'verdict.too-short': 'Something is missing: check the end.',
  'verdict.enterprise-number.too-short': 'An enterprise number has 10 digits (9 in the old form): some are missing.',
  'verdict.national-number.too-short': 'A national register number or BIS number has 11 digits: some are missing.',
  'verdict.phone.too-short': 'Digits are missing. A Belgian number has 9 with its 0, a mobile number 10.',
  'verdict.too-long': 'This is too long: check whether there is something too many.',
  'verdict.enterprise-number.too-long':
    'An enterprise number has 10 digits: these are too many. Is it a national register number (11 digits)?',
  'verdict.national-number.too-long': 'A national register number or BIS number has 11 digits: these are too many.',
  'verdict.email.too-long': 'This is too long for an e-mail address: write only one, of 254 characters at most.',
  'verdict.phone.too-long':
    'There are too many digits. A Belgian number has 9 with its 0, a mobile number 10. For another country begin with + and the country code.',
  'verdict.first-digit':
    'An enterprise number begins with 0 or 1. Is this the number of an establishment unit? Take the one of the company.',
  'verdict.check-digits': 'The check digits do not match: is one digit mistyped?',
  'verdict.national-number.impossible-date':
    'The birth date in this number cannot exist: check the first six digits (year, month, day).',
  'verdict.future-date': 'The birth date in this number lies in the future: check the first six digits.',
  'verdict.sequence': 'The sequence number 000 (seventh to ninth digit) is never given: check these digits.',
  'verdict.self-assigned':
    'The month in this number is raised by 60: no official register gives such numbers. Ask the person for the official number.',
  'verdict.email-at':
    'An e-mail address has exactly one @, with something before and after it. Write only one address.',
  'verdict.email-domain': 'Check what follows the @: a complete domain name, for example company.be.',
  'verdict.email-characters':
    'A character is not allowed before or around the @: look for spaces, commas, brackets and doubled dots.',
  'verdict.phone-characters': 'A telephone number has digits only, with + at the beginning if needed: remove the rest.',
  'verdict.phone-prefix': 'No number begins like this. Begin with 0 for Belgium, or with + and the country code.',
  'verdict.padded': 'Nine digits are the old form: a 0 goes in front.',
  'verdict.separators': 'Type the digits alone, without spaces, dots, dashes or letters.',
  'verdict.second-digit-zero': 'The second digit is 0, which is unusual: compare with a document of the company.',
  'verdict.sequence-999': 'The sequence number 999 is normally not given: compare with the identity card.',
  'verdict.unknown-day': 'The day of birth is 00 in this number, which is rare: compare with the identity card.',
  'verdict.unknown-date':
    'The date of birth is unknown in this number. That is possible, but rare: compare with the identity card.',
  'verdict.bis-number':
    'This is a BIS number. If the person has received a national register number since, take that one.',
  'verdict.pasted-characters':
    'Spaces around the text or invisible or special characters were pasted along: type the text by hand.',
  'verdict.unusual-phone': 'This beginning is unusual in Belgium: read the number again.',
  'verdict.date.ok': 'This date exists.',
  'verdict.onss-number.ok': 'The check digits match.',
  'verdict.umoe-password.ok': 'This password has all that the rule asks for.',
  'verdict.technical-user-name.ok': 'This name begins with EXP.',
  'verdict.same-as.ok': 'Both are the same.',
  'verdict.certificate.ok': 'This file is a certificate, and it has not expired.',
  'verdict.ssh-public-key.ok': 'This is a public SSH key.',
  'verdict.date.empty': 'Type the date: day, month and year (dd-mm-yyyy).',
  'verdict.onss-number.empty': 'Type the NSSO number: 9 digits.',
  'verdict.umoe-password.empty':
    'Choose a password of at least 10 characters, with a capital letter, a small letter, a digit and a special character.',
  'verdict.technical-user-name.empty': 'Type the name of the technical user: it begins with EXP.',
  'verdict.same-as.empty': 'Type the same thing a second time.',
  'verdict.certificate.empty': 'Choose the file of the certificate: the public key, whose name ends in .cer.',
  'verdict.ssh-public-key.empty': 'Choose or paste the public SSH key: its file mostly ends in .pub.',
  'verdict.date.too-short':
    'The date is not complete: write day, month and year, with four digits for the year (dd-mm-yyyy).',
  'verdict.onss-number.too-short': 'An NSSO number has 9 digits, with the zeros in front: some are missing.',
  'verdict.umoe-password.too-short': 'This is too short: the password has at least 10 characters.',
  'verdict.technical-user-name.too-short': 'The name begins with EXP: add the rest.',
  'verdict.onss-number.too-long':
    'An NSSO number has 9 digits: these are too many. Is it the enterprise number (10 digits)?',
  'verdict.impossible-date': 'This date does not exist: write the day first, then the month, then the year.',
  'verdict.date-format': 'Write the date in digits: day, month and year (dd-mm-yyyy).',
  'verdict.end-before-start': 'The end comes before the start: correct one of the two dates, or leave the end empty.',
  'verdict.period-form':
    'Write the start, two dots in a row, then the end: dd-mm-yyyy..dd-mm-yyyy. The end may be left empty.',
  'verdict.out-of-range': 'No such number is given: compare with a document of the NSSO.',
  'verdict.password-upper': 'A capital letter is missing, without accent (A to Z).',
  'verdict.password-lower': 'A small letter is missing, without accent (a to z).',
  'verdict.password-digit': 'A digit is missing (0 to 9).',
  'verdict.password-special': 'A special character is missing: no letter, digit or space, for example - or +.',
  'verdict.exp-prefix':
    'The name of a technical user begins with EXP. If EXP already stands before the field, type only the rest.',
  'verdict.different': 'This is not the same as in the first field: type one of them again.',
  'verdict.nothing-to-compare': 'Fill in the first field before this one: this one holds the same.',
  'verdict.at-least-one': 'At least one is needed: fill in a field or tick a box of this group.',
  'verdict.empty-file': 'This file is empty: choose another one, or export it again.',
  'verdict.file-too-large':
    'This file is far too large: a certificate or public key has only a few kilobytes. Ariane has not read it.',
  'verdict.unreadable-file': 'This file cannot be read: was it moved or deleted? Choose it again.',
  'verdict.damaged': 'The content is damaged or incomplete: export the file again.',
  'verdict.ssh-public-key.damaged': 'The key is damaged or incomplete: copy all of it again, from its type to the end.',
  'verdict.private-key': 'Stop: this is a private key. Give it to no one and do not send it; choose the public key.',
  'verdict.certificate.private-key':
    'Stop: this file holds a private key. Do not send it; export the certificate alone (.cer) and choose that.',
  'verdict.ssh-public-key.private-key':
    'Stop: this is the private key. Do not send it; choose the public key, mostly the file beside it ending in .pub.',
  'verdict.keystore':
    'Stop: such a file (.p12, .pfx, .jks) also holds the private key. Export the certificate alone (.cer) and choose that.',
  'verdict.expired': 'This certificate has expired: choose the one that is valid today, or have it renewed.',
  'verdict.certificate-request':
    'This is a request for a certificate, not yet the certificate: choose the file that the provider sent back.',
  'verdict.certificate-chain':
    'This is a chain of certificates (.p7b): export your certificate alone (.cer) and choose that.',
  'verdict.public-key-only':
    'This is a public key without a certificate: choose the certificate (.cer), which holds it with the owner’s name.',
  'verdict.pdf': 'This is a PDF document, whatever its name: choose the file itself that is asked for.',
  'verdict.is-ssh-key': 'This is an SSH key: it belongs in the other field. Choose the certificate (.cer) here.',
  'verdict.is-certificate': 'This is a certificate: it belongs in the other field. Choose the public SSH key here.',
  'verdict.not-a-certificate':
    'This file is not a certificate: choose the public key of your certificate, a file ending in .cer.',
  'verdict.not-an-ssh-key':
    'This is not a public SSH key: one begins for example with ssh-rsa, ssh-ed25519 or ecdsa-sha2.',
  'verdict.other-key-format': 'This is a public key in another form: save it in the form of OpenSSH (ssh-rsa …).',
  'verdict.unknown-key-type': 'This kind of key is not known: take an RSA, ECDSA or Ed25519 key.',
  'verdict.several-keys': 'There are several keys: keep only one.',
  'verdict.line-breaks': 'The key is broken over several lines: copy it again as one line.',
  'verdict.date-notation': 'The portal asks for dd-mm-yyyy.',
  'verdict.unusual-year': 'This year is unusual: read it again.',
  'verdict.provisional-number':
    'This is a provisional NSSO number. If the company has received its final number since, take that one.',
  'verdict.exp-capitals': 'The name begins with EXP in capital letters.',
  'verdict.inner-space': 'There is a space in this name: is it meant to be there?',
  'verdict.not-yet-valid': 'This certificate is not valid yet: compare its first day with today’s date.',
  'verdict.several-certificates':
    'The file holds several certificates: this is the first one. Check that it is yours, or export it alone.',
  'verdict.weak-key': 'This key is weak (DSA, or RSA of less than 2048 bits): it may be refused. Make a new one.',
  'verdict.detail.owner': 'Owner of the certificate',
  'verdict.detail.issuer': 'Issuer of the certificate',
  'verdict.detail.valid-from': 'Valid from',
  'verdict.detail.valid-until': 'Valid until',
  'verdict.detail.serial': 'Serial number (decimal)',
  'verdict.detail.serial-hex': 'Serial number (hexadecimal)',
  'verdict.detail.key-type': 'Kind of key',
  'verdict.detail.key-bits': 'Length in bits',
  'verdict.detail.fingerprint': 'Fingerprint of the key',
  'verdict.period.too-short':
    'The date is not complete: write day, month and year, with four digits for the year (dd-mm-yyyy).',
};
