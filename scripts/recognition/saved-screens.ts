/** The saved pages of tests/fixtures/screens, from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SavedScreen, savedScreen } from '../../tests/recognition/saved-screen';
import { PROJECT_ROOT } from '../knowledge-files';

const FOLDER = join(PROJECT_ROOT, 'tests/fixtures/screens');

/** All of them, in the order of their names. */
export function savedScreens(): SavedScreen[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => savedScreen(name, readFileSync(join(FOLDER, name), 'utf8')));
}
