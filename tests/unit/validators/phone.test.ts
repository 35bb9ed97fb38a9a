import { describe, expect, test } from 'vitest';
import { phone } from '../../../rules/validators/phone';

const check = (value: string) => phone(value, { today: '2026-01-01' });

describe('Belgian', () => {
  test.each(['025550000', '035550000', '042550000', '081550000', '0455000000', '0499000000', '080055000', '070550000'])(
    '%s passes',
    (value) => {
      expect(check(value)).toEqual({ ok: true });
    },
  );

  test.each([
    ['02/555.00.00', '025550000'],
    ['02 555 00 00', '025550000'],
    ['(02) 555 00 00', '025550000'],
    ['0470/55 00 00', '0470550000'],
    ['0470\u00a055\u202f00\u200900', '0470550000'],
    ['+32 2 555 00 00', '+3225550000'],
    ['+32 (0)2 555 00 00', '+3225550000'],
    ['(+32) 2 555 00 00', '+3225550000'],
    ['+32 02 555 00 00', '+3225550000'],
    ['0032 2 555 00 00', '+3225550000'],
    ['0032 (0) 470 55 00 00', '+32470550000'],
    ['32 470 55 00 00', '+32470550000'],
    ['32 (0)2 555 00 00', '+3225550000'],
  ])('%j is offered as %s', (value, clean) => {
    expect(check(value)).toEqual({ ok: true, clean });
  });

  test.each([
    ['0421550000', undefined], // mobile numbers begin with 045 to 049
    ['0440550000', undefined],
    ['041550000', undefined], // Liège is 042 and 043
    ['090055000', undefined], // premium rate
    ['072550000', undefined],
    ['+32 2 155 00 00', '+3221550000'],
  ])('%s passes, its beginning being unusual', (value, clean) => {
    expect(check(value)).toEqual({ ok: true, ...(clean ? { clean } : {}), warning: 'unusual-phone' });
  });

  test.each([
    ['0', 'too-short'],
    ['112', 'phone-prefix'],
    ['02 555 00 0', 'too-short'],
    ['02 555 00 000', 'too-long'],
    ['0470 55 00 0', 'too-short'],
    ['0470 55 00 000', 'too-long'],
    ['+32 470 55 00 0', 'too-short'],
    ['+32 470 55 00 000', 'too-long'],
    ['+32', 'too-short'],
    ['+32 00 2 555 00 00', 'phone-prefix'],
    ['2 555 00 00', 'phone-prefix'],
    ['470 55 00 00', 'phone-prefix'],
    ['32 2 555 00', 'phone-prefix'],
    ['01 23 45 67 89', 'too-long'], // ten digits as in France: + is missing
  ] as const)('%j is refused: %s', (value, reason) => {
    expect(check(value)).toEqual({ ok: false, reason });
  });
});

describe('from another country', () => {
  test.each([
    ['+33 1 00 00 00 00', '+33100000000'],
    ['0033 1 00 00 00 00', '+33100000000'],
    ['+49 (0)30 000000', '+4930000000'],
    ['+1 (202) 555-0100', '+12025550100'],
    ['+352 000 000', '+352000000'],
  ])('%j is offered as %s', (value, clean) => {
    expect(check(value)).toEqual({ ok: true, clean });
  });

  test('the shortest and the longest', () => {
    expect(check('+683400')).toEqual({ ok: false, reason: 'too-short' });
    expect(check('+6834000')).toEqual({ ok: true });
    expect(check('+491234567890123')).toEqual({ ok: true });
    expect(check('+4912345678901234')).toEqual({ ok: false, reason: 'too-long' });
  });

  // Assigned by the ITU, as libphonenumber lists them, and 379 (Vatican City), which is assigned and not in use.
  const ASSIGNED = `1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65
    66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234
    235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264
    265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378
    379 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596
    597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853
    855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992
    993 994 995 996 998`.split(/\s+/);

  test('every assigned country code passes, and of 000 to 999 no other', () => {
    for (let number = 0; number < 1000; number += 1) {
      const beginning = String(number).padStart(3, '0');
      if (beginning.startsWith('32')) continue; // Belgium has its own rules
      const assigned = ASSIGNED.some((code) => beginning.startsWith(code));
      const verdict = check(`+${beginning}55500000`);
      expect(verdict, beginning).toEqual(assigned ? { ok: true } : { ok: false, reason: 'phone-prefix' });
    }
  });
});

test.each([
  ['', 'empty'],
  ['\u200b ', 'empty'],
  ['+', 'too-short'],
  ['++32 2 555 00 00', 'phone-characters'],
  ['02 555+00 00', 'phone-characters'],
  ['02 555 00 00 ext. 12', 'phone-characters'],
  ['tel:+3225550000', 'phone-characters'],
  ['call me', 'phone-characters'],
  ['02 555 00 00, 02 555 00 01', 'phone-characters'],
  ['+0032 2 555 00 00', 'phone-prefix'],
  ['00 0 32 2 555 00 00', 'phone-prefix'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});

test.each(['\u202a025550000\u202c', '\ufeff025550000', '０２５５５００００', '025550000 '])(
  '%j looks the same and is offered clean',
  (value) => {
    expect(check(value)).toEqual({ ok: true, clean: '025550000', warning: 'pasted-characters' });
  },
);
