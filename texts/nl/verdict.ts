import type { verdict as french } from '../fr/verdict';

/** What the checks of typed values say (rules/validators). None repeats what was typed, except as `{clean}`. */
export const verdict: Record<keyof typeof french, string> = {
  'verdict.ok': 'De vorm klopt.',
  'verdict.enterprise-number.ok': 'De controlecijfers kloppen.',
  'verdict.national-number.ok': 'De controlecijfers kloppen.',
  'verdict.clean': 'Schrijf: {clean}',
  'verdict.empty': 'Dit veld is nog leeg.',
  'verdict.enterprise-number.empty': 'Typ het ondernemingsnummer: 10 cijfers, die met 0 of 1 beginnen.',
  'verdict.national-number.empty': 'Typ het rijksregisternummer of het bisnummer: 11 cijfers.',
  'verdict.email.empty': 'Typ een e-mailadres, bijvoorbeeld directie@onderneming.be.',
  'verdict.phone.empty': 'Typ een Belgisch telefoonnummer (02…, 04…) of een buitenlands (+33…).',
  'verdict.not-digits':
    'Dit nummer bestaat alleen uit cijfers: verwijder letters en andere tekens. Is er een letter O getypt in plaats van een nul?',
  'verdict.too-short': 'Er ontbreekt iets: kijk het einde na.',
  'verdict.enterprise-number.too-short':
    'Een ondernemingsnummer heeft 10 cijfers (9 in de oude vorm): er ontbreken cijfers.',
  'verdict.national-number.too-short': 'Een rijksregisternummer of bisnummer heeft 11 cijfers: er ontbreken cijfers.',
  'verdict.phone.too-short': 'Er ontbreken cijfers. Een Belgisch nummer heeft er 9 met de 0, een mobiel nummer 10.',
  'verdict.too-long': 'Dit is te lang: kijk na of er iets te veel staat.',
  'verdict.enterprise-number.too-long':
    'Een ondernemingsnummer heeft 10 cijfers: dit zijn er te veel. Is het een rijksregisternummer (11 cijfers)?',
  'verdict.national-number.too-long': 'Een rijksregisternummer of bisnummer heeft 11 cijfers: dit zijn er te veel.',
  'verdict.email.too-long': 'Dit is te lang voor een e-mailadres: schrijf er maar één, van hoogstens 254 tekens.',
  'verdict.phone.too-long':
    'Er zijn te veel cijfers. Een Belgisch nummer heeft er 9 met de 0, een mobiel nummer 10. Begin voor een ander land met + en het landnummer.',
  'verdict.first-digit':
    'Een ondernemingsnummer begint met 0 of 1. Is dit het nummer van een vestigingseenheid? Neem dat van de onderneming.',
  'verdict.check-digits': 'De controlecijfers kloppen niet: is er een cijfer verkeerd getypt?',
  'verdict.impossible-date':
    'De geboortedatum in dit nummer kan niet bestaan: kijk de eerste zes cijfers na (jaar, maand, dag).',
  'verdict.future-date': 'De geboortedatum in dit nummer ligt in de toekomst: kijk de eerste zes cijfers na.',
  'verdict.sequence': 'Het volgnummer 000 (zevende tot negende cijfer) wordt nooit toegekend: kijk die cijfers na.',
  'verdict.self-assigned':
    'De maand in dit nummer is met 60 verhoogd: geen officieel register kent zulke nummers toe. Vraag de persoon het officiële nummer.',
  'verdict.email-at': 'Een e-mailadres bevat één teken @, met iets ervoor en erna. Schrijf maar één adres.',
  'verdict.email-domain': 'Kijk na wat er na het teken @ staat: een volledige domeinnaam, bijvoorbeeld onderneming.be.',
  'verdict.email-characters':
    'Er staat een teken dat niet mag voor of rond het teken @: let op spaties, komma’s, haakjes en dubbele punten na elkaar.',
  'verdict.phone-characters':
    'Een telefoonnummer bestaat alleen uit cijfers, met + vooraan als dat nodig is: verwijder de rest.',
  'verdict.phone-prefix': 'Dit begin bestaat niet. Begin met 0 voor België, of met + en het landnummer.',
  'verdict.padded': 'Negen cijfers is de oude vorm: er komt een 0 voor.',
  'verdict.separators': 'Typ alleen de cijfers, zonder spaties, punten, streepjes of letters.',
  'verdict.second-digit-zero':
    'Het tweede cijfer is 0, wat ongewoon is: vergelijk met een document van de onderneming.',
  'verdict.sequence-999': 'Het volgnummer 999 wordt normaal niet toegekend: vergelijk met de identiteitskaart.',
  'verdict.unknown-day': 'De geboortedag is 00 in dit nummer, wat zeldzaam is: vergelijk met de identiteitskaart.',
  'verdict.unknown-date':
    'De geboortedatum is onbekend in dit nummer. Dat kan, maar is zeldzaam: vergelijk met de identiteitskaart.',
  'verdict.bis-number': 'Dit is een bisnummer. Kreeg de persoon intussen een rijksregisternummer, neem dan dat.',
  'verdict.pasted-characters':
    'Er zijn spaties rond de tekst of onzichtbare of bijzondere tekens mee geplakt: typ de tekst met de hand.',
  'verdict.unusual-phone': 'Dit begin is ongewoon in België: lees het nummer na.',
};
