import { defineConfig } from '@playwright/test';

// One worker: the app holds a single-instance lock, and two windows would share two cores.
export default defineConfig({
  workers: 1,
  // Far beyond what any takes by itself: a busy machine is slow, and only what hangs is ended.
  timeout: 300_000,
  outputDir: '../test-results/artifacts',
  forbidOnly: true,
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  projects: [
    { name: 'e2e', testDir: './e2e' },
    { name: 'pictures', testDir: './pictures' },
  ],
});
