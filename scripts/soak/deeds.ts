/** What a visitor may do, at random: mostly what the page offers, often out of turn, sometimes what nobody would. */
import fc from 'fast-check';
import { address, CSAM, PATHS, SOCIAL_SECURITY } from '../../portal/address';
import { PLACES } from '../../portal/portal';
import { type Fill, fill, MARKS } from './values';

export type Deed = { visitor: number } & (
  | { act: 'follow'; pick: number }
  /** Fills in the form as it asks for and presses its main button. */
  | { act: 'go on'; form: number; pick: number }
  | { act: 'submit'; form: number; button: number; fills: Fill[] }
  /** From where an errand begins, page by page, as far as it goes. */
  | { act: 'errand'; start: number; quality: number; picks: number[] }
  /** The fields of a form that was seen some time before, wherever the visitor is now. */
  | { act: 'resubmit'; form: number; button: number; fills: Fill[] }
  /** `{quality}`, `{enterprise}` in the query: one of the visitor's own world. */
  | { act: 'go'; place: number; query: string; pick: number }
  | { act: 'again' }
  | { act: 'back' }
  | { act: 'enter'; person: number; audience: string }
  | ({ act: 'wild' } & Wild)
);

/** Where the longer series of pages begin. */
export const ERRANDS = [
  address(CSAM, PATHS.entry),
  address(CSAM, PATHS.publicEntry),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}user/list.do?quality={quality}`),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}message/information.do?quality={quality}`),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}message/information.do?quality={quality}`),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}message/webservice.do?quality={quality}`),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}function/overview.do?quality={quality}`),
  address(SOCIAL_SECURITY, `${PATHS.umoeHome}enterprise/home.do?enterprise={enterprise}`),
];

export interface Wild {
  method: string;
  url: string;
  type: string | null;
  body: string | Uint8Array;
}

/** How a series begins: which world and language each visitor gets. */
export interface Series {
  visitors: { scenario: number; language: 'fr' | 'nl' | 'de' | 'en' }[];
  deeds: Deed[];
}

const visitor = fc.nat(MARKS.length - 1);
const pick = fc.nat(40);
const fills = fc.array(fill, { minLength: 1, maxLength: 12 });

const audience = fc.constantFrom('employer', 'health-care', 'health-care', 'professional', 'nobody');

const query = fc.oneof(
  fc.constantFrom(
    '',
    '?language=nl',
    '?language=__proto__',
    '?quality={quality}',
    '?quality={quality}&method=init',
    '?quality={quality}&method=save',
    '?quality={quality}&member=0',
    '?enterprise={enterprise}',
    '?quality=health-care',
    '?quality=constructor&method=save',
    '?enterprise=1990000134',
    '?to=umoe-service',
    '?to=prosante',
    '?to=toString',
    '?page=%ff&member=-1',
    '?member=99999999999999999999',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `?${text.toWellFormed()}`),
);

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'];
const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/json',
  'text/plain; charset=nothing',
  '',
];
const at = fc.constantFrom(...PLACES).map(({ host, path }) => `https://${host}${path}`);
const tail = fc.oneof(
  fc.constantFrom('', '%', '%ff', '/../..', '/..%2f..%2fetc', '/%00', ';jsessionid=1', '//', '?', '#x', '\\..\\'),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
);
const wild: fc.Arbitrary<Wild> = fc.record({
  method: fc.constantFrom(...METHODS),
  url: fc.oneof(
    fc.tuple(at, tail).map(([place, rest]) => place + rest),
    fc.webUrl({ withQueryParameters: true }),
    fc.constant(`https://www.csam.be/${'a'.repeat(6000)}`),
  ),
  type: fc.option(fc.constantFrom(...TYPES)),
  body: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed()),
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom('x'.repeat(11_000), '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'),
  ),
});

const by = <Act extends Deed['act']>(act: Act) => ({ act: fc.constant(act), visitor });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ ...by('follow'), pick }) },
  { weight: 9, arbitrary: fc.record({ ...by('go on'), form: pick, pick }) },
  {
    weight: 8,
    arbitrary: fc.record({
      ...by('errand'),
      start: fc.nat(ERRANDS.length - 1),
      quality: pick,
      picks: fc.array(fc.nat(5), { minLength: 3, maxLength: 9, size: 'max' }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ ...by('submit'), form: pick, button: pick, fills }) },
  { weight: 4, arbitrary: fc.record({ ...by('resubmit'), form: pick, button: pick, fills }) },
  { weight: 5, arbitrary: fc.record({ ...by('go'), place: fc.nat(PLACES.length - 1), query, pick }) },
  { weight: 1, arbitrary: fc.record(by('again')) },
  { weight: 1, arbitrary: fc.record(by('back')) },
  { weight: 2, arbitrary: fc.record({ ...by('enter'), person: pick, audience }) },
  {
    weight: 5,
    arbitrary: fc.tuple(visitor, wild).map(([who, what]) => ({ act: 'wild' as const, visitor: who, ...what })),
  },
);

/** `scenarios`: how many worlds there are to choose from. */
export function series(scenarios: number): fc.Arbitrary<Series> {
  const scenario = fc.nat(scenarios - 1);
  const language = fc.constantFrom('fr' as const, 'nl', 'de', 'en');
  // Half of the time all are in the same world, where it shows best when they share more than its beginning.
  const worlds = fc.oneof(
    scenario.map((one) => MARKS.map(() => one)),
    fc.tuple(scenario, scenario, scenario),
  );
  return fc.record({
    visitors: fc
      .tuple(worlds, fc.tuple(language, language, language))
      .map(([numbers, languages]) =>
        numbers.map((number, index) => ({ scenario: number, language: languages[index] ?? 'fr' })),
      ),
    deeds: fc.array(deed, { minLength: 1, maxLength: 120, size: 'max' }),
  });
}
