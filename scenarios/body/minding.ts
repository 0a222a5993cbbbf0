/** Who pours for somebody minds the glass: the bottle leans while there is room, and rises by itself when it is time. */
import { DEG } from '../kernel/trig';
import { distance } from './geometry';
import { lipOf, nameOf, rimOf } from './rims';
import { heldMl } from './tilted-vessel';
import { levelMm, depthMm, VESSELS, type VesselName } from './vessels';
import { SIDES, type Body, type Entity, type World } from './world';

/** Leaning so far, it is ready to run; no wrist goes farther than the second. */
const READY = -28 * DEG;
const MOST = -112 * DEG;
/** An even stream: so much stands above the lip (ml), and the bottle leans on as it empties. */
const STREAM_ML = 20;
/** Short of running by so much (ml), and farther than this only over the glass. */
const SAFE_ML = 12;
const FARTHEST = -70 * DEG;
const ON = 1.1 * DEG;
const AT_LIPS = 6 * DEG;
const UPRIGHT = -12 * DEG;
/** Near enough over the glass to let it run. */
const OVER_MM = 45;
/** What still runs while the bottle rises, and the foam that swells after it (0.1 % of a glass). */
const AHEAD_10 = 8;

/** Once a step, for whoever holds the bottle. */
export function mindLevel(world: World, by: Body, bottle: Entity, name: VesselName): void {
  const { pours } = by;
  if (pours === undefined) return;
  const glass = world.entities.get(pours.into);
  const into = glass === undefined ? undefined : nameOf(glass);
  if (glass === undefined || into === undefined || glass.face === 'en' || isCovered(world, glass) || fullness(glass, into) >= pours.level10 - AHEAD_10) {
    by.readTilt = 0;
    // Enough stays enough; the mouth stays over the glass until nothing runs any more.
    by.pours = bottle.tilt < UPRIGHT ? { ...pours, level10: 0 } : undefined;
    if (by.pours === undefined) by.meets = '';
    return;
  }
  const isOver = !isDrunkFrom(glass) && distance(lipOf(world, bottle, name), rimOf(world, glass, into)) <= OVER_MM;
  const above = (bottle.fillMl ?? 0) - heldMl(VESSELS[name], bottle.tilt);
  if (bottle.tilt > READY) by.readTilt = READY;
  // On its way there it leans as far as nothing runs: so it reaches farther.
  else if (!isOver) by.readTilt = above > -SAFE_ML ? Math.min(READY, bottle.tilt + ON) : above < -SAFE_ML - STREAM_ML ? Math.max(FARTHEST, bottle.tilt - ON) : bottle.tilt;
  else if (above < STREAM_ML) by.readTilt = Math.max(MOST, bottle.tilt - ON);
  else by.readTilt = bottle.tilt;
}

/** On its way to somebody's lips, or there. */
export function isDrunkFrom(glass: Entity): boolean {
  return glass.tilt > AT_LIPS;
}

function fullness(glass: Entity, name: VesselName): number {
  return (1000 * levelMm(VESSELS[name], (glass.fillMl ?? 0) + (glass.foamMl ?? 0))) / depthMm(VESSELS[name]);
}

/** Somebody holds a palm over it, or is about to; `withinMm`: so near that it is there. */
export function isCovered(world: World, glass: Entity, withinMm = Infinity): boolean {
  for (const one of world.people.values()) {
    for (const side of SIDES) {
      const { task, x, z } = one.hands[side];
      if (task.kind === 'cover' && task.entity === glass.id && distance({ x, z }, glass) <= withinMm) return true;
    }
  }
  return false;
}
