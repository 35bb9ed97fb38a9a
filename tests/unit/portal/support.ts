import { readFileSync } from 'node:fs';
import { follow } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import { parseScenario, type Scenario } from '../../../portal/scenarios/schema';
import type { Language, Visit } from '../../../portal/visit';

export const LANGUAGES: Language[] = ['fr', 'nl', 'de', 'en'];
export const NOW = Date.UTC(2030, 0, 15);

export const ARIANE = '02030400238';
export const THESEE = '01050500397';
export const FREE = '1990000134';
export const REGISTERED_WITH_MINOS = '1990000233';
export const REGISTERED_WITH_ARIANE = '1990000332';
export const FUNCTION_ENDED = '1990000431';

export const ENTRY = 'https://www.csam.be/app032/camregistration/';
export const DETAILS = `${ENTRY}xhtml/specifyCam.xhtml`;
export const CONFIRMATION = `${ENTRY}xhtml/confirmCam.xhtml`;
export const DESIGNATED = `${ENTRY}xhtml/result.xhtml`;
export const IDENTITY = 'https://idp.iamfas.belgium.be/fas/XUI/';

export const PUBLIC_ENTRY = 'https://www.csam.be/app032/camregistrationpublic/';
export const PUBLIC_DETAILS = `${PUBLIC_ENTRY}details`;
export const PUBLIC_CONFIRMATION = `${PUBLIC_ENTRY}confirmation`;
export const PUBLIC_REGISTERED = `${PUBLIC_ENTRY}registered`;
export const DESK = 'https://www.csam.be/simulation/desk';
/** The legal representative without card of the scenarios about a director abroad. */
export const EGEE = '00090900777';
export const ABROAD = '1990000530';
export const PUBLIC = {
  'publicForm:ssin': EGEE,
  'publicForm:firstName': 'Égée',
  'publicForm:lastName': 'Lointain',
  'publicForm:kbo': ABROAD,
};

export const OWN = { 'camForm:email': 'direction@fictive.example', 'camForm:phone': '02 555 01 23' };
export const OTHER = {
  'camForm:gap': 'other',
  'camForm:camSsin': THESEE,
  'camForm:camEmail': 'acces@fictive.example',
  'camForm:camPhone': '02 555 01 24',
  ...OWN,
};
export const SELF = { 'camForm:gap': 'self', ...OWN };

export function scenario(id: string): Scenario {
  const parsed = parseScenario(readFileSync(`portal/scenarios/${id}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.errors)}`);
  return parsed.scenario;
}

export function visitIn(language: Language, id = 'first-gap-self'): Visit {
  return newVisit(`visit-${language}`, scenario(id), { language, clock: () => NOW });
}

export function loggedIn(language: Language, person = ARIANE): Visit {
  return { ...visitIn(language), loggedIn: person };
}

/** Follows redirects as a browser does; with fields it posts them. */
export async function open(
  visit: Visit,
  url: string,
  fields?: Record<string, string>,
): Promise<{ address: string; html: string }> {
  const posted = fields && { fields: Object.entries(fields) };
  const followed = await follow(new URL(url), visit, posted);
  if (!followed.ok) throw new Error(`${url}: ${followed.why}`);
  return followed;
}

/** What stands on the page as text, tags and style dropped. */
export function textOf(html: string): string {
  return decode(
    html
      .replace(/<style>.*?<\/style>/gs, '')
      .replace(/<\/?(span|strong|a)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, '\n'),
  ).replace(/[ \t]+/g, ' ');
}

export function heading(html: string): string {
  return textOf(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').trim();
}

export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => decode(value ?? ''));
}

/** Value of the text field with that id. */
export function fieldValue(html: string, id: string): string | undefined {
  const tag = [...html.matchAll(/<input (?:[^>"]|"[^"]*")*>/g)]
    .map(([found]) => found)
    .find((found) => found.includes(`id="${id}"`));
  return tag && (attributes(tag, 'value')[0] ?? '');
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
