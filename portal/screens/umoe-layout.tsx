/** Head, context, menu and foot of the access management: one table around everything, as in the originals. */
import type { ComponentChildren } from 'preact';
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import { UMOE_PATHS, type UmoeQuery, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import { isHealthQuality, type Quality } from '../world/umoe';
import type { Enterprise } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage, UMOE_LANGUAGES } from './three-languages';
import { menu, umoe } from './umoe.texts';
import { qualityNames } from './umoe-names.texts';
import { showEnterprise, showOnss } from './umoe-numbers';
import type { Wording } from './wording';

export interface UmoeFrame {
  language: Language;
  /** Address of this page, for the links to it in the other languages. */
  path: string;
  query?: UmoeQuery | undefined;
  /** What the page is about; nothing on the home page. */
  enterprise?: Enterprise | undefined;
  quality?: Quality | undefined;
}

/** A page of the access management. `content` brings its own heading; `title` is that of the window. */
export function umoePage(frame: UmoeFrame, title: Wording, content: ComponentChildren): Page {
  const language = siteLanguage(frame.language);
  const { enterprise, quality } = frame;
  const body = (
    <table class="page">
      <tbody>
        <tr>
          <td class="masthead" colSpan={2}>
            <Masthead {...frame} language={language} />
          </td>
        </tr>
        {enterprise && (
          <tr>
            <td class="context" colSpan={2}>
              <EnterpriseLine language={language} enterprise={enterprise} />
              {quality && (
                <>
                  <br />
                  <QualityLine language={language} quality={quality} />
                </>
              )}
            </td>
          </tr>
        )}
        <tr>
          {enterprise && (
            <td class="menu">
              <Menu language={language} enterprise={enterprise} quality={quality} />
            </td>
          )}
          <td colSpan={enterprise ? 1 : 2}>{content}</td>
        </tr>
        <tr>
          <td class="foot" colSpan={2}>
            <Text of={umoe.footer} language={language} />
          </td>
        </tr>
      </tbody>
    </table>
  );
  return { language, title: `${umoe.header[language].text} - ${title[language].text}`, style: 'umoe', body };
}

function Masthead({ language, path, query }: UmoeFrame) {
  return (
    <table>
      <tbody>
        <tr>
          <td>
            <b>
              <Text of={umoe.header} language={language} />
            </b>
          </td>
          <td class="utility">
            {UMOE_LANGUAGES.map((other, index) => (
              <span key={other}>
                {index > 0 && ' | '}
                {other === language ? (
                  <b>{other.toUpperCase()}</b>
                ) : (
                  <a href={umoeAddress(path, { ...query, language: other })} lang={other} hreflang={other}>
                    {other.toUpperCase()}
                  </a>
                )}
              </span>
            ))}{' '}
            <MenuLink language={language} to={umoeAddress(UMOE_PATHS.home)} of={umoe.home} />{' '}
            <MenuLink language={language} to={undescribed('managers')} of={umoe.managers} />{' '}
            <MenuLink language={language} to={undescribed('help')} of={umoe.help} />{' '}
            <MenuLink language={language} to={umoeAddress(UMOE_PATHS.quit)} of={umoe.quit} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Link to the page that says that no source shows what stands behind an item of a menu. */
function undescribed(page: string): string {
  return umoeAddress(UMOE_PATHS.undescribed, { page });
}

function MenuLink({ language, to, of }: { language: Language; to: string; of: Wording }) {
  return (
    <a href={to}>
      <Text of={of} language={language} />
    </a>
  );
}

/** `Dénomination: …; Numéro d'entreprise: …` */
export function EnterpriseLine({ language, enterprise }: { language: Language; enterprise: Enterprise }) {
  return (
    <>
      <Text of={umoe.name} language={language} />: {enterprise.name};{' '}
      <Text of={umoe.enterpriseNumber} language={language} />: {showEnterprise(enterprise.number)}
    </>
  );
}

/** `Qualité: …; Matricule ONSS: …` */
export function QualityLine({ language, quality }: { language: Language; quality: Quality }) {
  return (
    <>
      <Text of={umoe.quality} language={language} />: <Text of={qualityNames[quality.kind]} language={language} />;{' '}
      <QualityNumber language={language} quality={quality} />
    </>
  );
}

/** Employers are known by their number at the ONSS, the others by that of the enterprise. */
export function QualityNumber({ language, quality }: { language: Language; quality: Quality }) {
  return quality.onss === undefined ? (
    <>
      <Text of={umoe.enterpriseNumber} language={language} />: {showEnterprise(quality.enterprise)}
    </>
  ) : (
    <>
      <Text of={umoe.onss} language={language} />: {showOnss(quality.onss)}
    </>
  );
}

interface MenuProps {
  language: Language;
  enterprise: Enterprise;
  quality: Quality | undefined;
}

function Menu({ language, enterprise, quality }: MenuProps) {
  const blocks = quality ? qualityMenu(quality) : enterpriseMenu(enterprise);
  return (
    <>
      <b>
        <Text of={menu.title} language={language} />
      </b>
      {[...blocks, PERSONAL].map(({ title, items }) => (
        <div key={title.fr.text}>
          <i>
            <Text of={title} language={language} />
          </i>
          <ul>
            {items.map(([of, to]) => (
              <li key={of.fr.text}>
                <MenuLink language={language} to={to} of={of} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface MenuBlock {
  title: Wording;
  items: [Wording, string][];
}

const PERSONAL: MenuBlock = {
  title: menu.personal,
  items: [
    [menu.ownData, undescribed('own-data')],
    [menu.ownPassword, undescribed('own-password')],
    [menu.ownCertificate, undescribed('own-certificate')],
  ],
};

function enterpriseMenu({ number }: Enterprise): MenuBlock[] {
  return [
    {
      title: menu.enterprise,
      items: [
        [menu.enterpriseHome, umoeAddress(UMOE_PATHS.enterprise, { enterprise: number })],
        [menu.enterpriseDetails, undescribed('enterprise')],
        [menu.coManager, address(SOCIAL_SECURITY, PATHS.coGap)],
        [menu.search, undescribed('search')],
      ],
    },
  ];
}

function qualityMenu(quality: Quality): MenuBlock[] {
  const to = (path: string) => umoeAddress(path, { quality: quality.id });
  const items: [Wording, string][] = [
    [menu.qualityHome, to(UMOE_PATHS.quality)],
    [menu.users, to(UMOE_PATHS.users)],
    [menu.qualityDetails, undescribed('quality')],
    [menu.search, undescribed('search')],
  ];
  if (isHealthQuality(quality)) items.push([menu.functions, to(UMOE_PATHS.functions)]);
  return [
    { title: menu.quality, items },
    { title: menu.messages, items: [[menu.messages, to(UMOE_PATHS.messages)]] },
  ];
}
