/** What qualities, applications, kinds of people and the like are called in the access management. */
import type { MemberLanguage, MemberType, Title } from '../world/umoe';
import type { ApplicationId, QualityKind } from '../world/umoe-catalogue';
import { inThree } from './three-languages';
import type { Wording } from './wording';

const own = (fr: string, nl: string, de: string) => inThree({}, { fr, nl, de });

export const qualityNames: Record<QualityKind, Wording> = {
  'employer-onss': inThree({ fr: 'Employeur ONSS' }, { nl: 'Werkgever RSZ', de: 'Arbeitgeber LSS' }),
  'health-care': inThree({ fr: 'Soins de Santé' }, { nl: 'Gezondheidszorg', de: 'Gesundheitspflege' }),
  'ehealth-care': inThree(
    { fr: 'eHealth Soins de Santé' },
    { nl: 'eHealth Gezondheidszorg', de: 'eHealth Gesundheitspflege' },
  ),
  'inasti-inspection': inThree(
    { fr: "Inspection Sociale de l'INASTI" },
    { nl: 'Sociale inspectie van het RSVZ', de: 'Sozialinspektion des LISVS' },
  ),
  'transport-inspection': inThree(
    { fr: 'Inspection sociale du SPF Mobilité et du Transport' },
    {
      nl: 'Sociale inspectie van de FOD Mobiliteit en Vervoer',
      de: 'Sozialinspektion des FÖD Mobilität und Transport',
    },
  ),
  'care-institution': inThree(
    { fr: 'Institution de soins de santé' },
    { nl: 'Instelling voor gezondheidszorg', de: 'Einrichtung für Gesundheitspflege' },
  ),
  'health-institution': inThree(
    { fr: 'Institution liée au domaine de la santé' },
    { nl: 'Instelling verbonden met het domein van de gezondheid', de: 'Einrichtung im Bereich der Gesundheit' },
  ),
};

export const applicationNames: Record<ApplicationId, Wording> = {
  dimona: own('Dimona', 'Dimona', 'Dimona'),
  dmfa: own('Déclaration multifonctionnelle Dmfa', 'Multifunctionele aangifte Dmfa', 'Multifunktionelle Meldung Dmfa'),
  'social-risks': own('Déclaration des risques sociaux', 'Aangifte van sociale risico’s', 'Meldung sozialer Risiken'),
  'e-box': own('e-Box Entreprise', 'e-Box Enterprise', 'e-Box Unternehmen'),
  limosa: own('Limosa', 'Limosa', 'Limosa'),
  'availability-fees': inThree(
    { fr: 'Honoraires de disponibilité (INAMI)' },
    { nl: 'Beschikbaarheidshonoraria (RIZIV)', de: 'Bereitschaftshonorare (LIKIV)' },
  ),
  'tumour-bank': inThree(
    { fr: 'Catalogue de la Tumorothèque Virtuelle Belge' },
    { nl: 'Catalogus van de Belgische Virtuele Tumorbank', de: 'Katalog der Belgischen Virtuellen Tumorbank' },
  ),
  'chapter-four': inThree(
    { fr: 'Chapter IV Agreement Requesting System' },
    { nl: 'Chapter IV Agreement Requesting System', de: 'Chapter IV Agreement Requesting System' },
  ),
  'self-checking': inThree(
    { fr: 'Autocontrôle (AFMPS)' },
    { nl: 'Autocontrole (FAGG)', de: 'Selbstkontrolle (FAAGP)' },
  ),
  sara: inThree(
    { fr: 'Source authentique des Représentants Autorisés' },
    { nl: 'Authentieke bron van de gemachtigde vertegenwoordigers', de: 'Authentische Quelle der Bevollmächtigten' },
  ),
  medseip: inThree({ fr: 'Portail MEDSEIP' }, { nl: 'Portaal MEDSEIP', de: 'Portal MEDSEIP' }),
  saa: inThree(
    { fr: 'Source authentique des acteurs (AFMPS)' },
    { nl: 'Authentieke bron van de actoren (FAGG)', de: 'Authentische Quelle der Akteure (FAAGP)' },
  ),
  sanac: inThree(
    { fr: 'Source Authentique des Activités et Classes' },
    { nl: 'Authentieke bron van de activiteiten en klassen', de: 'Authentische Quelle der Tätigkeiten und Klassen' },
  ),
  sacex: inThree(
    { fr: "Source authentique des certificats à l'exportation" },
    { nl: 'Authentieke bron van de exportcertificaten', de: 'Authentische Quelle der Ausfuhrbescheinigungen' },
  ),
  sadm: inThree(
    { fr: 'Source Authentique des Dispositifs Médicaux' },
    { nl: 'Authentieke bron van de medische hulpmiddelen', de: 'Authentische Quelle der Medizinprodukte' },
  ),
  'ehealth-dashboard': inThree(
    { fr: 'Tableau de bord de monitoring eHealth' },
    { nl: 'eHealth-monitoringdashboard', de: 'eHealth-Überwachungstafel' },
  ),
  'single-portal': inThree({ fr: 'Portail Unique' }, { nl: 'Uniek portaal', de: 'Einheitsportal' }),
  // Named by notes of the health insurance, in which no page is shown.
  ssp: own('SSP', 'SSP', 'SSP'),
  sspal: own('SSPAL', 'SSPAL', 'SSPAL'),
  'inspection-files': own('Dossiers d’inspection', 'Inspectiedossiers', 'Inspektionsakten'),
};

/** As in the column of the list. */
export const typeNames: Record<MemberType, Wording> = {
  GL: inThree({ fr: 'GL' }, { nl: 'LB', de: 'LV' }),
  'co-GL': inThree({ fr: 'Co-GL' }, { nl: 'Co-LB', de: 'Co-LV' }),
  user: inThree({ fr: 'USER' }, { nl: 'USER', de: 'USER' }),
};

export const statusNames = {
  active: inThree({ fr: 'Actif' }, { nl: 'Actief', de: 'Aktiv' }),
  blocked: own('Bloqué', 'Geblokkeerd', 'Gesperrt'),
};

export const titleNames: Record<Title, Wording> = {
  mr: inThree({ fr: 'M.' }, { nl: 'De heer', de: 'Herr' }),
  mrs: own('Mme', 'Mevrouw', 'Frau'),
  miss: inThree({ fr: 'Mlle' }, { nl: 'Juffrouw', de: 'Fräulein' }),
};

export const languageNames: Record<MemberLanguage, Wording> = {
  fr: inThree({ fr: 'Français' }, { nl: 'Frans', de: 'Französisch' }),
  nl: own('Néerlandais', 'Nederlands', 'Niederländisch'),
  de: own('Allemand', 'Duits', 'Deutsch'),
};
