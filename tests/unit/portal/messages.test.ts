import { describe, expect, it } from 'vitest';
import { type MessageId, messages } from '../../../portal/screens/app032-messages.texts';
import type { Language } from '../../../portal/visit';
import {
  CONFIRMATION,
  DETAILS,
  ENTRY,
  FREE,
  FUNCTION_ENDED,
  fieldValue,
  LANGUAGES,
  loggedIn,
  OTHER,
  open,
  PUBLIC,
  PUBLIC_ENTRY,
  SELF,
  visitIn,
} from './support';

/** Field by field: what is typed, and the message it must get. */
const ENTRY_CASES: [string, MessageId][] = [
  ['', 'enterprise-empty'],
  ['   ', 'enterprise-empty'],
  ['1990000135', 'enterprise-invalid'],
  ['12', 'enterprise-invalid'],
  ['boulangerie', 'enterprise-invalid'],
  ['1989999936', 'not-fictitious'],
  ['1990000530', 'no-function'],
  [FUNCTION_ENDED, 'no-function'],
];

const DETAILS_CASES: [keyof typeof OTHER, string, MessageId][] = [
  ['camForm:gap', '', 'choice-empty'],
  ['camForm:gap', 'nobody', 'choice-empty'],
  ['camForm:camSsin', '', 'person-empty'],
  ['camForm:camSsin', '01050500398', 'person-invalid'],
  ['camForm:camSsin', '05010100181', 'not-fictitious'],
  ['camForm:camSsin', '00070700528', 'person-unknown'],
  ['camForm:camEmail', '', 'email-empty'],
  ['camForm:camEmail', 'acces', 'email-invalid'],
  ['camForm:camPhone', '', 'phone-empty'],
  ['camForm:camPhone', 'call me', 'phone-invalid'],
  ['camForm:email', ' ', 'email-empty'],
  ['camForm:email', 'direction@', 'email-invalid'],
  ['camForm:phone', '', 'phone-empty'],
  ['camForm:phone', '02 55', 'phone-invalid'],
];

/** The form of the exceptional procedure; what is about all fields together stands above them. */
const PUBLIC_CASES: [keyof typeof PUBLIC, string, MessageId, string][] = [
  ['publicForm:ssin', '', 'person-empty', 'publicForm:ssin'],
  ['publicForm:ssin', '00090900778', 'person-invalid', 'publicForm:ssin'],
  ['publicForm:ssin', '05010100181', 'not-fictitious', 'publicForm:ssin'],
  ['publicForm:firstName', ' ', 'first-name-empty', 'publicForm:firstName'],
  ['publicForm:lastName', '', 'last-name-empty', 'publicForm:lastName'],
  ['publicForm:lastName', 'Exemple', 'representative-unknown', 'publicForm'],
  ['publicForm:kbo', FREE, 'representative-unknown', 'publicForm'],
  ['publicForm:kbo', '1990000531', 'enterprise-invalid', 'publicForm:kbo'],
];

