/** The three tabs above the pages of functions. Only the first is described. */
import type { Language } from '../visit';
import { Text } from './text';
import { functions as texts } from './umoe-functions.texts';

export function FunctionTabs({
  language,
  current,
  self,
}: {
  language: Language;
  current: 'overview' | 'functions';
  /** Where the first tab leads. */
  self: string;
}) {
  return (
    <table class="tabs">
      <tr>
        <td>
          {current === 'overview' ? (
            <b>
              <Text of={texts.functionsTab} language={language} />
            </b>
          ) : (
            <a href={self}>
              <Text of={texts.functionsTab} language={language} />
            </a>
          )}
        </td>
        <td>
          <Text of={texts.hierarchyTab} language={language} />
        </td>
        <td>
          <Text of={texts.aboutTab} language={language} />
        </td>
      </tr>
    </table>
  );
}

/** The functions that the list offers, word for word. */
export const FUNCTION_NAMES: Readonly<Record<string, string>> = {
  'consortium-board': 'Membre de conseil du Consortium (Heracles)',
  'oa-admin': 'OA_ADMIN',
  'healthdata-user': 'Healthdata - utilisateur standard entreprise',
  'crm-responsible': 'Responsable CRM',
  'apiportal-operator': 'APIPORTAL - Opérateur',
  'inami-filemanager-bce': 'INAMI_FILEMANAGER_BCE',
  'consortium-administrative': 'Administrative du Consortium (Heracles)',
  'healthdata-manager': 'Healthdata - gestionnaire entreprise',
  'vsb-occ-update': 'VSB OCC - update',
  'crm-admin': 'Admin CRM',
  'inami-guardpost-gp-circle': 'INAMI_GUARDPOST_GENERALPRACTITIONERCIRCLE',
  'inami-filemanager-gp-circle': 'INAMI_FILEMANAGER_GENERALPRACTITIONERCIRCLE',
};
