/** Where something is, seen from the learner: a direction in words and a distance in bands, for whoever cannot look. */
import type { PersonStaging } from '../../../scenarios/body/staging';
import type { TextKey } from '../../ui/text/en';
import type { Say } from '../../ui/text/text';

/** To the right of straight ahead, in degrees, up to which a direction has its name; the left is its mirror. */
const DIRECTIONS: readonly (readonly [upToDeg: number, right: TextKey, left: TextKey])[] = [
  [12, 'twin.where.ahead', 'twin.where.ahead'],
  [60, 'twin.where.ahead.right', 'twin.where.ahead.left'],
  [120, 'twin.where.right', 'twin.where.left'],
  [180, 'twin.where.behind', 'twin.where.behind'],
];
const CLOSE_MM = 700;
const NEAR_MM = 1300;

export function whereabouts({ x, z, yaw10 }: PersonStaging, at: { readonly x: number; readonly z: number }, say: Say): string {
  const [dx, dz] = [at.x - x, at.z - z];
  const apart = Math.hypot(dx, dz);
  const yaw = (yaw10 * Math.PI) / 1800;
  const right = dz * Math.sin(yaw) - dx * Math.cos(yaw);
  const ahead = dx * Math.sin(yaw) + dz * Math.cos(yaw);
  const degrees = (Math.atan2(Math.abs(right), ahead) * 180) / Math.PI;
  const [, onRight, onLeft] = DIRECTIONS.find(([upTo]) => degrees <= upTo) ?? ['', 'twin.where.behind', 'twin.where.behind'] as const;
  const far = apart < CLOSE_MM ? say('twin.where.close') : apart < NEAR_MM ? say('twin.where.near') : say('twin.where.far', { metres: Math.round(apart / 500) / 2 });
  return say('twin.where', { direction: say(right >= 0 ? onRight : onLeft), far });
}
