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
  'verdict.impossible-date':
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
};
