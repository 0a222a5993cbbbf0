import { afterEach, expect, it, vi } from 'vitest';
import { createSession } from '../../scenarios/kernel/session';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { played } from '../../tests/support/plays';
import { liveAgain, liveAgainMeanwhile } from './resume';

const STEPS = 900;
const visit = played('careless', 4);
const fresh = () => createSession(s03, visit.header);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('what is lived again a little at a time is the same, and lets others have their turn', async () => {
  const [at, once, bySlices] = [{ ms: 0 }, fresh(), fresh()];
  liveAgain(once, visit.samples, STEPS);
  // Every look at the clock finds it ten milliseconds later: a slice is then one step.
  vi.spyOn(performance, 'now').mockImplementation(() => (at.ms += 10));
  let turns = 0;
  // Node hands over a thousand messages in one turn, a browser one.
  vi.stubGlobal('MessageChannel', class {
    readonly port1 = { onmessage: () => undefined, close: () => undefined };
    readonly port2 = { postMessage: () => void setTimeout(() => ((turns += 1), this.port1.onmessage())) };
  });
  await liveAgainMeanwhile(bySlices, visit.samples, STEPS);
  expect([bySlices.step, bySlices.observations, bySlices.staging()]).toEqual([once.step, once.observations, once.staging()]);
  expect(turns).toBe(STEPS);
});

it('what goes wrong in it is told', async () => {
  const session = fresh();
  vi.spyOn(session, 'advance').mockImplementation(() => {
    throw new RangeError('no such step');
  });
  await expect(liveAgainMeanwhile(session, visit.samples, STEPS)).rejects.toThrow('no such step');
});
