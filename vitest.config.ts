import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser';
import { knowledgePlugin } from './scripts/knowledge-plugin';

// Two kinds of test: what is pure runs in Node; what needs layout, focus or the top layer runs in a real Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), knowledgePlugin()],
        // Some check the whole knowledge; how long that takes is the machine's affair.
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        plugins: [preact(), knowledgePlugin()],
        // Found while the first test runs, they would reload it in the middle.
        optimizeDeps: {
          include: [
            '@noble/hashes/sha2.js',
            'asn1js',
            'axe-core',
            'dom-accessibility-api',
            'hono',
            'preact-render-to-string',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
