/** A piece of a proof that is lived in the real app, run by somebody who is not root, so that the sandbox is really on. */
import { launchUnprivileged, type Unprivileged, type UnprivilegedOptions } from '../../support/unprivileged';
import type { Outcome, Target } from '../target';
import { Tally } from './tally';

export type InApp = (running: Unprivileged, from: number, to: number, tally: Tally) => Promise<void>;

/** The piece as a spec lives it, which has the app already. */
export async function livedIn(running: Unprivileged, work: InApp, from: number, to: number): Promise<Outcome> {
  const tally = new Tally();
  await work(running, from, to, tally);
  return tally.outcome();
}

/** The piece as a target lives it, with an app of its own. */
export const inApp = (work: InApp, options: UnprivilegedOptions = {}): Target['prove'] => async (from, to) => {
  const running = await launchUnprivileged(options);
  try {
    return await livedIn(running, work, from, to);
  } finally {
    await running.close();
  }
};