describe.each(LANGUAGES)('messages in %s', (language: Language) => {
  it.each(ENTRY_CASES)('enterprise number "%s" → %s', async (typed, message) => {
    const visit = loggedIn(language);
    const { html, address } = await open(visit, ENTRY, { 'camForm:kbo': typed });
    expect(address).toBe(ENTRY);
    expect(errorsOf(html)).toEqual({ 'camForm:kbo': messages[message][language].text });
    expect(fieldValue(html, 'camForm:kbo')).toBe(typed);
    expect(visit.draft).toEqual({});
  });

  it.each(DETAILS_CASES)('%s "%s" → %s', async (field, typed, message) => {
    const visit = loggedIn(language);
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    const { html, address } = await open(visit, DETAILS, { ...OTHER, [field]: typed });
    expect(address).toBe(DETAILS);
    expect(errorsOf(html)).toEqual({ [field]: messages[message][language].text });
    for (const [name, value] of Object.entries({ ...OTHER, [field]: typed })) {
      if (name !== 'camForm:gap') expect(fieldValue(html, name)).toBe(value);
    }
  });

  it.each(PUBLIC_CASES)('%s "%s" → %s', async (field, typed, message, at) => {
    const visit = visitIn(language, 'director-abroad');
    const { html, address } = await open(visit, PUBLIC_ENTRY, { ...PUBLIC, [field]: typed });
    expect(address).toBe(PUBLIC_ENTRY);
    expect(errorsOf(html)).toEqual({ [at]: messages[message][language].text });
    expect(visit.draft).toEqual({});
  });

  it('says that an enterprise is registered, without naming anybody to one who is not logged in', async () => {
    const visit = visitIn(language, 'director-abroad');
    const typed = {
      'publicForm:ssin': '02030400238',
      'publicForm:firstName': 'ariane',
      'publicForm:lastName': 'EXEMPLE ',
      'publicForm:kbo': '1990000233',
    };
    const { html } = await open(visit, PUBLIC_ENTRY, typed);
    expect(errorsOf(html)).toEqual({ publicForm: messages.registered[language].text });
    expect(html).not.toContain('Minos');
  });

  it('does not designate the present access manager again', async () => {
    const visit = loggedIn(language);
    await open(visit, ENTRY, { 'changeForm:kbo': '1990000233' });
    const { html } = await open(visit, DETAILS, { ...OTHER, 'camForm:camSsin': '03060600418' });
    expect(errorsOf(html)).toEqual({ 'camForm:camSsin': messages['gap-already'][language].text });
  });

  it('asks for the tick', async () => {
    const visit = loggedIn(language);
    await open(visit, ENTRY, { 'camForm:kbo': FREE });
    await open(visit, DETAILS, SELF);
    const { html, address } = await open(visit, CONFIRMATION, {});
    expect(address).toBe(CONFIRMATION);
    expect(errorsOf(html)).toEqual({ 'camForm:confirm': messages['not-confirmed'][language].text });
    expect(visit.world.registrations).toHaveLength(2);
  });
});

it('shows every message in some case', () => {
  const shown = new Set([...ENTRY_CASES.map(([, id]) => id), ...DETAILS_CASES.map(([, , id]) => id)]);
  for (const id of [...PUBLIC_CASES.map(([, , message]) => message), 'registered', 'gap-already', 'not-confirmed']) {
    shown.add(id as MessageId);
  }
  expect([...shown].sort()).toEqual(Object.keys(messages).sort());
});

it('lists everything that is wrong at once, and ignores the fields of the variant that is not chosen', async () => {
  const visit = loggedIn('fr');
  await open(visit, ENTRY, { 'camForm:kbo': FREE });
  const empty = await open(visit, DETAILS, { 'camForm:gap': 'other' });
  expect(Object.keys(errorsOf(empty.html)).sort()).toEqual(
    Object.keys(OTHER)
      .filter((name) => name !== 'camForm:gap')
      .sort(),
  );
  const self = await open(visit, DETAILS, { ...OTHER, 'camForm:gap': 'self', 'camForm:camSsin': 'rubbish' });
  expect(self.address).toBe(CONFIRMATION);
  expect(visit.draft).not.toHaveProperty('gapNumber');
});

it('takes a number with separators in its clean form', async () => {
  const visit = loggedIn('fr');
  const { address } = await open(visit, ENTRY, { 'camForm:kbo': '1990.000.134' });
  expect(address).toBe(`${DETAILS}?kbo=${FREE}`);
});

it('shows typed markup as text', async () => {
  const typed = '"><script>alert(1)</script>**x**[y]{name}';
  const { html } = await open(loggedIn('fr'), ENTRY, { 'camForm:kbo': typed });
  expect(html).not.toContain('<script');
  expect(fieldValue(html, 'camForm:kbo')).toBe(typed);
});

/** The messages on the page by the field they belong to; each must be tied to its field for a screen reader too. */
function errorsOf(html: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, id = '', text = ''] of html.matchAll(/<p class="error" id="([^"]+):error">(.*?)<\/p>/gs)) {
    expect(text).toMatch(/^<span class="reconstructed" title="/);
    found[id] = text.replace(/<[^>]+>/g, '').replace(/&#39;/g, "'");
    if (id !== 'camForm:gap') expect(html).toMatch(new RegExp(`aria-describedby="[^"]*${id}:error"`));
  }
  return found;
}
