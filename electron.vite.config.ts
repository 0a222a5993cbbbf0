import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { newFontsOnly } from './electron/setup/fonts.mjs';
import { bundledLicences } from './electron/setup/licences.mjs';

const at = (...parts: string[]): string => resolve(import.meta.dirname, ...parts);

// Main and preload are CommonJS: a sandboxed preload must be, and ".cjs" keeps that true in a
// package of type "module". The targets are the oldest runtime we test on, so one build serves all.
// What is seldom needed (every scene, to write learning records) lies beside main, so that it costs no start.
const commonJs = { format: 'cjs', entryFileNames: 'index.cjs', chunkFileNames: '[name].cjs' } as const;

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: at('out/main'),
      rollupOptions: { input: at('electron/main/index.ts'), output: commonJs },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: at('out/preload'),
      // A sandboxed preload cannot require packages, so everything is bundled into the one file.
      externalizeDeps: false,
      rollupOptions: { input: at('electron/preload/index.ts'), output: commonJs },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: at('assets/dist'),
    plugins: [newFontsOnly(), react(), bundledLicences()],
    resolve: { dedupe: ['react', 'react-dom', 'three'] },
    build: {
      target: 'chrome114',
      outDir: at('out/renderer'),
      // The page's policy forbids data: fonts, so no asset may be inlined.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: at('renderer/index.html') },
    },
    worker: { format: 'es' },
  },
});
