import { expect, test } from 'vitest';
import { checkAddress } from '../../../rules/address';
import { skeleton, unicodeHost } from '../../../rules/host-names';
import type { Host, HostsFile } from '../../../rules/model';

const words = { fr: 'x', nl: 'x', de: 'x', en: 'x' };
const host = (name: string, kind: Host['kind']): Host => ({ host: name, kind, use: words, sources: ['a'] });
const hosts: HostsFile = {
  hosts: [
    host('www.csam.be', 'guide'),
    host('csam.be', 'guide'),
    host('www.socialsecurity.be', 'guide'),
    host('idp.iamfas.belgium.be', 'explain'),
    host('iamapps.belgium.be', 'guide'),
    host('www.riziv.fgov.be', 'guide'),
    host('www.inami.be', 'guide'),
    host('sma-help.bosa.belgium.be', 'link'),
    host('www.eboxenterprise.be', 'link'),
    host('mygov.be', 'link'),
  ],
  testHosts: ['testedrl.belgium.be', 'wwwacc.eboxenterprise.be'],
};
const check = (url: string, framed = false) => checkAddress(url, hosts, { framed });

test.each([
  ['https://www.csam.be/fr/index.html?x=1#y', 'guide', 'www.csam.be'],
  ['https://csam.be', 'guide', 'csam.be'],
  ['https://WWW.CSAM.BE:443/', 'guide', 'www.csam.be'],
  ['https://someone:secret@www.csam.be/', 'guide', 'www.csam.be'],
  ['https://idp.iamfas.belgium.be/fas/XUI/', 'explain', 'idp.iamfas.belgium.be'],
  ['https://mygov.be/', 'link', 'mygov.be'],
])('%s is known', (url, kind, name) => {
  expect(check(url)).toEqual({ ok: true, kind, host: name });
});

test.each([
  ['http://www.csam.be/', 'scheme', 'www.csam.be'],
  ['ftp://www.csam.be/', 'scheme', 'www.csam.be'],
  ['http://www.csam.be:8080/', 'scheme', 'www.csam.be'],
  ['https://www.csam.be:8443/', 'port', 'www.csam.be'],
  ['https://www.csam.be:80/', 'port', 'www.csam.be'],
])('%s is a known host reached the wrong way: %s', (url, why, name) => {
  expect(check(url)).toEqual({ ok: false, why, host: name });
});

test('a known page inside the page of another site is refused', () => {
  expect(check('https://www.csam.be/', true)).toEqual({ ok: false, why: 'frame', host: 'www.csam.be' });
  expect(check('https://example.org/', true)).toEqual({ ok: false, why: 'unknown-host', host: 'example.org' });
});

test.each([
  'https://testedrl.belgium.be/',
  'https://wwwacc.eboxenterprise.be/fr/faq',
  'https://idp.iamfas.int.belgium.be/',
  'https://iamapps-acc.belgium.be/',
  'https://iamapps-public.int.belgium.be/',
  'https://wwwacc.csam.be/',
  'http://www-acpt.socialsecurity.be/',
  'https://acc.riziv.fgov.be/',
])('%s is a test environment', (url) => {
  expect(check(url)).toMatchObject({ ok: false, why: 'test-host' });
});

