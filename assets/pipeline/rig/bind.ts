import { add, cross, dot, point, scale, sub, turn, type Vec3 } from '../source/vector';
import type { Frame } from './joints';
import { JOINTS, jointIndex } from './joints';
import { JOINT_COUNT, type WeightField } from './heat';

const DEG = Math.PI / 180;

/**
 * The source stands with its arms 45 degrees out; etiquette never does. The arms are lowered once, here, and the body
 * is bound in that pose: shoulders keep their shape when hands hang, fold or offer, which is all they do.
 */
const LOWERED: Readonly<Record<string, number>> = { clavicle: 2, shoulder: 7, upperArm: 18 };

export interface Move { readonly rotate: (v: Vec3) => Vec3; readonly origin: Vec3; readonly to: Vec3 }

/** For each joint, how it moves from the source pose into the bind pose. */
export function bindMoves(frames: readonly Frame[]): Move[] {
  const moves: Move[] = [];
  JOINTS.forEach(({ name, parent }, i) => {
    const origin = frames[i]?.position ?? [0, 0, 0];
    const above = parent === undefined ? undefined : moves[jointIndex(parent)];
    const to = above ? applyMove(above, origin) : origin;
    const side = name.slice(-1);
    const deg = LOWERED[name.slice(0, -1)];
    const rad = deg === undefined ? 0 : (side === 'L' ? -1 : 1) * deg * DEG;
    const rotate = (v: Vec3): Vec3 => {
      const turned = rad === 0 ? v : turn(v, [0, 0, 1], rad);
      return above ? above.rotate(turned) : turned;
    };
    moves.push({ rotate, origin, to });
  });
  return moves;
}

export const applyMove = ({ rotate, origin, to }: Move, p: Vec3): Vec3 => add(to, rotate(sub(p, origin)));

export function moveFrames(frames: readonly Frame[], moves: readonly Move[]): Frame[] {
  return frames.map((frame, i) => {
    const move = moves[i];
    const kind = JOINTS[i]?.kind;
    if (!move) return frame;
    // World-axis joints keep the world's axes; arms, hands and fingers turn with their bones.
    if (kind === 'world') return { ...frame, position: move.to };
    return { position: move.to, x: move.rotate(frame.x), y: move.rotate(frame.y), z: move.rotate(frame.z) };
  });
}

/** Linear blend of the joints' moves. */
export function moveSkin(points: Float64Array, field: WeightField, moves: readonly Move[]): Float64Array {
  const out = points.slice();
  for (let i = 0; i < points.length / 3; i++) {
    const p = point(points, i);
    let sum: Vec3 = [0, 0, 0];
    let total = 0;
    for (let j = 0; j < JOINT_COUNT; j++) {
      const w = field[i * JOINT_COUNT + j] ?? 0;
      const move = moves[j];
      if (w < 1e-5 || !move) continue;
      sum = add(sum, scale(applyMove(move, p), w));
      total += w;
    }
    if (total > 0) out.set(scale(sum, 1 / total), i * 3);
  }
  return out;
}

/** Inverse bind and local matrices, column-major, for glTF. */
export function matrices(frames: readonly Frame[]): { local: number[][]; inverse: number[][] } {
  const inverse = frames.map(({ position: p, x, y, z }) => [
    x[0], y[0], z[0], 0, x[1], y[1], z[1], 0, x[2], y[2], z[2], 0, -dot(x, p), -dot(y, p), -dot(z, p), 1,
  ]);
  const local = frames.map((frame, i) => {
    const parent = JOINTS[i]?.parent;
    const above = parent === undefined ? undefined : frames[jointIndex(parent)];
    if (!above) return [...frame.x, 0, ...frame.y, 0, ...frame.z, 0, ...frame.position, 1];
    const into = (v: Vec3): Vec3 => [dot(above.x, v), dot(above.y, v), dot(above.z, v)];
    return [...into(frame.x), 0, ...into(frame.y), 0, ...into(cross(frame.x, frame.y)), 0, ...into(sub(frame.position, above.position)), 1];
  });
  return { local, inverse };
}
