import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { INTERNAL_NAMES } from './scripts/internal-names';
import { knowledgePlugin } from './scripts/knowledge-plugin';

const hosts: { host: string; kind: string }[] = parse(readFileSync('rules/hosts.yaml', 'utf8')).hosts;
const guided = hosts
  .filter(({ kind }) => kind === 'guide')
  .map(({ host }) => `https://${host}/*`)
  .sort();

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

/** Resolves `wxt/browser` to WXT's own module, before the polyfill's alias does. */
function nativeBrowserApi(): Plugin {
  return {
    name: 'ariane:native-browser-api',
    enforce: 'pre',
    config: (config) => {
      const alias = config.resolve?.alias;
      if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser'];
    },
  };
}

/** Nothing that runs in a page reads the arity of a function, calls one with `new`, or has a getter that does something. */
const COMPRESS = {
  passes: 4,
  inline: 1,
  hoist_funs: true,
  lhs_constants: false,
  unsafe_arrows: true,
  unsafe_methods: true,
  keep_fargs: false,
  pure_getters: true,
  unsafe: true,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // What a run leaves behind is no source, and would make two packages of the same sources differ.
  zip: { excludeSources: ['out/**', 'test-results/**'] },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), knowledgePlugin()] }),
  hooks: {
    // What runs in a page takes the browser's own API: there the polyfill would cost 3 kB and do nothing.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script')) {
        config.plugins?.push(nativeBrowserApi());
        // A few hundred bytes less than the bundler's own minifier, where each is argued for.
        const mangle = { properties: { regex: new RegExp(`^(${INTERNAL_NAMES.join('|')})$`), keep_quoted: true } };
        const terserOptions = { ecma: 2020 as const, compress: COMPRESS, mangle };
        config.build = { ...config.build, minify: 'terser', terserOptions, cssTarget: ['chrome148', 'firefox140'] };
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The sheet says that Ariane is alive. Firefox takes it away with the extension, and what is left in the page hides.
      manifest.content_scripts = [
        { matches: guided, js: ['guide-hello.js'], css: ['alive.css'], run_at: 'document_start' },
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: guided,
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
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
