import { defineConfig } from '@playwright/test';

// One worker: the app holds a single-instance lock, and two windows would share two cores.
export default defineConfig({
  workers: 1,
  timeout: 120_000,
  outputDir: '../test-results/artifacts',
  forbidOnly: true,
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  projects: [
    { name: 'e2e', testDir: './e2e' },
    { name: 'pictures', testDir: './pictures' },
  ],
});
