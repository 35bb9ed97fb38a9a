import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT, readKnowledgeFiles } from '../../../scripts/knowledge-files';
import { editorMapping, schemaFiles } from '../../../scripts/schema-files';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

describe('the committed JSON Schemas', () => {
  test.each([...schemaFiles()])('%s is what the model says (npm run schema)', (path, text) => {
    expect(read(path)).toBe(text);
  });

  test('are no more than those', () => {
    const committed = readdirSync(join(PROJECT_ROOT, 'rules/schema')).map((name) => `rules/schema/${name}`);
    expect(committed.sort()).toEqual([...schemaFiles().keys()].sort());
  });

  test('are known to the editor', () => {
    expect(JSON.parse(read('.vscode/settings.json'))).toMatchObject({ 'yaml.schemas': editorMapping() });
    for (const schema of Object.keys(editorMapping())) expect(existsSync(join(PROJECT_ROOT, schema))).toBe(true);
  });

  test('are mapped to every knowledge file', () => {
    const patterns = Object.values(editorMapping()).map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]+')}$`),
    );
    for (const { path } of readKnowledgeFiles()) {
      expect(
        patterns.filter((pattern) => pattern.test(path)),
        path,
      ).toHaveLength(1);
    }
  });

  test('let an editor complete what the model asks for', () => {
    const screen = JSON.parse(read('rules/schema/screens.json')) as {
      required: string[];
      additionalProperties: boolean;
    };
    expect(screen.required).toEqual(expect.arrayContaining(['id', 'title', 'hosts', 'heading', 'targets', 'sources']));
    expect(screen.required).not.toContain('supersededBy');
    expect(screen.additionalProperties).toBe(false);
    // A label may be written as one map or as a list: the form before it is read, not the one after.
    expect(read('rules/schema/screens.json')).toContain('anyOf');
    expect(parse(read('rules/schema/procedures.json'))).toHaveProperty('anyOf');
  });
});
