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
  'verdict.impossible-date':
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
};
