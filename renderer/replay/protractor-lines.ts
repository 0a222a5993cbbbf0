/** A protractor in the plane of a person's bow, as points of the world: the stage says where they are on the screen. */
import type { BodyMetrics } from '../../scenarios/body/metrics';
import { SEATED } from '../../scenarios/body/sitting';
import type { PersonStaging } from '../../scenarios/body/staging';
import type { WorldPoint } from '../stage/stage-props';

/** Seen from the hips: upright is 0, forward is +. */
export type Ray = (degrees: number, lengthMm: number) => WorldPoint;

/** A trunk that bends takes the hips back over the heels, this much of their height at a right angle. */
const HIPS_BACK = 0.16;

export function bowPlane({ x, z, yaw10, pitch10, sitPercent, sitting = 'chair' }: PersonStaging, { hipMm }: BodyMetrics): { readonly hip: WorldPoint; readonly ray: Ray } {
  const yaw = (yaw10 * Math.PI) / 1800;
  const ahead = { x: Math.sin(yaw), z: Math.cos(yaw) };
  const seat = sitPercent / 100;
  const back = hipMm * HIPS_BACK * Math.sin((pitch10 * Math.PI) / 1800) * (1 - seat);
  const height = hipMm + (SEATED[sitting].hipMm - hipMm) * seat;
  const hip = { x: x - ahead.x * back, y: height, z: z - ahead.z * back };
  return {
    hip,
    ray: (degrees, lengthMm) => {
      const rad = (degrees * Math.PI) / 180;
      const flat = Math.sin(rad) * lengthMm;
      return { x: hip.x + ahead.x * flat, y: hip.y + Math.cos(rad) * lengthMm, z: hip.z + ahead.z * flat };
    },
  };
}
