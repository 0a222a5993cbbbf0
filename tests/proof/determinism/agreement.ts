/** The same attempts in every engine, and what differs in words. */
import type { Outcome } from '../target';
import type { Generated } from '../../support/generated-attempts';
import { chromiumEngine, electronEngines, nodeEngine, type Engine } from './engines';

/** Without a Chromium the daily version says so; the long one is broken by it. */
export async function agreement(from: number, to: number, isChromiumNeeded: boolean, say: (line: string) => void): Promise<Outcome> {
  const other = await chromiumEngine();
  const engines = [...(await electronEngines()), ...(other === undefined ? [] : [other])];
  try {
    say(`    ${[nodeEngine, ...engines].map(({ told }) => told).join('; ')}`);
    return { ...(await compared(from, to, engines)), ...(other === undefined && isChromiumNeeded ? { broken: ['Debian’s Chromium is not on this machine, and could not be installed'] } : {}) };
  } finally {
    for (const engine of engines) await engine.close();
  }
}

async function compared(from: number, to: number, engines: readonly Engine[]): Promise<Outcome> {
  const [known = [], ...others] = await Promise.all([nodeEngine, ...engines].map((engine) => engine.lines(from, to)));
  const broken: string[] = [];
  let steps = 0;
  for (const [at, line] of known.entries()) {
    const attempt = JSON.parse(line) as Generated;
    steps += attempt.steps;
    for (const [which, lines] of others.entries()) {
      if (lines[at] !== line) broken.push(`attempt ${from + at} (${attempt.scene}): ${engines[which]?.name} has another ${differing(attempt, lines[at]).join(', ')} than Node`);
    }
  }
  return { cases: known.length, broken, measured: { steps, engines: 1 + engines.length, chromium: engines.some(({ name }) => name === 'chromium') ? known.length : 0, differing: broken.length } };
}

function differing(attempt: Generated, line: string | undefined): readonly string[] {
  if (line === undefined) return ['number of attempts'];
  const other = JSON.parse(line) as Generated;
  return (Object.keys(attempt) as (keyof Generated)[]).filter((name) => attempt[name] !== other[name]);
}
