/** Trousers, skirt and shoes. */
import { Matrix4, Vector3 } from 'three';
import { BODY_SIDES, BONE, LEG, type BodySide, type Pose, legOf, placeOf, sign, turnOf } from '../body/bones';
import type { Proportions } from '../body/proportions';
import { type Ring, addLoft } from '../geometry/loft';
import type { Influences, MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { legAt, skirtAt } from './carriers';
import { type Look, rgb } from './looks';

/** Height as a share of the hips' height, half width, half depth, backward shift. */
const TROUSERS: readonly (readonly [number, number, number, number])[] = [
  [1.03, 0.085, 0.1, 0], [0.94, 0.091, 0.106, 0.002], [0.84, 0.088, 0.096, 0.003], [0.72, 0.081, 0.086, 0.003], [0.6, 0.074, 0.078, 0.002],
  [0.54, 0.071, 0.074, 0.002], [0.48, 0.069, 0.071, 0.004], [0.38, 0.067, 0.07, 0.008], [0.24, 0.064, 0.068, 0.01], [0.12, 0.0625, 0.069, 0.008], [0.045, 0.062, 0.072, 0.004],
];
const CALVES: readonly (readonly [number, number, number, number])[] = [
  [0.62, 0.062, 0.064, 0], [0.54, 0.05, 0.052, 0], [0.46, 0.047, 0.05, 0.004], [0.38, 0.048, 0.053, 0.01], [0.28, 0.043, 0.048, 0.01], [0.18, 0.035, 0.038, 0.006], [0.1, 0.029, 0.032, 0.002], [0.06, 0.03, 0.034, 0],
];

function addLeg(builder: MeshBuilder, p: Proportions, side: BodySide, cuts: typeof TROUSERS, girth: number, colour: Rgb): void {
  const rings: Ring[] = cuts.map(([share, width, depth, back]) => ({
    center: new Vector3(sign(side) * (p.hipHalf + (0.05 - p.hipHalf) * (1 - share)), share * p.hip, -back * p.scale),
    across: new Vector3(width * p.scale * girth, 0, 0), ahead: new Vector3(0, 0, depth * p.scale * girth), colour,
    influences: (at) => legAt(p, side, at.y),
  }));
  addLoft(builder, rings, 14, { start: true });
  const last = rings[rings.length - 1];
  const dark: Rgb = [colour[0] * 0.35, colour[1] * 0.35, colour[2] * 0.35];
  if (last === undefined) return;
  addLoft(builder, [{ ...last, colour: dark }, { ...last, center: last.center.clone().setY(last.center.y + 0.02), across: last.across.clone().multiplyScalar(0.7), ahead: last.ahead.clone().multiplyScalar(0.7), colour: dark }], 14, { end: true });
}

export function addTrousers(builder: MeshBuilder, p: Proportions, look: Look): void {
  const colour = rgb(look.trousers);
  for (const side of BODY_SIDES) addLeg(builder, p, side, TROUSERS, look.girth, colour);
  const pelvis = (y: number, w: number, d: number): Ring => ({
    center: new Vector3(0, p.hip + y, 0), across: new Vector3(w * p.scale * look.girth, 0, 0), ahead: new Vector3(0, 0, d * p.scale * look.girth),
    colour, square: 2.3, influences: () => [[BONE.pelvis, 1]],
  });
  addLoft(builder, [pelvis(0.06, 0.15, 0.1), pelvis(-0.02, 0.165, 0.112), pelvis(-0.075, 0.15, 0.1), pelvis(-0.1, 0.09, 0.06)], 16, { start: true, end: true });
}

export function addSkirt(builder: MeshBuilder, p: Proportions, look: Look): void {
  const colour = rgb(look.trousers);
  const cuts = [[0.08, 0.14, 0.1], [-0.04, 0.168, 0.116], [-0.16, 0.172, 0.116], [-0.3, 0.168, 0.108], [-0.4, 0.166, 0.104]] as const;
  const rings: Ring[] = cuts.map(([y, w, d]) => ({
    center: new Vector3(0, p.hip + y * p.scale, 0), across: new Vector3(w * p.scale * look.girth, 0, 0), ahead: new Vector3(0, 0, d * p.scale * look.girth),
    colour, square: 2.4, influences: (at) => skirtAt(p, at),
  }));
  addLoft(builder, rings, 24, { start: true, end: true });
  const stockings = rgb(look.skin, 0.78);
  for (const side of BODY_SIDES) addLeg(builder, p, side, CALVES, 1, stockings);
}

/** Cross-sections of a shoe along the foot: distance ahead of the ankle, half width, top above the sole. */
const SHOE: readonly (readonly [number, number, number])[] = [
  [-0.062, 0.012, 0.03], [-0.058, 0.026, 0.052], [-0.04, 0.033, 0.068], [0, 0.035, 0.074], [0.045, 0.038, 0.06], [0.09, 0.044, 0.045], [0.135, 0.045, 0.036], [0.17, 0.037, 0.03], [0.192, 0.022, 0.022], [0.198, 0.008, 0.014],
];

export function addShoes(builder: MeshBuilder, bind: Pose, p: Proportions, look: Look): void {
  const colour = rgb(look.shoes, 1.15);
  for (const side of BODY_SIDES) {
    const bone = legOf(side) + LEG.foot;
    const influences: Influences = [[bone, 1]];
    builder.transform = new Matrix4().compose(placeOf(bind, bone), turnOf(bind, bone), new Vector3(1, 1, 1).multiplyScalar(p.scale));
    const floor = -p.ankle / p.scale;
    // Along +z the outside of the tube is out when `across` is +x and `ahead` is up.
    const rings: Ring[] = SHOE.map(([z, width, top]) => ({
      center: new Vector3(0, floor + top / 2, z), across: new Vector3(-width, 0, 0), ahead: new Vector3(0, top / 2, 0), square: 2.6, colour,
      influences: () => influences,
    }));
    addLoft(builder, rings, 12, { start: true, end: true });
    builder.transform = undefined;
  }
}
