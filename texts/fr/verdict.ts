/** What the checks of typed values say (rules/validators). None repeats what was typed, except as `{clean}`. */
export const verdict = {
  'verdict.ok': 'La forme est correcte.',
  'verdict.enterprise-number.ok': 'Les chiffres de contrôle concordent.',
  'verdict.national-number.ok': 'Les chiffres de contrôle concordent.',
  'verdict.clean': 'Écrivez\u00a0: {clean}',
  'verdict.empty': 'Ce champ est encore vide.',
  'verdict.enterprise-number.empty': 'Tapez le numéro d’entreprise\u00a0: 10 chiffres, qui commencent par 0 ou 1.',
  'verdict.national-number.empty': 'Tapez le numéro de registre national ou le numéro bis\u00a0: 11 chiffres.',
  'verdict.email.empty': 'Tapez une adresse e-mail, par exemple direction@entreprise.be.',
  'verdict.phone.empty': 'Tapez un numéro de téléphone belge (02…, 04…) ou étranger (+33…).',
  'verdict.not-digits':
    'Ce numéro ne contient que des chiffres\u00a0: enlevez les lettres et les autres signes. La lettre O a-t-elle été tapée pour un zéro\u00a0?',
  'verdict.too-short': 'Il manque quelque chose\u00a0: vérifiez la fin.',
  'verdict.enterprise-number.too-short':
    'Un numéro d’entreprise a 10 chiffres (9 dans l’ancienne forme)\u00a0: il en manque.',
  'verdict.national-number.too-short':
    'Un numéro de registre national ou un numéro bis a 11 chiffres\u00a0: il en manque.',
  'verdict.phone.too-short': 'Il manque des chiffres. Un numéro belge en a 9 avec le 0, un mobile 10.',
  'verdict.too-long': 'C’est trop long\u00a0: vérifiez s’il y a quelque chose en trop.',
  'verdict.enterprise-number.too-long':
    'Un numéro d’entreprise a 10 chiffres\u00a0: il y en a trop. Est-ce un numéro de registre national (11 chiffres)\u00a0?',
  'verdict.national-number.too-long':
    'Un numéro de registre national ou un numéro bis a 11 chiffres\u00a0: il y en a trop.',
  'verdict.email.too-long':
    'C’est trop long pour une adresse e-mail\u00a0: n’en écrivez qu’une seule, de 254 caractères au plus.',
  'verdict.phone.too-long':
    'Il y a trop de chiffres. Un numéro belge en a 9 avec le 0, un mobile 10. Pour un autre pays, commencez par + et l’indicatif.',
  'verdict.first-digit':
    'Un numéro d’entreprise commence par 0 ou 1. Est-ce le numéro d’une unité d’établissement\u00a0? Prenez celui de l’entreprise.',
  'verdict.check-digits': 'Les chiffres de contrôle ne correspondent pas\u00a0: un chiffre est-il mal tapé\u00a0?',
  'verdict.national-number.impossible-date':
    'La date de naissance contenue dans ce numéro ne peut pas exister\u00a0: vérifiez les six premiers chiffres (année, mois, jour).',
  'verdict.future-date':
    'La date de naissance contenue dans ce numéro est dans le futur\u00a0: vérifiez les six premiers chiffres.',
  'verdict.sequence':
    'Le numéro d’ordre 000 (septième au neuvième chiffre) n’est jamais attribué\u00a0: vérifiez ces chiffres.',
  'verdict.self-assigned':
    'Le mois de ce numéro est augmenté de 60\u00a0: aucun registre officiel n’attribue de tels numéros. Demandez le numéro officiel à la personne.',
  'verdict.email-at':
    'Une adresse e-mail contient un seul signe @, avec quelque chose avant et après. N’écrivez qu’une adresse.',
  'verdict.email-domain':
    'Vérifiez ce qui suit le signe @\u00a0: un nom de domaine complet, par exemple entreprise.be.',
  'verdict.email-characters':
    'Un caractère n’est pas permis avant ou autour du signe @\u00a0: vérifiez les espaces, les virgules, les parenthèses et les points doublés.',
  'verdict.phone-characters':
    'Un numéro de téléphone ne contient que des chiffres, avec + au début s’il le faut\u00a0: enlevez le reste.',
  'verdict.phone-prefix':
    'Ce début de numéro n’existe pas. Commencez par 0 pour la Belgique, ou par + et l’indicatif du pays.',
  'verdict.padded': 'Neuf chiffres, c’est l’ancienne forme\u00a0: un 0 vient devant.',
  'verdict.separators': 'Tapez les chiffres seuls, sans espace, point, tiret ni lettre.',
  'verdict.second-digit-zero':
    'Le deuxième chiffre est 0, ce qui est inhabituel\u00a0: comparez avec un document de l’entreprise.',
  'verdict.sequence-999':
    'Le numéro d’ordre 999 n’est normalement pas attribué\u00a0: comparez avec la carte d’identité.',
  'verdict.unknown-day':
    'Le jour de naissance est 00 dans ce numéro, ce qui est rare\u00a0: comparez avec la carte d’identité.',
  'verdict.unknown-date':
    'La date de naissance est inconnue dans ce numéro. C’est possible, mais rare\u00a0: comparez avec la carte d’identité.',
  'verdict.bis-number':
    'C’est un numéro bis. Si la personne a reçu depuis un numéro de registre national, prenez celui-ci.',
  'verdict.pasted-characters':
    'Des espaces autour ou des caractères invisibles ou spéciaux ont été collés avec le texte\u00a0: tapez-le à la main.',
  'verdict.unusual-phone': 'Ce début est inhabituel en Belgique\u00a0: relisez le numéro.',
  'verdict.date.ok': 'Cette date existe.',
  'verdict.onss-number.ok': 'Les chiffres de contrôle concordent.',
  'verdict.umoe-password.ok': 'Ce mot de passe a tout ce que la règle demande.',
  'verdict.technical-user-name.ok': 'Ce nom commence bien par EXP.',
  'verdict.same-as.ok': 'Les deux sont identiques.',
  'verdict.certificate.ok': 'Ce fichier est un certificat, et il n’a pas expiré.',
  'verdict.ssh-public-key.ok': 'C’est une clé publique SSH.',
  'verdict.date.empty': 'Tapez la date\u00a0: jour, mois et année (jj-mm-aaaa).',
  'verdict.onss-number.empty': 'Tapez le numéro ONSS (matricule)\u00a0: 9 chiffres.',
  'verdict.umoe-password.empty':
    'Choisissez un mot de passe d’au moins 10 caractères, avec une majuscule, une minuscule, un chiffre et un caractère spécial.',
  'verdict.technical-user-name.empty': 'Tapez le nom de l’utilisateur technique\u00a0: il commence par EXP.',
  'verdict.same-as.empty': 'Tapez la même chose une deuxième fois.',
  'verdict.certificate.empty':
    'Choisissez le fichier du certificat\u00a0: la clé publique, dont le nom finit par .cer.',
  'verdict.ssh-public-key.empty':
    'Choisissez ou collez la clé publique SSH\u00a0: le fichier finit le plus souvent par .pub.',
  'verdict.date.too-short':
    'La date n’est pas complète\u00a0: écrivez jour, mois et année avec quatre chiffres pour l’année (jj-mm-aaaa).',
  'verdict.onss-number.too-short': 'Un numéro ONSS a 9 chiffres, zéros du début compris\u00a0: il en manque.',
  'verdict.umoe-password.too-short': 'C’est trop court\u00a0: le mot de passe a au moins 10 caractères.',
  'verdict.technical-user-name.too-short': 'Le nom commence par EXP\u00a0: ajoutez la suite.',
  'verdict.onss-number.too-long':
    'Un numéro ONSS a 9 chiffres\u00a0: il y en a trop. Est-ce le numéro d’entreprise (10 chiffres)\u00a0?',
  'verdict.impossible-date': 'Cette date n’existe pas\u00a0: écrivez le jour, puis le mois, puis l’année.',
  'verdict.date-format': 'Écrivez la date en chiffres\u00a0: jour, mois et année (jj-mm-aaaa).',
  'verdict.end-before-start':
    'La fin vient avant le début\u00a0: corrigez l’une des deux dates, ou laissez la fin vide.',
  'verdict.period-form':
    'Écrivez le début, deux points qui se suivent, puis la fin\u00a0: jj-mm-aaaa..jj-mm-aaaa. La fin peut rester vide.',
  'verdict.out-of-range': 'Aucun numéro de ce genre n’est attribué\u00a0: comparez avec un document de l’ONSS.',
  'verdict.password-upper': 'Il manque une lettre majuscule, sans accent (A à Z).',
  'verdict.password-lower': 'Il manque une lettre minuscule, sans accent (a à z).',
  'verdict.password-digit': 'Il manque un chiffre (0 à 9).',
  'verdict.password-special': 'Il manque un caractère spécial, ni lettre ni chiffre ni espace, par exemple - ou +.',
  'verdict.exp-prefix':
    'Le nom d’un utilisateur technique commence par EXP. Si EXP se trouve déjà devant le champ, tapez seulement la suite.',
  'verdict.different': 'Ce n’est pas la même chose que dans le premier champ\u00a0: tapez l’un des deux à nouveau.',
  'verdict.nothing-to-compare': 'Remplissez d’abord le premier champ\u00a0: celui-ci doit contenir la même chose.',
  'verdict.at-least-one': 'Il en faut au moins un\u00a0: remplissez un champ ou cochez une case de ce groupe.',
  'verdict.empty-file': 'Ce fichier est vide\u00a0: choisissez-en un autre, ou exportez-le à nouveau.',
  'verdict.file-too-large':
    'Ce fichier est bien trop grand\u00a0: un certificat ou une clé publique n’a que quelques kilo-octets. Ariane ne l’a pas lu.',
  'verdict.unreadable-file':
    'Ce fichier ne peut pas être lu\u00a0: a-t-il été déplacé ou supprimé\u00a0? Choisissez-le à nouveau.',
  'verdict.damaged': 'Le contenu est abîmé ou incomplet\u00a0: exportez le fichier à nouveau.',
  'verdict.ssh-public-key.damaged':
    'La clé est abîmée ou incomplète\u00a0: copiez-la à nouveau en entier, du type jusqu’à la fin.',
  'verdict.private-key':
    'Arrêtez\u00a0: ceci est une clé privée. Ne la donnez à personne et ne l’envoyez pas\u00a0; choisissez la clé publique.',
  'verdict.certificate.private-key':
    'Arrêtez\u00a0: ce fichier contient une clé privée. Ne l’envoyez pas\u00a0; exportez le certificat seul (.cer) et choisissez celui-là.',
  'verdict.ssh-public-key.private-key':
    'Arrêtez\u00a0: ceci est la clé privée. Ne l’envoyez pas\u00a0; choisissez la clé publique, le plus souvent le fichier voisin en .pub.',
  'verdict.keystore':
    'Arrêtez\u00a0: un tel fichier (.p12, .pfx, .jks) contient aussi la clé privée. Exportez le certificat seul (.cer) et choisissez celui-là.',
  'verdict.expired':
    'Ce certificat a expiré\u00a0: choisissez celui qui est valable aujourd’hui, ou faites-le renouveler.',
  'verdict.certificate-request':
    'C’est une demande de certificat, pas encore le certificat\u00a0: choisissez le fichier que le fournisseur vous a renvoyé.',
  'verdict.certificate-chain':
    'C’est une chaîne de certificats (.p7b)\u00a0: exportez votre certificat seul (.cer) et choisissez celui-là.',
  'verdict.public-key-only':
    'C’est une clé publique sans certificat\u00a0: choisissez le certificat (.cer), qui la contient avec le nom du propriétaire.',
  'verdict.pdf': 'C’est un document PDF, quel que soit son nom\u00a0: choisissez le fichier demandé lui-même.',
  'verdict.is-ssh-key': 'C’est une clé SSH\u00a0: elle va dans l’autre champ. Choisissez ici le certificat (.cer).',
  'verdict.is-certificate': 'C’est un certificat\u00a0: il va dans l’autre champ. Choisissez ici la clé publique SSH.',
  'verdict.not-a-certificate':
    'Ce fichier n’est pas un certificat\u00a0: choisissez la clé publique de votre certificat, un fichier en .cer.',
  'verdict.not-an-ssh-key':
    'Ce n’est pas une clé publique SSH\u00a0: elle commence par exemple par ssh-rsa, ssh-ed25519 ou ecdsa-sha2.',
  'verdict.other-key-format':
    'C’est une clé publique dans un autre format\u00a0: enregistrez-la au format OpenSSH (ssh-rsa …).',
  'verdict.unknown-key-type': 'Ce type de clé n’est pas connu\u00a0: prenez une clé RSA, ECDSA ou Ed25519.',
  'verdict.several-keys': 'Il y a plusieurs clés\u00a0: gardez-en une seule.',
  'verdict.line-breaks': 'La clé est coupée en plusieurs lignes\u00a0: copiez-la à nouveau en une seule ligne.',
  'verdict.date-notation': 'Le portail demande jj-mm-aaaa.',
  'verdict.unusual-year': 'Cette année est inhabituelle\u00a0: relisez-la.',
  'verdict.provisional-number':
    'C’est un numéro ONSS provisoire. Si l’entreprise a reçu depuis son numéro définitif, prenez celui-ci.',
  'verdict.exp-capitals': 'Le nom commence par EXP en majuscules.',
  'verdict.inner-space': 'Il y a une espace dans ce nom\u00a0: est-elle voulue\u00a0?',
  'verdict.not-yet-valid':
    'Ce certificat n’est pas encore valable\u00a0: comparez sa date de début avec la date d’aujourd’hui.',
  'verdict.several-certificates':
    'Le fichier contient plusieurs certificats\u00a0: voici le premier. Vérifiez que c’est le vôtre, ou exportez-le seul.',
  'verdict.weak-key':
    'Cette clé est faible (DSA, ou RSA de moins de 2048 bits)\u00a0: elle sera peut-être refusée. Créez-en une nouvelle.',
  'verdict.detail.owner': 'Propriétaire du certificat',
  'verdict.detail.issuer': 'Fournisseur du certificat',
  'verdict.detail.valid-from': 'Valable à partir du',
  'verdict.detail.valid-until': 'Valable jusqu’au',
  'verdict.detail.serial': 'Numéro de série (décimal)',
  'verdict.detail.serial-hex': 'Numéro de série (hexadécimal)',
  'verdict.detail.key-type': 'Type de clé',
  'verdict.detail.key-bits': 'Longueur en bits',
  'verdict.detail.fingerprint': 'Empreinte de la clé',
  'verdict.period.too-short':
    'La date n’est pas complète\u00a0: écrivez jour, mois et année avec quatre chiffres pour l’année (jj-mm-aaaa).',
};
