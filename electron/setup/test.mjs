import { ensureBuild } from './build.mjs';
import { runChecks } from './checks.mjs';
import { openDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';
import { command, say, SetupError, told } from './places.mjs';
import { ensureElectron, runtimeEnv } from './runtime.mjs';
import { playwright, seeds, vitest } from './suites.mjs';
import { ensureSystem } from './system.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };
const one = { ...none, passed: 1 };

/** Set by the install stage for the stages that open the app. */
let env = process.env;
const linux = process.platform === 'linux';

/** @param {string} project */
const inElectron = (project) => async (/** @type {string[]} */ words, /** @type {number} */ limit) => {
  // Always our own display on Linux: a window on the tester's screen would get the tester's keys.
  const display = linux ? await openDisplay() : undefined;
  try {
    return await playwright(project, words, limit, { ...env, ...display?.env });
  } finally {
    display?.close();
  }
};

const minute = 60;
/** In this order. A budget is what the stage may take on two quiet cores. Past it a stage is told, and ended only where it would leave no time for those after it.
 * @type {{ name: string, title: string, budget: number, app?: true,
 *   run: (words: string[], limit: number) => Promise<import('./suites.mjs').Counts> }[]} */
const STAGES = [
  { name: 'check', title: 'types + lint + layers', budget: 2 * minute, run: (_, limit) => runChecks(limit) },
  { name: 'unit', title: 'unit + rules + models', budget: 6 * minute, run: (words, limit) => vitest('unit', ['core', 'shell', 'dom'], words, limit) },
  { name: 'seeds', title: 'seeds', budget: 5 * minute, run: seeds },
  { name: 'build', title: 'build', budget: minute, app: true, run: async (_, limit) => (await ensureBuild({ limit }), one) },
  { name: 'e2e', title: 'real Electron', budget: 15 * minute, app: true, run: inElectron('e2e') },
  { name: 'pictures', title: 'pictures', budget: 4 * minute, app: true, run: inElectron('pictures') },
];
const INSTALL = 3 * minute;
const TOTAL = 35 * minute;
/** A busy machine was seen to take twice as long for the same work. Whatever is not done by then hangs. */
const LAST = 80 * minute;

/** Prints how long a piece of work took, beside what it may take.
 * @template T @param {string} title @param {number} budget @param {() => Promise<T>} work */
async function timed(title, budget, work) {
  const began = Date.now();
  try {
    return await work();
  } finally {
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`[stage] ${title}: ${seconds} s (budget ${budget} s)${seconds > budget ? ', OVER BUDGET' : ''}`);
  }
}

/** @param {typeof STAGES} stages */
async function install(stages) {
  await ensurePackages();
  if (!stages.some((stage) => stage.app)) return none;
  await ensureSystem({ headless: linux });
  env = runtimeEnv(await ensureElectron());
  return none;
}

/** @param {() => Promise<import('./suites.mjs').Counts>} work */
async function counted(work) {
  try {
    return await work();
  } catch (error) {
    say(told(error));
    return { ...none, failed: 1 };
  }
}

/** Stage names choose stages; `e2e` and `pictures` bring the build along. Other words go to the tool.
 * @param {string[]} words */
function chosen(words) {
  const names = words.filter((word) => STAGES.some((stage) => stage.name === word));
  const rest = words.filter((word) => !names.includes(word));
  if (rest.length > 0 && names.length !== 1) {
    throw new SetupError(`Choose one stage to pass "${rest.join(' ')}" to. Stages: ${STAGES.map((stage) => stage.name).join(', ')}.`);
  }
  const opens = names.includes('e2e') || names.includes('pictures');
  const stages = STAGES.filter(({ name }) => names.length === 0 || names.includes(name) || (opens && name === 'build'));
  return { stages, rest };
}

await command(async () => {
  const { stages, rest } = chosen(process.argv.slice(2));
  const sum = { ...none };
  const add = (/** @type {import('./suites.mjs').Counts} */ counts) => {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
  };
  const ends = Date.now() + LAST * 1000;
  const whole = async () => {
    add(await timed('install', INSTALL, () => counted(() => install(stages))));
    // Without packages or a runtime every stage would fail for the same reason, already told.
    if (sum.failed > 0) return;
    for (const [index, { title, budget, run }] of stages.entries()) {
      const later = stages.slice(index + 1).reduce((all, stage) => all + stage.budget, 0);
      const limit = Math.max(budget, Math.round((ends - Date.now()) / 1000) - later);
      add(await timed(title, budget, () => counted(() => run(rest, limit))));
    }
  };
  await timed('all', TOTAL, whole);
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
  return sum.failed === 0 ? 0 : 1;
});
