import { defineConfig } from '@playwright/test';

// Only the runner: the browsers are started by scripts/browsers, as `npm run walk` starts them.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'out/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: /(?<!\.firefox)\.spec\.ts$/ },
    { name: 'firefox', testMatch: /\.firefox\.spec\.ts$/, workers: 1 },
  ],
});
