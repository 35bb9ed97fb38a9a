/**
 * Vite plugin that makes the thresholds of `guide/match` variables, for measuring what other values would do. What is
 * shipped keeps its constants, which cost nothing.
 */
import type { Plugin } from 'vite';

/** Threshold → the file of guide/match that holds it. */
export const THRESHOLDS = {
  FOUND: 'locate.ts',
  TARGET_MARGIN: 'locate.ts',
  RECOGNISED: 'recognise.ts',
  SCREEN_MARGIN: 'recognise.ts',
} as const;
export type Threshold = keyof typeof THRESHOLDS;

/** The plugin. In the page, `arianeThresholds` then holds a `get` and a `set` for each. */
export function tunablePlugin(): Plugin {
  return {
    name: 'ariane-tunable',
    enforce: 'pre',
    transform(code, id) {
      const file = /\/guide\/match\/([\w-]+\.ts)$/.exec(id)?.[1];
      const names = Object.entries(THRESHOLDS).flatMap(([name, of]) => (of === file ? [name] : []));
      if (names.length === 0) return undefined;
      return names.reduce(madeVariable, code);
    },
  };
}

function madeVariable(code: string, name: string): string {
  const constant = `export const ${name} =`;
  if (!code.includes(constant)) throw new Error(`no "${constant}": the threshold was renamed, so name it here, too`);
  const access = `{ get: () => ${name}, set: (value: number) => { ${name} = value; } }`;
  return `${code.replace(constant, `export let ${name}: number =`)}
((globalThis as any).arianeThresholds ??= {}).${name} = ${access};
`;
}
