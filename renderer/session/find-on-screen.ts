/** Where a thing is on the screen, for tests that use a real mouse: looked for with the same eyes as the pointer's. */
import { INNER_POCKET, SIDE_POCKET } from '../input/pointed-thing';
import type { ScreenPoint, StageHandle, WorldPoint } from '../stage/stage-props';
import type { Play } from './open-play';

const GRID = 24;

export function screenOf({ pointer, loop, set }: Pick<Play, 'pointer' | 'loop' | 'set'>, id: string): ScreenPoint | undefined {
  const { stage } = pointer;
  if (stage === undefined) return undefined;
  const point = worldOf(loop.scene.staging, set.layout, id);
  const direct = point && stage.project(point);
  if (direct !== undefined && isInside(direct) && stage.pick(direct)?.id === id) return direct;
  return searched(stage, id);
}

function isInside({ x, y }: ScreenPoint): boolean {
  return x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight;
}

function worldOf(staging: Play['loop']['scene']['staging'], layout: Play['set']['layout'], id: string): WorldPoint | undefined {
  const thing = staging.entities.find((one) => one.id === id);
  if (thing !== undefined) return thing;
  const spot = layout.spots.find((one) => one.id === id);
  return spot && { x: spot.x, y: 0, z: spot.z };
}

/** Whatever hides its middle, some corner of it may be free. */
function searched(stage: StageHandle, id: string): ScreenPoint | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  const hits: ScreenPoint[] = [];
  for (let row = 1; row < GRID * 2; row += 1) {
    for (let column = 1; column < GRID * 2; column += 1) {
      const at = { x: (column / (GRID * 2)) * width, y: (row / (GRID * 2)) * height };
      if (stage.pick(at)?.id === id) hits.push(at);
    }
  }
  if (hits.length === 0) return undefined;
  if (id === INNER_POCKET || id === SIDE_POCKET) return hits[Math.floor(hits.length / 2)];
  const middle = { x: hits.reduce((sum, at) => sum + at.x, 0) / hits.length, y: hits.reduce((sum, at) => sum + at.y, 0) / hits.length };
  // The one nearest to the middle: the mean of a hollow shape may lie outside it.
  return hits.reduce((best, at) => (Math.hypot(at.x - middle.x, at.y - middle.y) < Math.hypot(best.x - middle.x, best.y - middle.y) ? at : best));
}
