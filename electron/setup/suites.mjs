import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, root, say } from './places.mjs';
import { run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The tool's own report, or nothing if it ended before writing one.
 * @param {string} file */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A tool that failed without naming a failed test, by a crash or a broken file, still counts as one.
 * @param {Counts} counts @param {{ code: number, stopped: string }} ended */
function settled(counts, { code, stopped }) {
  if (stopped) say(stopped);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} name */
function reportFile(name) {
  const file = at(`test-results/${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} folder */
function isEmpty(folder) {
  const found = existsSync(at(folder)) && readdirSync(at(folder), { recursive: true, encoding: 'utf8' });
  if (found && found.some((name) => /\.(test|spec)\.tsx?$/.test(name))) return false;
  say(`There are no tests in ${folder} yet.`);
  return true;
}

/** @param {string} name @param {string[]} projects @param {string[]} words @param {number} limit
 * @returns {Promise<Counts>} */
export async function vitest(name, projects, words, limit) {
  const file = reportFile(name);
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await run(
    process.execPath,
    [at('node_modules/vitest/vitest.mjs'), ...args, ...projects.flatMap((project) => ['--project', project]), ...words],
    { cwd: root, limit },
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report(file) ?? {};
  return settled({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, ended);
}

/** @param {string[]} words @param {number} limit */
export const seeds = async (words, limit) =>
  isEmpty('tests/seeds') ? { passed: 0, failed: 0, skipped: 0 } : vitest('seeds', ['seeds'], words, limit);

/** @param {string} project @param {string[]} words @param {number} limit @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>} */
export async function playwright(project, words, limit, env) {
  if (isEmpty(`tests/${project}`)) return { passed: 0, failed: 0, skipped: 0 };
  const file = reportFile(project);
  const args = ['test', '--config', 'tests/playwright.config.ts', '--project', project, '--reporter=list,json'];
  const ended = await run(process.execPath, [at('node_modules/@playwright/test/cli.js'), ...args, ...words], {
    cwd: root,
    limit,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report(file)?.stats ?? {};
  return settled({ passed: expected + flaky, failed: unexpected, skipped }, ended);
}
