import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const setupFiles = [resolve(import.meta.dirname, 'support/assertions.ts')];

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
          setupFiles,
          include: [
            'scenarios/**/*.test.ts',
            'electron/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'seeds',
          environment: 'node',
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
          setupFiles,
          server: { deps: { inline } },
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
