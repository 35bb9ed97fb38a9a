/** Runs the tools of the test parts, with their output as it comes. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../built';

export interface PartResult {
  passed: number;
  failed: number;
}

/** Runs a tool of node_modules/.bin; gives its exit status. */
export function run(name: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', name), args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      // Vite warns of imports without extension in the configuration, which this project writes everywhere.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A tool that counts as one: it passes or fails as a whole. */
export async function asOne(name: string, args: string[], env: Record<string, string> = {}): Promise<PartResult> {
  return (await run(name, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A test runner that writes a JSON report to `file`, read by `count`. A runner that fails without a failed test
 * (nothing collected, a crash) counts as one failure.
 */
export async function counted(
  file: string,
  runner: () => Promise<number>,
  count: (report: unknown) => PartResult,
): Promise<PartResult> {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const status = await runner();
  let result: PartResult;
  try {
    result = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}
