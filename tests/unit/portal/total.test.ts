import { describe, expect, it } from 'vitest';
import { MAX_BODY } from '../../../portal/form';
import { portal } from '../../../portal/portal';
import { ENTRY, loggedIn } from './support';

async function ask(url: string, init: RequestInit = {}, visit = loggedIn('fr')) {
  const response = await portal(new Request(url, init), visit);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const form = (body: string) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

describe('errors are pages of the site', () => {
  it('unknown path, unknown host, unknown end of a link', async () => {
    for (const url of [
      'https://www.csam.be/nothing',
      'https://idp.iamfas.belgium.be/',
      'https://csam.be.example/',
      'https://www.csam.be/simulation/outside?to=https://evil.example',
      'https://www.csam.be/simulation/outside?to=constructor',
    ]) {
      const { status, text } = await ask(url);
      expect([url, status]).toEqual([url, 404]);
      expect(text).toContain('Page introuvable');
      expect(text).toContain('class="simulation-band"');
      expect(text).not.toContain('evil');
    }
  });

  it('a method that is not served', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      const { status, headers, text } = await ask(ENTRY, { method });
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST']);
      expect(text).toContain('Demande non prise en charge');
    }
    expect((await ask('https://www.csam.be/fr/', form('a=b'))).status).toBe(405);
  });

  it('a body that is too long, whether it says so or not', async () => {
    const long = `camForm:kbo=${'1'.repeat(MAX_BODY)}`;
    const { status, text } = await ask(ENTRY, form(long));
    expect(status).toBe(413);
    expect(text).toContain('Trop de données');
    expect((await ask(ENTRY, form(`x=${'1'.repeat(MAX_BODY - 2)}`))).status).toBe(200);

    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { ...form(''), body: endless, duplex: 'half' } as RequestInit;
    expect((await ask(ENTRY, init)).status).toBe(413);
    expect(sent).toBeLessThan(MAX_BODY * 2);
  });

  it('a body of another kind, and one that breaks off', async () => {
    const json = await ask(ENTRY, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect([json.status, json.text.includes('Demande illisible')]).toEqual([415, true]);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const init = { ...form(''), body: broken, duplex: 'half' } as RequestInit;
    expect((await ask(ENTRY, init)).status).toBe(400);
  });

  it('the same in a browser whose requests show no stream', async () => {
    const asked = async (body: string) => {
      const request = new Request(ENTRY, form(body));
      Object.defineProperty(request, 'body', { value: undefined });
      const response = await portal(request, loggedIn('fr'));
      return { status: response.status, text: await response.text() };
    };
    expect((await asked(`x=${'1'.repeat(MAX_BODY)}`)).status).toBe(413);
    expect((await asked('camForm:kbo=1990000134')).status).toBe(303);
  });

  it('a field named like something of every object', async () => {
    const { status } = await ask(ENTRY, form('__proto__=1&constructor=2&toString=3'));
    expect(status).toBe(200);
  });
});

it('answers HEAD like GET, without a body', async () => {
  const { status, text } = await ask('https://www.csam.be/', { method: 'HEAD' });
  expect([status, text]).toEqual([200, '']);
});
