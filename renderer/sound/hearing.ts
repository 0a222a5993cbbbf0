/** How a place sounds from where the learner is: nearer is louder, and it is to the left or the right of the view. */
import type { PersonStaging } from '../../scenarios/body/staging';

export interface Place {
  readonly x: number;
  readonly z: number;
}

export interface Heard {
  /** 0..1. */
  readonly gain: number;
  /** -1 = left, 1 = right. */
  readonly pan: number;
}

/** At this distance a sound has lost half of its strength. */
const HALF_MM = 2000;
/** Within arm's length the side hardly matters: one's own hands do not jump from ear to ear. */
const NEAR_MM = 900;
/** Nothing is heard in one ear alone: rooms answer from all sides. */
const MOST_PAN = 0.75;

type Ears = Pick<PersonStaging, 'x' | 'z' | 'yaw10' | 'gazeX' | 'gazeZ'>;

export function hear(ears: Ears, { x, z }: Place): Heard {
  const dx = x - ears.x;
  const dz = z - ears.z;
  const away = Math.hypot(dx, dz);
  const ahead = facing(ears);
  // Facing +z, the right hand is toward -x.
  const right = dz * ahead.x - dx * ahead.z;
  return { gain: HALF_MM / (HALF_MM + away), pan: (MOST_PAN * right) / Math.max(away, NEAR_MM) };
}

/** The head follows the gaze, and so does the picture; a gaze straight down says nothing about a direction. */
function facing({ x, z, yaw10, gazeX, gazeZ }: Ears): Place {
  const far = Math.hypot(gazeX - x, gazeZ - z);
  if (far > 300) return { x: (gazeX - x) / far, z: (gazeZ - z) / far };
  const yaw = (yaw10 / 1800) * Math.PI;
  return { x: Math.sin(yaw), z: Math.cos(yaw) };
}
