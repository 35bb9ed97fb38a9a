/** The example of docs/author-guide.md is copied by people: it must pass the check as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkKnowledge } from '../../../rules/loading/check-knowledge';
import { PROJECT_ROOT, readKnowledgeFiles } from '../../../scripts/knowledge-files';

const guide = readFileSync(join(PROJECT_ROOT, 'docs/author-guide.md'), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n# (rules\/\S+\.yaml)(.*)\n([\s\S]*?)```/g)];
const files = readKnowledgeFiles();

function errorsWith(path: string, text: string): string[] {
  const report = checkKnowledge([...files.filter((file) => file.path !== path), { path, text }]);
  return report.errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('the new procedure passes the check', () => {
  const [, path = '', , text = ''] = blocks.find(([, file]) => file?.startsWith('rules/procedures/')) ?? [];
  expect(path).toBe('rules/procedures/export-users.yaml');
  expect(errorsWith(path, text)).toEqual([]);
});

test('the corrected label passes the check with its source', () => {
  const [, , , source = ''] = blocks.find(([, file]) => file === 'rules/sources.yaml') ?? [];
  const [, path = '', , labels = ''] = blocks.find(([, file]) => file?.startsWith('rules/screens/')) ?? [];
  const screen = files.find((file) => file.path === path)?.text ?? '';
  // The French labels of the target "next", however they are written now.
  const target = /(\n {2}- id: next\n[\s\S]*?\n {4}labels:\n)( {6}fr:[\s\S]*?)(?=\n {6}nl:)/;
  expect(screen).toMatch(target);
  const changed = files.map((file) => {
    if (file.path === path) return { path, text: screen.replace(target, (_, before) => before + labels.trimEnd()) };
    return file.path === 'rules/sources.yaml' ? { ...file, text: `${file.text.trimEnd()}\n${source}` } : file;
  });
  expect(checkKnowledge(changed).errors).toEqual([]);
});
