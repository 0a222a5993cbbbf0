/** Finger nails: small curved plates on the end bones. They show at once which way a thumb lies. */
import { Vector3 } from 'three';
import { CHAINS, FINGERS, FINGER_MODELS, HAND_REST, THUMB, chainStart } from './hand-model';

export interface Nail {
  readonly bone: number;
  /** Grid of points, `COLUMNS` a row from root to tip, in the right hand's frame at rest; and the plate's outward direction. */
  readonly points: readonly Vector3[];
  readonly normals: readonly Vector3[];
}

export const NAIL_COLUMNS = 5;
export const NAIL_ROWS = 4;
const LIFT = 0.0004;

function nail(chain: number, radius: number, length: number): Nail {
  const bone = chainStart(chain) + 2;
  const base = HAND_REST.positions[bone] ?? new Vector3();
  const turn = HAND_REST.rotations[bone];
  const tip = HAND_REST.tips[chain] ?? new Vector3();
  const size = base.distanceTo(tip);
  const points: Vector3[] = [];
  const normals: Vector3[] = [];
  for (let row = 0; row < NAIL_ROWS; row += 1) {
    const share = row / (NAIL_ROWS - 1);
    const z = size + radius * 0.62 - length * (1 - share);
    // The plate follows the finger's round back and dips over the tip.
    const over = Math.max(0, z - size) / radius;
    const here = radius * Math.sqrt(Math.max(0.2, 1 - over * over * 0.75));
    for (let column = 0; column < NAIL_COLUMNS; column += 1) {
      const angle = (column / (NAIL_COLUMNS - 1) - 0.5) * 1.9 * (row === 0 ? 0.8 : row === NAIL_ROWS - 1 ? 0.85 : 1);
      const normal = new Vector3(Math.sin(angle), Math.cos(angle), over * 0.6).normalize();
      const at = new Vector3(Math.sin(angle) * here, Math.cos(angle) * here + LIFT, z);
      if (turn !== undefined) {
        at.applyQuaternion(turn);
        normal.applyQuaternion(turn);
      }
      points.push(at.add(base));
      normals.push(normal);
    }
  }
  return { bone, points, normals };
}

export const NAILS: readonly Nail[] = CHAINS.map((_, chain) => {
  const name = FINGERS[chain - 1];
  const radius = name === undefined ? THUMB.radii[3] + 0.0007 : FINGER_MODELS[name].radii[3] + 0.0004;
  return nail(chain, radius, radius * (name === undefined ? 1.75 : 1.65));
});
