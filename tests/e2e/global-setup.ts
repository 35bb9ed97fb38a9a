import { mkdirSync } from 'node:fs';
import { ensureBuilt } from '../../scripts/built';

/** The tests run on what is shipped: the built folders, never a special build. */
export default function globalSetup(): void {
  mkdirSync('out', { recursive: true });
  ensureBuilt(['chromium', 'firefox'], (message) => console.error(message));
}
