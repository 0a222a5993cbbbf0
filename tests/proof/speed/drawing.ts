/** B2: what a picture costs, against bare three.js pages with as many triangles and draw calls (the benches' own measurement). */
import { frameFigures } from '../../bench/frame-figures';
import { sceneFigures } from '../../bench/scene-figures';
import type { Outcome } from '../target';

export async function drawnAgainst(): Promise<Outcome> {
  const visit = await frameFigures();
  const scenes = await sceneFigures();
  return {
    cases: 1 + scenes.length, broken: scenes.filter(({ isKept }) => !isKept).map(({ what, triangles, drawCalls, ratio, fps }) => `${what}: ${triangles} triangles, ${drawCalls} calls, ${ratio} of bare, ${fps} a second`),
    measured: { ratio: Math.max(visit.ratio, ...scenes.map(({ ratio }) => ratio)), leastFps: Math.min(...scenes.map(({ fps }) => fps)), calls: Math.max(...scenes.map(({ drawCalls }) => drawCalls)) },
  };
}
