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
  'verdict.national-number.impossible-date':
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
  'verdict.date.ok': 'Deze datum bestaat.',
  'verdict.onss-number.ok': 'De controlecijfers kloppen.',
  'verdict.umoe-password.ok': 'Dit wachtwoord heeft alles wat de regel vraagt.',
  'verdict.technical-user-name.ok': 'Deze naam begint met EXP.',
  'verdict.same-as.ok': 'Beide zijn gelijk.',
  'verdict.certificate.ok': 'Dit bestand is een certificaat, en het is niet verlopen.',
  'verdict.ssh-public-key.ok': 'Dit is een publieke SSH-sleutel.',
  'verdict.date.empty': 'Typ de datum: dag, maand en jaar (dd-mm-jjjj).',
  'verdict.onss-number.empty': 'Typ het RSZ-nummer: 9 cijfers.',
  'verdict.umoe-password.empty':
    'Kies een wachtwoord van minstens 10 tekens, met een hoofdletter, een kleine letter, een cijfer en een speciaal teken.',
  'verdict.technical-user-name.empty': 'Typ de naam van de technische gebruiker: hij begint met EXP.',
  'verdict.same-as.empty': 'Typ hetzelfde een tweede keer.',
  'verdict.certificate.empty':
    'Kies het bestand van het certificaat: de publieke sleutel, waarvan de naam op .cer eindigt.',
  'verdict.ssh-public-key.empty': 'Kies of plak de publieke SSH-sleutel: het bestand eindigt meestal op .pub.',
  'verdict.date.too-short':
    'De datum is niet volledig: schrijf dag, maand en jaar, met vier cijfers voor het jaar (dd-mm-jjjj).',
  'verdict.onss-number.too-short': 'Een RSZ-nummer heeft 9 cijfers, met de nullen vooraan: er ontbreken cijfers.',
  'verdict.umoe-password.too-short': 'Dit is te kort: het wachtwoord heeft minstens 10 tekens.',
  'verdict.technical-user-name.too-short': 'De naam begint met EXP: vul hem aan.',
  'verdict.onss-number.too-long':
    'Een RSZ-nummer heeft 9 cijfers: dit zijn er te veel. Is het het ondernemingsnummer (10 cijfers)?',
  'verdict.impossible-date': 'Deze datum bestaat niet: schrijf eerst de dag, dan de maand, dan het jaar.',
  'verdict.date-format': 'Schrijf de datum in cijfers: dag, maand en jaar (dd-mm-jjjj).',
  'verdict.end-before-start': 'Het einde ligt voor het begin: verbeter een van de twee datums, of laat het einde leeg.',
  'verdict.period-form':
    'Schrijf het begin, twee punten na elkaar, dan het einde: dd-mm-jjjj..dd-mm-jjjj. Het einde mag leeg blijven.',
  'verdict.out-of-range': 'Zo’n nummer wordt niet toegekend: vergelijk met een document van de RSZ.',
  'verdict.password-upper': 'Er ontbreekt een hoofdletter, zonder accent (A tot Z).',
  'verdict.password-lower': 'Er ontbreekt een kleine letter, zonder accent (a tot z).',
  'verdict.password-digit': 'Er ontbreekt een cijfer (0 tot 9).',
  'verdict.password-special': 'Er ontbreekt een speciaal teken: geen letter, cijfer of spatie, bijvoorbeeld - of +.',
  'verdict.exp-prefix':
    'De naam van een technische gebruiker begint met EXP. Staat EXP al voor het veld, typ dan alleen de rest.',
  'verdict.different': 'Dit is niet hetzelfde als in het eerste veld: typ een van beide opnieuw.',
  'verdict.nothing-to-compare': 'Vul eerst het eerste veld in: hier komt hetzelfde.',
  'verdict.at-least-one': 'Er is er minstens één nodig: vul een veld in of vink een vakje aan in deze groep.',
  'verdict.empty-file': 'Dit bestand is leeg: kies een ander, of exporteer het opnieuw.',
  'verdict.file-too-large':
    'Dit bestand is veel te groot: een certificaat of publieke sleutel heeft maar enkele kilobytes. Ariane heeft het niet gelezen.',
  'verdict.unreadable-file': 'Dit bestand kan niet gelezen worden: is het verplaatst of verwijderd? Kies het opnieuw.',
  'verdict.damaged': 'De inhoud is beschadigd of onvolledig: exporteer het bestand opnieuw.',
  'verdict.ssh-public-key.damaged':
    'De sleutel is beschadigd of onvolledig: kopieer hem opnieuw volledig, van het type tot het einde.',
  'verdict.private-key':
    'Stop: dit is een privésleutel. Geef hem aan niemand en verstuur hem niet; kies de publieke sleutel.',
  'verdict.certificate.private-key':
    'Stop: dit bestand bevat een privésleutel. Verstuur het niet; exporteer alleen het certificaat (.cer) en kies dat.',
  'verdict.ssh-public-key.private-key':
    'Stop: dit is de privésleutel. Verstuur hem niet; kies de publieke sleutel, meestal het bestand ernaast met .pub.',
  'verdict.keystore':
    'Stop: zo’n bestand (.p12, .pfx, .jks) bevat ook de privésleutel. Exporteer alleen het certificaat (.cer) en kies dat.',
  'verdict.expired': 'Dit certificaat is verlopen: kies het certificaat dat vandaag geldig is, of laat het vernieuwen.',
  'verdict.certificate-request':
    'Dit is een aanvraag van een certificaat, nog niet het certificaat: kies het bestand dat de leverancier u terugstuurde.',
  'verdict.certificate-chain':
    'Dit is een keten van certificaten (.p7b): exporteer alleen uw certificaat (.cer) en kies dat.',
  'verdict.public-key-only':
    'Dit is een publieke sleutel zonder certificaat: kies het certificaat (.cer), dat hem bevat met de naam van de eigenaar.',
  'verdict.pdf': 'Dit is een PDF-document, hoe het ook heet: kies het gevraagde bestand zelf.',
  'verdict.is-ssh-key': 'Dit is een SSH-sleutel: die hoort in het andere veld. Kies hier het certificaat (.cer).',
  'verdict.is-certificate': 'Dit is een certificaat: dat hoort in het andere veld. Kies hier de publieke SSH-sleutel.',
  'verdict.not-a-certificate':
    'Dit bestand is geen certificaat: kies de publieke sleutel van uw certificaat, een bestand met .cer.',
  'verdict.not-an-ssh-key':
    'Dit is geen publieke SSH-sleutel: die begint bijvoorbeeld met ssh-rsa, ssh-ed25519 of ecdsa-sha2.',
  'verdict.other-key-format':
    'Dit is een publieke sleutel in een andere vorm: bewaar hem in de vorm van OpenSSH (ssh-rsa …).',
  'verdict.unknown-key-type': 'Dit soort sleutel is niet bekend: neem een sleutel RSA, ECDSA of Ed25519.',
  'verdict.several-keys': 'Er staan meerdere sleutels: houd er één over.',
  'verdict.line-breaks': 'De sleutel is over meerdere regels verdeeld: kopieer hem opnieuw als één regel.',
  'verdict.date-notation': 'Het portaal vraagt dd-mm-jjjj.',
  'verdict.unusual-year': 'Dit jaar is ongewoon: lees het na.',
  'verdict.provisional-number':
    'Dit is een voorlopig RSZ-nummer. Kreeg de onderneming intussen haar definitieve nummer, neem dan dat.',
  'verdict.exp-capitals': 'De naam begint met EXP in hoofdletters.',
  'verdict.inner-space': 'Er staat een spatie in deze naam: is dat de bedoeling?',
  'verdict.not-yet-valid': 'Dit certificaat is nog niet geldig: vergelijk de begindatum met de datum van vandaag.',
  'verdict.several-certificates':
    'Het bestand bevat meerdere certificaten: hier staat het eerste. Kijk na of het het uwe is, of exporteer het alleen.',
  'verdict.weak-key':
    'Deze sleutel is zwak (DSA, of RSA van minder dan 2048 bits): misschien wordt hij geweigerd. Maak een nieuwe.',
  'verdict.detail.owner': 'Eigenaar van het certificaat',
  'verdict.detail.issuer': 'Uitgever van het certificaat',
  'verdict.detail.valid-from': 'Geldig vanaf',
  'verdict.detail.valid-until': 'Geldig tot en met',
  'verdict.detail.serial': 'Serienummer (decimaal)',
  'verdict.detail.serial-hex': 'Serienummer (hexadecimaal)',
  'verdict.detail.key-type': 'Soort sleutel',
  'verdict.detail.key-bits': 'Lengte in bits',
  'verdict.detail.fingerprint': 'Vingerafdruk van de sleutel',
  'verdict.period.too-short':
    'De datum is niet volledig: schrijf dag, maand en jaar, met vier cijfers voor het jaar (dd-mm-jjjj).',
};
