/**
 * Kinds of qualities and the applications that each of them opens. Ids only: what they are called stands with the
 * screens. The lists follow the manuals where these show one, and are our own elsewhere.
 */

/** Kinds of qualities, in the order in which the list of those that can be activated shows them. */
export const QUALITY_KINDS = [
  'employer-onss',
  'health-care',
  'ehealth-care',
  'inasti-inspection',
  'transport-inspection',
  'care-institution',
  'health-institution',
] as const;
export type QualityKind = (typeof QUALITY_KINDS)[number];

export const APPLICATION_IDS = [
  'dimona',
  'dmfa',
  'social-risks',
  'e-box',
  'limosa',
  'availability-fees',
  'tumour-bank',
  'chapter-four',
  'self-checking',
  'sara',
  'medseip',
  'saa',
  'sanac',
  'sacex',
  'sadm',
  'ehealth-dashboard',
  'single-portal',
  'ssp',
  'sspal',
  'inspection-files',
] as const;
export type ApplicationId = (typeof APPLICATION_IDS)[number];

const EMPLOYER: readonly ApplicationId[] = ['dimona', 'dmfa', 'social-risks', 'e-box', 'limosa'];
const EHEALTH: readonly ApplicationId[] = ['availability-fees', 'tumour-bank', 'chapter-four'];
const INSTITUTION: readonly ApplicationId[] = [
  'self-checking',
  'sara',
  'medseip',
  'saa',
  'sanac',
  'sacex',
  'sadm',
  'ehealth-dashboard',
  'single-portal',
];

/**
 * The applications of such a quality. Some others, of the health insurance, stand nowhere here: they are opened to an
 * enterprise by its number, and no source says under which quality.
 */
export const APPLICATIONS_OF: Readonly<Record<QualityKind, readonly ApplicationId[]>> = {
  'employer-onss': EMPLOYER,
  'health-care': ['tumour-bank', 'chapter-four'],
  'ehealth-care': EHEALTH,
  'inasti-inspection': ['inspection-files'],
  'transport-inspection': ['inspection-files'],
  'care-institution': ['tumour-bank', 'ehealth-dashboard'],
  'health-institution': INSTITUTION,
};

/** What the managers of a quality have, but what the form about a user does not offer. */
export const MANAGERS_ONLY: readonly ApplicationId[] = ['single-portal'];

/** Qualities with functions and a hierarchy of responsibility. */
export const HEALTH_KINDS: readonly QualityKind[] = [
  'health-care',
  'ehealth-care',
  'care-institution',
  'health-institution',
];

export function isQualityKind(value: string | undefined): value is QualityKind {
  return (QUALITY_KINDS as readonly (string | undefined)[]).includes(value);
}

export function isApplicationId(value: string): value is ApplicationId {
  return (APPLICATION_IDS as readonly string[]).includes(value);
}
