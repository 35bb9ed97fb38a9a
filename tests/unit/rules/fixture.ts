/** A small valid set of knowledge files, and ways to break it at an exact place. */
import { join } from 'node:path';
import { type KnowledgeError, loadKnowledge } from '../../../rules/loader';
import { PROJECT_ROOT, readKnowledgeFiles } from '../../../scripts/knowledge-files';

export const VALID_ROOT = join(PROJECT_ROOT, 'tests/fixtures/knowledge/valid');
export const valid = readKnowledgeFiles(VALID_ROOT);

/** Stands in a replacement where the error is expected, and is taken out again. */
const MARK = '¦';

/**
 * Loads the valid files after replacing the first `find` in `rules/<name>` by `change`, and says which errors came and
 * which place the mark stood at (line and column counted here, by hand, from the text).
 */
export function broken(name: string, find: string, change: string): { errors: KnowledgeError[]; mark: string } {
  const path = `rules/${name}`;
  const original = valid.find((file) => file.path === path)?.text;
  if (original === undefined || !original.includes(find)) throw new Error(`${path} does not hold ${find}`);
  const marked = original.replace(find, () => change);
  const files = valid.map((file) => (file.path === path ? { path, text: marked.replace(MARK, '') } : file));
  const loaded = loadKnowledge(files);
  return { errors: loaded.ok ? [] : loaded.errors, mark: `${path}:${placeOf(marked)}` };
}

function placeOf(text: string): string {
  if (!text.includes(MARK)) return 'no mark';
  const before = text.slice(0, text.indexOf(MARK)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export const placeIn = ({ file, line, column }: KnowledgeError): string => `${file}:${line}:${column}`;
