import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { BUILD, ROOT } from '../../scripts/built';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
}
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
};

for (const browser of ['chromium', 'firefox'] as const) {
  const built: Manifest = json(BUILD[browser], 'manifest.json');

  test(`the manifest for ${browser} is the one that was looked at`, () => {
    // A change here is a change of what people are asked to allow: look at it, then copy it into the snapshot.
    expect(built).toEqual(json(ROOT, 'tests', 'e2e', `manifest.${browser}.json`));
  });

  test(`the manifest for ${browser} holds exactly the hosts that are guided`, () => {
    const { hosts } = parse(readFileSync(join(ROOT, 'rules', 'hosts.yaml'), 'utf8'));
    const guided = (hosts as { host: string; kind: string }[])
      .filter(({ kind }) => kind === 'guide')
      .map(({ host }) => `https://${host}/*`)
      .sort();
    expect([...built.host_permissions].sort()).toEqual(guided);
    expect(built.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(guided);
  });

  test(`the policy for ${browser} lets no page of the extension make a request`, () => {
    const directives = built.content_security_policy.extension_pages.split(';').map((part) => part.trim());
    const policy = Object.fromEntries(
      directives.filter(Boolean).map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual(POLICY);
    expect(built.web_accessible_resources).toBeUndefined();
  });
}
