/**
 * npm run schema
 *
 * Writes rules/schema/*.json from rules/model.ts, and tells Visual Studio Code (YAML extension) which file is which.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './knowledge-files';
import { editorMapping, schemaFiles } from './schema-files';

mkdirSync(join(PROJECT_ROOT, 'rules/schema'), { recursive: true });
for (const [path, text] of schemaFiles()) {
  writeFileSync(join(PROJECT_ROOT, path), text);
  console.log(path);
}

// Other settings that stand there are kept.
const settings = join(PROJECT_ROOT, '.vscode/settings.json');
const present: unknown = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
mkdirSync(join(PROJECT_ROOT, '.vscode'), { recursive: true });
writeFileSync(settings, `${JSON.stringify({ ...Object(present), 'yaml.schemas': editorMapping() }, null, 2)}\n`);
console.log('.vscode/settings.json');
