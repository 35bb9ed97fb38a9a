/** The peers as a page would get them: bundled for production, minified, and weighed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../../built';

export type PeerName = 'driver.js' | 'Shepherd' | 'intro.js' | 'Joyride';

export interface Peer {
  name: PeerName;
  /** What it draws its words on. */
  popover: string;
  /** The box that it draws round the element; empty where it darkens the rest of the page instead. */
  ring: string;
  script: string;
  css: string;
  /** gzip bytes of script and style sheet. */
  gzip: number;
  /** What the measured one leaves as it is. */
  note: string;
}

interface Entry extends Pick<Peer, 'name' | 'popover' | 'ring' | 'note'> {
  file: string;
  css: string | null;
}

const ENTRIES: readonly Entry[] = [
  {
    name: 'driver.js',
    file: 'driver.ts',
    css: 'driver.js/dist/driver.css',
    popover: '.driver-popover',
    ring: '',
    note: 'animate: true, its default',
  },
  {
    name: 'Shepherd',
    file: 'shepherd.ts',
    css: 'shepherd.js/dist/css/shepherd.css',
    popover: '.shepherd-element',
    ring: '',
    note: 'with its overlay',
  },
  {
    name: 'intro.js',
    file: 'intro.ts',
    css: 'intro.js/minified/introjs.min.css',
    popover: '.introjs-tooltip',
    ring: '.introjs-helperLayer',
    note: 'animated, its default',
  },
  {
    name: 'Joyride',
    file: 'joyride.ts',
    css: null,
    popover: '.react-joyride__tooltip',
    ring: '',
    note: 'its bubble at once instead of its dot; React included',
  },
];

/** Bundles `file` for a page, as one script. */
export async function bundleForPage(
  file: string,
  { name, minify = true }: { name?: string; minify?: boolean } = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      minify,
      lib: { entry: file, formats: ['iife'], name: name ?? 'peer', fileName: 'peer' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be bundled`);
  return chunk.code;
}

export async function bundlePeers(): Promise<Peer[]> {
  return Promise.all(
    ENTRIES.map(async ({ file, css: sheet, ...entry }) => {
      const script = await bundleForPage(fileURLToPath(new URL(file, import.meta.url)));
      const css = sheet === null ? '' : readFileSync(join(ROOT, 'node_modules', sheet), 'utf8');
      const gzip = [script, css].filter(Boolean).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
      return { ...entry, script, css, gzip };
    }),
  );
}
