import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, withTree } from '../support/sandbox-tree';

const PROJECTS = ['tsconfig.json', ...['scenarios', 'electron', 'renderer', 'tests'].map((name) => `${name}/tsconfig.json`)];

/** A wrong number, and what this folder must not know. */
const SEEDED: Readonly<Record<string, string>> = {
  'scenarios/kernel/pure.ts': 'document.title; process.exit();',
  'scenarios/kernel/pure.test.ts': '',
  'electron/main/index.ts': 'document.title;',
  'electron/main/index.test.ts': '',
  'electron/setup/start.mjs': 'nothing();',
  'renderer/app.tsx': 'process.exit();',
  'renderer/app.test.tsx': '',
  'tests/support/help.ts': '',
  'electron.vite.config.ts': '',
};

it('sees a wrong type in every project, and what a project must not know', { timeout: 120_000 }, () => {
  const files = {
    ...Object.fromEntries(PROJECTS.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    ...Object.fromEntries(
      Object.entries(SEEDED).map(([path, extra]) => [
        path,
        path.endsWith('.mjs') ? extra : `export const seeded: number = 'text';\n${extra}`,
      ]),
    ),
  };
  const output = withTree(relocated(files), (folder) => {
    const tsc = join(root, 'node_modules/typescript-native/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-b'], { cwd: folder, encoding: 'utf8' }).stdout;
  });
  const errors = output.split('\n').flatMap((line) => /^(.+?)\((\d+),.*error (TS\d+)/.exec(line)?.slice(1).join(' ') ?? []);
  expect(new Set(errors)).toEqual(
    new Set([
      'scenarios/kernel/pure.ts 1 TS2322',
      'scenarios/kernel/pure.ts 2 TS2584',
      'scenarios/kernel/pure.ts 2 TS2591',
      'scenarios/kernel/pure.test.ts 1 TS2322',
      'electron/main/index.ts 1 TS2322',
      'electron/main/index.ts 2 TS2584',
      'electron/main/index.test.ts 1 TS2322',
      'electron/setup/start.mjs 1 TS2304',
      'electron.vite.config.ts 1 TS2322',
      'renderer/app.tsx 1 TS2322',
      'renderer/app.tsx 2 TS2591',
      'renderer/app.test.tsx 1 TS2322',
      'tests/support/help.ts 1 TS2322',
    ]),
  );
});

/** The copy shares our packages, so its build info goes elsewhere: ours must not be touched. */
function relocated(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace('node_modules/.cache/tsc', 'build-info')]),
  );
}
