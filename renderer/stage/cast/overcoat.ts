/** An overcoat over the suit: the cloth of the suit once more, a little further out, and from the hips to the knee a skirt that both thighs carry. */
import { BufferGeometry, Float32BufferAttribute, Matrix4, Uint16BufferAttribute, Vector3 } from 'three';
import { LEARNER, type PersonId } from '../../../scenarios/kernel/ids';
import { BONE, LEG, legOf, placeOf } from '../body/bones';
import { skirtOf } from './coat-skirt';
import type { Model, ModelPart } from './load-model';

/** Sober cloth; everybody's own is always the same. */
const CLOTHS = ['#7a6a55', '#3d4148', '#2f3949', '#5b4c3f'] as const;

export function coatColourOf(person: PersonId): string {
  if (person === LEARNER) return CLOTHS[0];
  const sum = Array.from(person).reduce((so, letter) => so + (letter.codePointAt(0) ?? 0), 0);
  return CLOTHS[sum % CLOTHS.length] ?? CLOTHS[0];
}

/** How far out, m, and how far down the thigh, beneath the skirt: lower down it would be trousers. */
const OUT = 0.011;
const DOWN_THIGH = 0.16;
/** The suit's share of the painted sheet: see assets/pipeline/paint/layout.ts. */
const SUIT = { left: 768 / 2048, right: 1536 / 2048, bottom: 768 / 1024 } as const;
/** Within it, the shirt's front and the tie, as far as they are so near (m) to the middle: an overcoat leaves them in sight. */
const SHIRT = { left: 976 / 2048, right: 1228 / 2048, bottom: 277 / 1024 } as const;
const SHIRT_HALF = 0.07;

const isWithin = ({ left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number }, u: number, v: number): boolean => u > left && u < right && v < bottom;

export function overcoatOf(model: Model, body: ModelPart): BufferGeometry {
  const { geometry } = body;
  const [position, normal, uv, skinIndex, skinWeight] = (['position', 'normal', 'uv', 'skinIndex', 'skinWeight'] as const).map((name) => geometry.getAttribute(name));
  if (position === undefined || normal === undefined || uv === undefined || skinIndex === undefined || skinWeight === undefined || geometry.index === null) throw new Error('the body has no cloth');
  const toHips = model.inverses[model.joints.indexOf(BONE.pelvis)] ?? new Matrix4();
  const hips = placeOf(model.rig.rest, BONE.pelvis);
  const toModel = new Matrix4().makeTranslation(hips).multiply(toHips);
  const toMesh = toModel.clone().invert();
  const hem = placeOf(model.rig.rest, legOf('left') + LEG.thigh).y * (1 - DOWN_THIGH) + placeOf(model.rig.rest, legOf('left') + LEG.shin).y * DOWN_THIGH;
  const unit = new Vector3().setFromMatrixScale(toHips).x;
  const up = new Vector3(0, 1, 0).transformDirection(toMesh);
  const at = new Vector3();
  const out = new Vector3();
  const count = position.count;
  const isCloth = new Uint8Array(count);
  const isAbove = new Uint8Array(count);
  const legs = new Set(['left', 'right'].flatMap((side) => [LEG.thigh, LEG.shin].map((part) => model.joints.indexOf(legOf(side as 'left' | 'right') + part))));
  const around: Vector3[] = [];
  const positions: number[] = [];
  const normals: number[] = [];
  const joints: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < count; i += 1) {
    at.fromBufferAttribute(position, i);
    const [u, v] = [uv.getX(i), uv.getY(i)];
    const inModel = out.copy(at).applyMatrix4(toModel);
    const low = hem - inModel.y;
    isCloth[i] = isWithin(SUIT, u, v) && !(isWithin(SHIRT, u, v) && Math.abs(inModel.x) < SHIRT_HALF) ? 1 : 0;
    isAbove[i] = low < 0 ? 1 : 0;
    for (let k = 0; k < 4; k += 1) {
      joints.push(skinIndex.getComponent(i, k));
      weights.push(skinWeight.getComponent(i, k));
      if (isCloth[i] === 1 && legs.has(skinIndex.getComponent(i, k)) && skinWeight.getComponent(i, k) > LEGS_CARRY) around.push(inModel.clone());
    }
    at.addScaledVector(out.fromBufferAttribute(normal, i).normalize(), OUT / unit);
    normals.push(out.x, out.y, out.z);
    // What lies below is drawn up to the hem, which is straight.
    if (low > 0) at.addScaledVector(up, low / unit);
    positions.push(at.x, at.y, at.z);
  }
  const index: number[] = [];
  for (let i = 0; i < geometry.index.count; i += 3) {
    const corners = [0, 1, 2].map((corner) => geometry.index?.getX(i + corner) ?? 0);
    if (corners.every((corner) => isCloth[corner] === 1) && corners.some((corner) => isAbove[corner] === 1)) index.push(...corners);
  }
  const skirt = skirtOf(model, around);
  for (const vertex of skirt.vertices) {
    positions.push(...at.copy(vertex.at).applyMatrix4(toMesh).toArray());
    normals.push(...out.copy(vertex.normal).transformDirection(toMesh).toArray());
    joints.push(...skirt.joints);
    weights.push(...vertex.weights);
  }
  index.push(...skirt.index.map((corner) => corner + count));
  const coat = new BufferGeometry();
  coat.setAttribute('position', new Float32BufferAttribute(positions, 3));
  coat.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  coat.setAttribute('skinIndex', new Uint16BufferAttribute(joints, 4));
  coat.setAttribute('skinWeight', new Float32BufferAttribute(weights, 4));
  coat.setIndex(index);
  return coat;
}

/** From this share of a vertex on it belongs to the legs, and the skirt goes round it. */
const LEGS_CARRY = 0.3;
