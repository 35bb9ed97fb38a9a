/**
 * `npm test [-- --only NAME… | --list]`: everything that continuous integration runs, in order, until something fails.
 * The last line alone says how much passed: tests, walks, and each other part as one.
 */
import { ROOT } from './built';
import { PARTS, type PartResult } from './test/parts';

const wanted = process.argv.slice(2);
if (wanted.includes('--list')) {
  for (const { name, what } of PARTS) console.log(`${name.padEnd(12)}${what}`);
  process.exit(0);
}
const only = wanted.filter((argument) => !argument.startsWith('--'));
const unknown = only.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. "npm test -- --list" names them.`);
  process.exit(2);
}

process.chdir(ROOT);
const total: PartResult = { passed: 0, failed: 0 };
for (const part of PARTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`\n=== ${part.name}: ${part.what}`);
  const began = performance.now();
  const { passed, failed } = await part.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`--- ${part.name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  if (failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
