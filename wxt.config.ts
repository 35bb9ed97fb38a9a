import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { parse } from 'yaml';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './scripts/knowledge-plugin';

const hosts: { host: string; kind: string }[] = parse(readFileSync('rules/hosts.yaml', 'utf8')).hosts;
const guided = hosts.filter(({ kind }) => kind === 'guide').map(({ host }) => `https://${host}/*`);

/** Lets extension pages make no request at all; a test reads it back from the built manifest. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), knowledgePlugin()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: guided,
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ariane@ariane.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
