/** The applications that exchange structured messages by file. */
import { inThree } from './three-languages';

export const batchApplications = {
  publiato: inThree({ fr: 'Publiato' }, { nl: 'Publiato', de: 'Publiato' }),
  dmfa: inThree(
    { fr: 'Déclaration multifonctionnelle Dmfa' },
    { nl: 'Multifunctionele aangifte Dmfa', de: 'Multifunktionelle Meldung Dmfa' },
  ),
  temporaryUnemployment: inThree(
    { fr: 'Chômage temporaire' },
    { nl: 'Tijdelijke werkloosheid', de: 'Vorübergehende Arbeitslosigkeit' },
  ),
  ecaro: inThree({ fr: 'Ecaro batch' }, { nl: 'Ecaro batch', de: 'Ecaro batch' }),
  dimona: inThree(
    { fr: "DIMONA V2: Déclaration Immédiate à l'emploi" },
    { nl: 'DIMONA V2: Onmiddellijke aangifte van tewerkstelling', de: 'DIMONA V2: Sofortige Beschäftigungsmeldung' },
  ),
  worksite: inThree(
    { fr: 'Déclaration unique de chantier' },
    { nl: 'Unieke werfmelding', de: 'Einheitliche Baustellenmeldung' },
  ),
  socialRisks: inThree(
    { fr: 'Déclaration des risques sociaux' },
    { nl: "Aangifte van sociale risico's", de: 'Meldung sozialer Risiken' },
  ),
  pensionsManager: inThree(
    { fr: 'Retraites complémentaires administrateur' },
    { nl: 'Aanvullende pensioenen beheerder', de: 'Ergänzungspensionen Verwalter' },
  ),
  pensionRegister: inThree(
    { fr: 'Déclaration électronique au Cadastre des Pensions (layout plat)' },
    {
      nl: 'Elektronische aangifte aan het Pensioenkadaster (platte lay-out)',
      de: 'Elektronische Meldung an das Pensionskataster (flaches Layout)',
    },
  ),
};
