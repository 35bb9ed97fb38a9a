/**
 * What Ariane weighs in a page it does not own: gzip bytes of everything that runs there, held by a budget.
 * Counted in kB of 1000 bytes, the stricter reading.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from './built';
import type { BrowserName } from './find-browser';

/**
 * Everything that guides, what runs on a page of ours where nothing is guided, and the parsers of certificates and keys,
 * which come in only where a field for such a file is on the page.
 */
export const BUDGET = { together: 30_000, unguided: 6_000, files: 25_000 } as const;

/** The second part of the guide, which the background sends in only where something is guided. */
const SECOND_PART = 'guide-main.js';
const THIRD_PART = 'guide-files.js';

export interface PageWeight {
  browser: BrowserName;
  files: { file: string; gzip: number; when: 'always' | 'guided' | 'for files' }[];
  unguided: number;
  together: number;
  forFiles: number;
}

const gzipOf = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Weighs a build. Fails when a file that the manifest names, or the second part, is not there. */
export function weigh(browser: BrowserName): PageWeight {
  const folder = BUILD[browser];
  const manifest: { content_scripts?: { js?: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const always = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  if (always.length === 0) throw new Error(`the manifest for ${browser} names no content script`);
  const second = [SECOND_PART, join('content-scripts', SECOND_PART)].find((file) => existsSync(join(folder, file)));
  if (second === undefined) throw new Error(`${browser}: ${SECOND_PART} is not in the build`);
  const files: PageWeight['files'] = [
    ...always.map((file) => ({ file, gzip: gzipOf(join(folder, file)), when: 'always' as const })),
    { file: basename(second), gzip: gzipOf(join(folder, second)), when: 'guided' as const },
    { file: THIRD_PART, gzip: gzipOf(join(folder, THIRD_PART)), when: 'for files' as const },
  ];
  const sum = (...kinds: PageWeight['files'][number]['when'][]) =>
    files.filter(({ when }) => kinds.includes(when)).reduce((total, { gzip }) => total + gzip, 0);
  return { browser, files, unguided: sum('always'), together: sum('always', 'guided'), forFiles: sum('for files') };
}

/** Lines to print, and whether the budget is kept. */
export function report(weight: PageWeight): { lines: string[]; ok: boolean } {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const line = (what: string, bytes: number, budget: number) =>
    `  ${what}: ${kB(bytes)} of ${kB(budget)} gzip${bytes > budget ? '  OVER THE BUDGET' : ''}`;
  return {
    ok: weight.unguided <= BUDGET.unguided && weight.together <= BUDGET.together && weight.forFiles <= BUDGET.files,
    lines: [
      `${weight.browser}, in a page:`,
      ...weight.files.map(({ file, gzip, when }) => `  ${file}: ${kB(gzip)} (${when})`),
      line('where nothing is guided', weight.unguided, BUDGET.unguided),
      line('everything that guides', weight.together, BUDGET.together),
      line('where a file is asked for, besides', weight.forFiles, BUDGET.files),
    ],
  };
}
