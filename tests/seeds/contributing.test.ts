import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, stepsOf } from '../support/recipes';
import { root } from '../support/sandbox-tree';

/** What the commands of the recipes need of the tree. */
const PARTS = ['scenarios', 'electron', 'tests/vitest.config.ts', 'tests/support', 'tests/tsconfig.json', 'renderer/tsconfig.json', 'assets/pipeline/tsconfig.json', 'package.json', 'package-lock.json', 'tsconfig.json', '.oxlintrc.json'];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'reigi-recipes-'));
  for (const part of PARTS) {
    mkdirSync(dirname(join(copy, part)), { recursive: true });
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Nothing of the test that runs reaches what is typed. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|NODE_ENV|TEST$|MODE$)/.test(name)));

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8', env });
  expect(status, `${words.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

/** `npm test -- WORDS` and `npm run -s NAME -- WORDS`, without the second that npm itself takes. */
function typed(command: string): string {
  const [, script = 'test', words = ''] = /^npm (?:test|run -s (\w+)) -- (.*)$/.exec(command) ?? [];
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const [node, ...line] = (scripts[script] ?? '').split(' ');
  expect(node, command).toBe('node');
  return run([...line, ...words.split(' ')]);
}

describe('CONTRIBUTING.md', () => {
  it('is true from top to bottom: who follows it word for word has a scene, and no fault', () => {
    const steps = stepsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
    const said: string[] = [];
    for (const step of steps) {
      if (step.do === 'type') said.push(...step.commands.map(typed));
      else follow(step, copy);
    }
    // Each of the master's plays is without fault, and the last one is judged by the new rule as well.
    const scores = said.filter((text) => text.includes(' of 100'));
    expect(scores).toHaveLength(2);
    for (const score of scores) expect(score).toContain('100 of 100');
    expect(scores[0]).not.toContain('meishi.after.ask-to-hear-more');
    expect(scores[1]).toMatch(/^met +meishi\.after\.ask-to-hear-more +1\.00/m);
    expect(said.join('\n')).toMatch(/\b0 failed/);
    expect(said.at(-1)).toContain('Auf dem Flur');
    run(['node_modules/typescript-native/bin/tsc', '-p', 'scenarios', '--noEmit', '--incremental', 'false']);
    run(['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'scenarios']);
  });
});

describe('a recipe', () => {
  it('that no reader could follow is found', () => {
    expect(() => stepsOf('In `a.ts`, somewhere near the top, add:')).toThrow(/line 1 tells nobody/);
    expect(() => stepsOf('Some words.\n\n```ts\nx\n```')).toThrow(/line 3: nothing says/);
    expect(() => follow({ do: 'replace', files: ['package.json'], old: 'no such words', by: '' }, root)).toThrow(/has no "no such words"/);
    expect(() => follow({ do: 'add', file: 'package.json', where: 'above', line: '"', text: '' }, root)).toThrow(/more than once/);
  });
});
