/** A car at the kerb: its door opens by itself, and it drives off. Yaw is the way it looks; its tilt is how far the door stands open. */
import { DEG, cos, sin } from '../kernel/trig';
import { distance } from './geometry';
import type { Entity, World } from './world';

/** The door's widest, and how fast it swings (a driver opens it with a lever). */
const OPEN_RAD = 62 * DEG;
const SWING_PER_STEP = 1.4 * DEG;
/** A gentle start: 1.4 m/s each second; out of sight after a dozen metres. */
const MM_PER_STEP2 = 0.4;
const GONE_MM = 12_500;

export function stepCars(world: World): void {
  for (const thing of world.entities.values()) if (thing.kind === 'taxi' && thing.parent !== 'away') stepCar(world, thing);
}

function stepCar(world: World, car: Entity): void {
  const goal = car.state === 'rear' || car.state === 'front' ? OPEN_RAD : 0;
  car.tilt += Math.max(-SWING_PER_STEP, Math.min(SWING_PER_STEP, goal - car.tilt));
  // Nobody drives with an open door.
  if (car.state !== 'going' || car.tilt > 0) return;
  car.home ??= { on: '', x: car.x, z: car.z };
  const gone = distance(car, car.home);
  const speed = MM_PER_STEP2 / 2 + Math.sqrt(2 * MM_PER_STEP2 * gone);
  car.x += sin(car.yaw) * speed;
  car.z += cos(car.yaw) * speed;
  if (gone < GONE_MM) return;
  car.parent = 'away';
  car.state = 'gone';
  world.observe({ type: 'car.gone', by: 'scene', room: car.room });
}
