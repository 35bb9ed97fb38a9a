/**
 * npm run schema
 *
 * Writes rules/schema/*.json from rules/model.ts, and tells Visual Studio Code (YAML extension) which file is which;
 * and docs/schema/*.json, the form of the files that people share.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from './knowledge-files';
import { BUNDLE_SCHEMA, bundleSchema, editorMapping, schemaFiles } from './schema-files';

for (const [path, text] of [...schemaFiles(), [BUNDLE_SCHEMA, bundleSchema()] as const]) {
  mkdirSync(dirname(join(PROJECT_ROOT, path)), { recursive: true });
  writeFileSync(join(PROJECT_ROOT, path), text);
  console.log(path);
}

// Other settings that stand there are kept.
const settings = join(PROJECT_ROOT, '.vscode/settings.json');
const present: unknown = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
mkdirSync(join(PROJECT_ROOT, '.vscode'), { recursive: true });
writeFileSync(settings, `${JSON.stringify({ ...Object(present), 'yaml.schemas': editorMapping() }, null, 2)}\n`);
console.log('.vscode/settings.json');
