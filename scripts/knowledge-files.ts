/** Reads the knowledge files from disk, for the loader, the build and the tools. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeText } from '../rules/loading/read-files';

/** The root of the project: the folder above `scripts`. */
export const PROJECT_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders that hold knowledge and nothing else: any file in them is read, so that a misnamed one is noticed. */
const KNOWLEDGE_FOLDERS = ['rules/decisions/', 'rules/screens/', 'rules/procedures/'];

/** Every knowledge file below `root`, in the order of its path, with `/` on every system. */
export function readKnowledgeFiles(root: string = PROJECT_ROOT): KnowledgeText[] {
  return knowledgePaths(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function knowledgePaths(root: string): string[] {
  return readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path) || KNOWLEDGE_FOLDERS.some((folder) => path.startsWith(folder)))
    .sort();
}
