/** `npm run build`: both browsers into .output/, and what runs in a page held by its budget. */
import { build } from './built';
import { report, weigh } from './size';

let ok = true;
for (const browser of ['chromium', 'firefox'] as const) {
  console.error(`building for ${browser} …`);
  build(browser);
  const { lines, ok: within } = report(weigh(browser));
  for (const line of lines) console.log(line);
  ok &&= within;
}
if (!ok) {
  console.error('What runs in a page is over its budget.');
  process.exitCode = 1;
}
