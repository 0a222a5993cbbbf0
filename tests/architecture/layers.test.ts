import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, withTree } from '../support/sandbox-tree';

const target = (path: string): [string, string] => [path, 'export const value = 1;'];
const importing = (path: string, ...from: string[]): [string, string] => [
  path,
  from.map((file, i) => `import { value as v${i} } from '${file}';`).join('\n') + '\nexport const value = 2;',
];

/** One small tree in which every rule is broken once. */
const BROKEN = Object.fromEntries([
  target('scenarios/scenes/s03/scene.ts'),
  target('scenarios/acts/pour.ts'),
  target('scenarios/scoring/score.ts'),
  target('scenarios/kernel/loop.ts'),
  target('scenarios/kernel/ids.ts'),
  target('renderer/session/session.ts'),
  target('electron/main/storage.ts'),
  target('tests/support/help.ts'),
  importing('scenarios/acts/bow.ts', '../scenes/s03/scene'),
  importing('scenarios/body/hand.ts', '../acts/pour'),
  importing('scenarios/kernel/clock.ts', 'node:fs'),
  importing('scenarios/rulebook/r1.ts', '../kernel/loop', '../kernel/ids'),
  importing('scenarios/scoring/card.ts', '../scenes/s03/scene'),
  importing('scenarios/kernel/a.ts', './b'),
  importing('scenarios/kernel/b.ts', './a', './missing'),
  importing('renderer/app.tsx', '../electron/main/storage', '../tests/support/help'),
  importing('renderer/disk.ts', 'node:fs'),
  importing('renderer/stage/room.tsx', '../session/session'),
  importing('electron/preload/index.ts', '../main/storage'),
  importing('electron/main/window.ts', '../../renderer/session/session'),
  importing('electron/main/outbound/send.ts', 'node:https'),
  importing('electron/main/spy.ts', 'node:https'),
]);

type Report = { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };

function violations(folder: string): string[] {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, 'tests/architecture/layers.cjs');
  const { stdout } = spawnSync(process.execPath, [tool, '--config', config, '--output-type', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(stdout) as Report;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

it('names every import that crosses a layer the wrong way', { timeout: 30_000 }, () => {
  const found = withTree(BROKEN, violations).filter((line) => !line.startsWith('no-cycles'));
  expect(found.toSorted()).toEqual([
    'acts-know-no-scene: scenarios/acts/bow.ts -> scenarios/scenes/s03/scene.ts',
    'body-and-kernel-are-below: scenarios/body/hand.ts -> scenarios/acts/pour.ts',
    'electron-draws-nothing: electron/main/window.ts -> renderer/session/session.ts',
    'nothing-imports-tests: renderer/app.tsx -> tests/support/help.ts',
    'nothing-unresolved: scenarios/kernel/b.ts -> ./missing',
    'only-outbound-reaches-out: electron/main/spy.ts -> https',
    'preload-is-thin: electron/preload/index.ts -> electron/main/storage.ts',
    'renderer-through-contract: renderer/app.tsx -> electron/main/storage.ts',
    'renderer-uses-no-node: renderer/disk.ts -> fs',
    'rules-see-observations-only: scenarios/rulebook/r1.ts -> scenarios/kernel/loop.ts',
    'scenarios-stand-alone: scenarios/kernel/b.ts -> ./missing',
    'scenarios-stand-alone: scenarios/kernel/clock.ts -> fs',
    'scoring-knows-no-scene: scenarios/scoring/card.ts -> scenarios/scenes/s03/scene.ts',
    'stage-decides-nothing: renderer/stage/room.tsx -> renderer/session/session.ts',
  ]);
});

it('names a cycle of values, and lets types be', { timeout: 30_000 }, () => {
  const found = withTree(
    {
      ...Object.fromEntries([importing('scenarios/kernel/a.ts', './b'), importing('scenarios/kernel/b.ts', './a')]),
      'scenarios/body/c.ts': "import type { D } from './d'; export type C = D;",
      'scenarios/body/d.ts': "import type { C } from './c'; export type D = { c?: C };",
    },
    violations,
  );
  expect(found).toEqual(['no-cycles: scenarios/kernel/a.ts -> scenarios/kernel/b.ts']);
});
