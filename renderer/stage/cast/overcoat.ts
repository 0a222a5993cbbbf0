/** An overcoat over the suit: the cloth of the suit once more, a little further out and down to the thigh. */
import { type BufferGeometry, Float32BufferAttribute, Matrix4, Vector3 } from 'three';
import { LEARNER, type PersonId } from '../../../scenarios/kernel/ids';
import { BONE, LEG, legOf, placeOf } from '../body/bones';
import type { Model, ModelPart } from './load-model';

/** Sober cloth; everybody's own is always the same. */
const CLOTHS = ['#7a6a55', '#3d4148', '#2f3949', '#5b4c3f'] as const;

export function coatColourOf(person: PersonId): string {
  if (person === LEARNER) return CLOTHS[0];
  const sum = Array.from(person).reduce((so, letter) => so + (letter.codePointAt(0) ?? 0), 0);
  return CLOTHS[sum % CLOTHS.length] ?? CLOTHS[0];
}

/** How far out, m, and how far down the thigh: lower down it would be trousers. */
const OUT = 0.011;
const DOWN_THIGH = 0.34;
/** The suit's share of the painted sheet: see assets/pipeline/paint/layout.ts. */
const SUIT = { left: 768 / 2048, right: 1536 / 2048, bottom: 768 / 1024 } as const;

export function overcoatOf(model: Model, body: ModelPart): BufferGeometry {
  const { geometry } = body;
  const [position, normal, uv] = (['position', 'normal', 'uv'] as const).map((name) => geometry.getAttribute(name));
  if (position === undefined || normal === undefined || uv === undefined || geometry.index === null) throw new Error('the body has no cloth');
  const toModel = model.inverses[model.joints.indexOf(BONE.pelvis)] ?? new Matrix4();
  const hips = placeOf(model.rig.rest, BONE.pelvis).y;
  const hem = placeOf(model.rig.rest, legOf('left') + LEG.thigh).y * (1 - DOWN_THIGH) + placeOf(model.rig.rest, legOf('left') + LEG.shin).y * DOWN_THIGH;
  const unit = new Vector3().setFromMatrixScale(toModel).x;
  const up = new Vector3(0, 1, 0).transformDirection(toModel.clone().invert());
  const at = new Vector3();
  const out = new Vector3();
  const positions = new Float32Array(position.count * 3);
  const isCloth = new Uint8Array(position.count);
  const isAbove = new Uint8Array(position.count);
  for (let i = 0; i < position.count; i += 1) {
    at.fromBufferAttribute(position, i);
    const [u, v] = [uv.getX(i), uv.getY(i)];
    const low = hem - (out.copy(at).applyMatrix4(toModel).y + hips);
    isCloth[i] = u > SUIT.left && u < SUIT.right && v < SUIT.bottom ? 1 : 0;
    isAbove[i] = low < 0 ? 1 : 0;
    at.addScaledVector(out.fromBufferAttribute(normal, i).normalize(), OUT / unit);
    // What lies below is drawn up to the hem, which is straight.
    if (low > 0) at.addScaledVector(up, low / unit);
    at.toArray(positions, i * 3);
  }
  const index: number[] = [];
  for (let i = 0; i < geometry.index.count; i += 3) {
    const corners = [0, 1, 2].map((corner) => geometry.index?.getX(i + corner) ?? 0);
    if (corners.every((corner) => isCloth[corner] === 1) && corners.some((corner) => isAbove[corner] === 1)) index.push(...corners);
  }
  const coat = geometry.clone();
  coat.setAttribute('position', new Float32BufferAttribute(positions, 3));
  coat.setIndex(index);
  return coat;
}