test.each([
  ['https://www.csam.be.evil.example/', 'www.csam.be'],
  ['https://idp.iamfas.belgium.be.evil.example/fas', 'idp.iamfas.belgium.be'],
  ['https://login.csam.be.evil.example/', 'csam.be'],
  ['https://www-csam-be.translate.goog/fr', 'www.csam.be'],
  ['https://idp-iamfas-belgium-be.translate.goog/', 'idp.iamfas.belgium.be'],
  ['https://sma--help-bosa-belgium-be.translate.goog/', 'sma-help.bosa.belgium.be'],
  ['https://riziv-fgov.be/', 'www.riziv.fgov.be'],
  ['https://www-csam.be/', 'www.csam.be'],
  ['https://csam-be.com/', 'csam.be'],
  ['https://csam.com/', 'csam.be'],
  ['http://csam.com/', 'csam.be'],
  ['https://www.csam.co.uk/', 'csam.be'],
  ['https://www.socialsecurity.com/', 'www.socialsecurity.be'],
  ['https://csarn.be/', 'csam.be'],
  ['https://www.csarn.be/', 'www.csam.be'],
  ['https://s0cialsecurity.be/', 'www.socialsecurity.be'],
  ['https://www.socia1security.be/', 'www.socialsecurity.be'],
  ['https://www.soclalsecurity.be/', 'www.socialsecurity.be'],
  ['https://www.socialsecurlty.com/', 'www.socialsecurity.be'],
  ['https://cssam.be/', 'www.csam.be'],
  ['https://www.scam.be/', 'www.csam.be'],
  ['https://www.socialsecurty.be/', 'www.socialsecurity.be'],
  ['https://www.riziv.fgow.be/', 'www.riziv.fgov.be'],
  ['https://iamapps.belgiurn.be/', 'iamapps.belgium.be'],
  ['https://www.csam.be./', 'www.csam.be'],
  ['https://\u0441sam.be/', 'csam.be'], // Cyrillic с
  ['https://www.\u0441s\u0430m.be/', 'www.csam.be'], // Cyrillic с and а
  ['https://www.s\u03bfcialsecurity.be/', 'www.socialsecurity.be'], // Greek ο
  ['https://www.csàm.be/', 'www.csam.be'],
])('%s looks like %s', (url, like) => {
  expect(check(url)).toMatchObject({ ok: false, why: 'look-alike', like });
});

test.each([
  'https://example.org/',
  'https://google.com/',
  'https://www.google.be/',
  'https://belgium.be/', // owned by the State, and not on the list
  'https://www.belgium.be/',
  'https://other.socialsecurity.be/',
  'https://new.riziv.fgov.be/',
  'https://international.example.be/',
  'https://www.csam.be@evil.example/',
  'https://mastercsam.example/',
  'https://www.economie.gouv.fr/',
  'https://belgium.representation.ec.europa.eu/',
  'https://[::1]/',
  'https://127.0.0.1/',
  'https://localhost:3000/',
  'https://münchen.de/',
  'https://xn--99999999999.example/',
  'about:srcdoc',
  'chrome://extensions/',
  'file:///home/someone/www.csam.be.html',
  'data:text/html,www.csam.be',
  'not an address',
  '',
])('%s is another site', (url) => {
  expect(check(url)).toMatchObject({ ok: false, why: 'unknown-host' });
});

test('the host in the verdict is the one the browser uses', () => {
  expect(check('https://www.csam.be@evil.example/')).toEqual({ ok: false, why: 'unknown-host', host: 'evil.example' });
  expect(check('https://\u0441sam.be/')).toMatchObject({ host: 'xn--sam-3ed.be' });
  expect(check('about:blank')).toEqual({ ok: false, why: 'unknown-host', host: '' });
});

test.each(['münchen.de', 'ñandú.example', '日本語.example', 'сsам.be', 'bücher-übung.example', 'éé.be'])(
  '%s survives punycode',
  (name) => {
    const ascii = new URL(`https://${name}/`).hostname;
    expect(ascii).toContain('xn--');
    expect(unicodeHost(ascii)).toBe(name);
  },
);

test('what is no punycode stays as it is', () => {
  expect(unicodeHost('xn--99999999999.example')).toBe('xn--99999999999.example');
  expect(unicodeHost('xn--.example')).toBe('.example');
});

test('hosts that a person could confuse share a skeleton', () => {
  expect(skeleton('csarn.be')).toBe(skeleton('csam.be'));
  expect(skeleton('socia1security.be')).toBe(skeleton('socialsecurity.be'));
  expect(skeleton('example.org')).not.toBe(skeleton('csam.be'));
});
