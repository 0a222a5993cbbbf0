import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const setupFiles = [resolve(import.meta.dirname, 'support/assertions.ts')];
/** After whatever makes modules as new. */
const words = resolve(root, 'scenarios/text/every-language.ts');

// These ship CommonJS and ES modules side by side; inlined, they share one copy of three.
const inline = [/@react-three/, /three/, /its-fine/];

export default defineConfig({
  root,
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom', 'three'] },
  test: {
    // Generous: a test that is slow on a busy machine is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['scenarios/**/*.ts', 'electron/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Pure modules keep nothing that a test could leave behind: files may share them.
          isolate: false,
          setupFiles: [...setupFiles, words],
          include: ['scenarios/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'shell',
          environment: 'node',
          setupFiles,
          include: ['electron/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'seeds',
          environment: 'node',
          isolate: false,
          setupFiles,
          testTimeout: 180_000,
          include: ['tests/seeds/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          setupFiles: [...setupFiles, resolve(import.meta.dirname, 'support/fresh-page.ts'), words],
          server: { deps: { inline } },
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
