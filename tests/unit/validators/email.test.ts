import { expect, test } from 'vitest';
import { email } from '../../../rules/validators/email';

const check = (value: string) => email(value, { today: '2026-01-01' });

test.each([
  'direction@entreprise.be',
  'a@b.be',
  'DIRECTION@Entreprise.BE',
  'ariane.exemple+csam@boulangerie-fictive.be',
  "d'exemple@fictif.be",
  'a_b-c@sub.domain.fictif.brussels',
  '1234@4fictif.be',
  '!#$%&*/=?^`{|}~@fictif.be',
  'müller@fictif.be',
  'contact@crème-fictive.be',
  'contact@xn--crme-fictive-8db.be',
  'contact@fictif.xn--p1ai',
  'почта@пример.рф',
  '管理@例え.テスト',
  `${'a'.repeat(64)}@fictif.be`,
  `a@${'b'.repeat(63)}.be`,
  `a@${'b.'.repeat(125)}be`,
])('%s passes', (value) => {
  expect(check(value)).toEqual({ ok: true });
});

test.each([
  [' direction@fictif.be', 'direction@fictif.be'],
  ['direction@fictif.be\n', 'direction@fictif.be'],
  ['\ufeffdirection@fictif.be', 'direction@fictif.be'],
  ['direction\u200b@fictif.be', 'direction@fictif.be'],
  ['direc\u00adtion@fictif.be', 'direction@fictif.be'],
  ['\u202adirection@fictif.be\u202c', 'direction@fictif.be'],
  ['direction＠fictif．be', 'direction@fictif.be'],
])('%j is offered clean', (value, clean) => {
  expect(check(value)).toEqual({ ok: true, clean, warning: 'pasted-characters' });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['direction', 'email-at'],
  ['direction.fictif.be', 'email-at'],
  ['@fictif.be', 'email-at'],
  ['direction@', 'email-at'],
  ['@', 'email-at'],
  ['a@b@fictif.be', 'email-at'],
  ['a@fictif.be; b@fictif.be', 'email-at'],
  ['"a@b"@fictif.be', 'email-at'],
  ['dir ection@fictif.be', 'email-characters'],
  ['direction@fictif .be', 'email-characters'],
  ['.direction@fictif.be', 'email-characters'],
  ['direction.@fictif.be', 'email-characters'],
  ['dir..ection@fictif.be', 'email-characters'],
  ['<direction@fictif.be', 'email-characters'],
  ['mailto:direction@fictif.be', 'email-characters'],
  ['a,b@fictif.be', 'email-characters'],
  ['"direction"@fictif.be', 'email-characters'],
  ['d’exemple@fictif.be', 'email-characters'],
  ['a\u0000b@fictif.be', 'email-characters'],
  ['direction@fictif', 'email-domain'],
  ['direction@fictif.b', 'email-domain'],
  ['direction@fictif.12', 'email-domain'],
  ['direction@.be', 'email-domain'],
  ['direction@fictif..be', 'email-domain'],
  ['direction@fictif.be.', 'email-domain'],
  ['direction@-fictif.be', 'email-domain'],
  ['direction@fictif-.be', 'email-domain'],
  ['direction@fic_tif.be', 'email-domain'],
  ['direction@fictif,be', 'email-domain'],
  ['direction@192.0.2.1', 'email-domain'],
  ['direction@[192.0.2.1]', 'email-domain'],
  ['direction@fictif.be>', 'email-domain'],
  [`a@${'b'.repeat(64)}.be`, 'email-domain'],
  [`${'a'.repeat(65)}@fictif.be`, 'too-long'],
  [`a@${'b.'.repeat(126)}be`, 'too-long'],
] as const)('%j is refused: %s', (value, reason) => {
  expect(check(value)).toEqual({ ok: false, reason });
});
