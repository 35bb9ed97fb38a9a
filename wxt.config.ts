import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { INTERNAL_NAMES, NAMES_OF_BOTH } from './scripts/internal-names';
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

/**
 * What runs in a page takes the browser's own API, which is known when it is built, and is started by a bare call: what
 * WXT puts around it reports to a console that is silent in what is shipped.
 */
function bareScript(): Plugin {
  const NATIVE = '\0ariane:browser';
  const BROWSER = 'export const browser = import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;';
  return {
    name: 'ariane:bare-script',
    enforce: 'pre',
    config: (config) => {
      const alias = config.resolve?.alias;
      if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser'];
    },
    resolveId: (id) => (id === 'wxt/browser' ? NATIVE : undefined),
    load: (id) => (id === NATIVE ? BROWSER : undefined),
    transform: (code, id) => {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
      const [script] = code.match(/import definition from .*/) ?? [];
      if (script === undefined) throw new Error('WXT starts its scripts in another way now');
      return { code: `${script}\nexport default definition.main();`, map: null };
    },
  };
}

/**
 * Nothing that runs in a page reads the arity of a function, calls one with `new`, has a getter that does something, or
 * compares what is neither a number nor a text.
 */
const COMPRESS = {
  passes: 4,
  inline: 1,
  hoist_funs: true,
  lhs_constants: false,
  unsafe_arrows: true,
  keep_fargs: false,
  pure_getters: true,
  unsafe: true,
  unsafe_comps: true,
  unsafe_proto: true,
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
        config.plugins?.push(bareScript());
        // A few hundred bytes less than the bundler's own minifier, where each is argued for.
        const regex = new RegExp(`^(${[...INTERNAL_NAMES, ...NAMES_OF_BOTH].join('|')})$`);
        const mangle = { properties: { builtins: true, regex, keep_quoted: true } };
        // Signs written as numbers resemble each other, and so take less room packed.
        const format = { ascii_only: true };
        const terserOptions = { ecma: 2020 as const, compress: COMPRESS, mangle, format };
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
