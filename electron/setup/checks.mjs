import { at, root, say } from './places.mjs';
import { run } from './run.mjs';

const CHECKS = [
  { name: 'types', args: ['typescript-native/bin/tsc', '-b', '--pretty'] },
  { name: 'lint', args: ['oxlint/bin/oxlint', '--deny-warnings'] },
  {
    name: 'layers',
    args: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'tests/architecture/layers.cjs', '.'],
  },
];

/** Types, lint and layers side by side: each counts as one check.
 * @param {number} [limit] */
export async function runChecks(limit) {
  const results = await Promise.all(
    CHECKS.map(async ({ name, args: [bin = '', ...rest] }) => {
      const program = at('node_modules', bin);
      const ended = await run(process.execPath, [program, ...rest], { cwd: root, quiet: true, ...(limit && { limit }) });
      if (ended.code !== 0) say(`${ended.output}\n${name}: failed ${ended.stopped}`);
      return ended.code === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}
