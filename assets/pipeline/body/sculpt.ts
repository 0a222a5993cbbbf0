import { addTarget } from '../source/targets';
import { base, sourceJoint } from '../source/base-mesh';
import { add, clamp, point, type Vec3 } from '../source/vector';
import type { FaceShape, PersonSpec } from '../person/spec';
import { landmarksOf, type Landmarks } from './landmarks';

/** A soft push: full at the centre, none at the radius, the same on both sides. Millimetres. */
interface Brush {
  readonly at: Vec3;
  readonly radius: number | Vec3;
  /** x is outwards. */
  readonly push?: Vec3;
  /** Or a stretch about the centre, per axis, per unit of distance. */
  readonly stretch?: Vec3;
}

const MM = 0.001;

/** Helpers move too, so eyes, lashes and teeth stay where they belong. */
function paint(positions: Float64Array, brush: Brush): void {
  const radius: Vec3 = typeof brush.radius === 'number' ? [brush.radius, brush.radius, brush.radius] : brush.radius;
  const sides = Math.abs(brush.at[0]) < 1e-6 ? [1] : [1, -1];
  for (let i = 0; i < base.vertexCount; i++) {
    const p = point(positions, i);
    for (const side of sides) {
      const d: Vec3 = [p[0] * side - brush.at[0], p[1] - brush.at[1], p[2] - brush.at[2]];
      const q = (d[0] / (radius[0] * MM)) ** 2 + (d[1] / (radius[1] * MM)) ** 2 + (d[2] / (radius[2] * MM)) ** 2;
      if (q >= 1) continue;
      const fall = (1 - q) ** 2;
      for (let axis = 0; axis < 3; axis++) {
        const push = (brush.push?.[axis] ?? 0) * MM + (brush.stretch?.[axis] ?? 0) * (d[axis] ?? 0);
        positions[i * 3 + axis] = (positions[i * 3 + axis] ?? 0) + fall * push * (axis === 0 ? side : 1);
      }
    }
  }
}

const at = (p: Vec3, x = 0, y = 0, z = 0): Vec3 => add(p, [x * MM, y * MM, z * MM]);
const middle = (p: Vec3): Vec3 => [0, p[1], p[2]];

/** What each number of a FaceShape moves; amounts were chosen by eye on the contact sheets. */
const BRUSHES: { readonly [K in keyof FaceShape]-?: (k: number, m: Landmarks) => readonly Brush[] } = {
  width: (k, m) => [{ at: [0, m.eye[1], m.skull[2]], radius: [125, 160, 190], stretch: [0.1 * k, 0, 0] }],
  length: (k, m) => [{ at: at(middle(m.eye), 0, -10, -40), radius: [150, 150, 160], stretch: [0, 0.1 * k, 0] }],
  jawWidth: (k, m) => [{ at: at(m.jaw, 4, -6, -12), radius: [38, 46, 62], push: [7 * k, 0, 0] }],
  chinLength: (k, m) => [{ at: at(m.chin, 0, -6), radius: [44, 36, 52], push: [0, -7 * k, 0] }],
  chinForward: (k, m) => [{ at: at(m.chin, 0, -2), radius: [38, 30, 44], push: [0, 0, 6 * k] }],
  chinWidth: (k, m) => [{ at: at(middle(m.chin), 0, -4, -8), radius: [46, 34, 44], stretch: [0.3 * k, 0, 0] }],
  cheekFull: (k, m) => [{ at: at(m.cheek, -4, -8, 6), radius: [36, 40, 46], push: [5 * k, 0, 3 * k] }],
  cheekBone: (k, m) => [{ at: at(m.cheekBone, 0, -4, 4), radius: [28, 24, 38], push: [4.5 * k, 0, 3.5 * k] }],
  temples: (k, m) => [{ at: at(m.temple, 6, 14, -8), radius: [34, 44, 48], push: [5 * k, 0, 0] }],
  eyeSize: (k, m) => [{ at: m.eye, radius: [30, 26, 44], stretch: [0.16 * k, 0.2 * k, 0.05 * k] }],
  eyeOpen: () => [],
  eyeSpacing: (k, m) => [{ at: m.eye, radius: [34, 32, 50], push: [3 * k, 0, 0] }],
  eyeTilt: (k, m) => [
    { at: at(m.eye, 16, 0, 12), radius: [18, 18, 36], push: [0, 3 * k, 0] },
    { at: at(m.eye, -15, 0, 14), radius: [14, 16, 34], push: [0, -1.4 * k, 0] },
  ],
  browHeight: (k, m) => [{ at: m.browMiddle, radius: [36, 20, 40], push: [0, 4 * k, 0] }],
  browRidge: (k, m) => [{ at: at(middle(m.browMiddle), 0, 0, -4), radius: [62, 22, 40], push: [0, 0, 4 * k] }],
  noseLength: (k, m) => [{ at: at(m.noseTip, 0, -6, -6), radius: [30, 30, 44], push: [0, -4.5 * k, 0] }],
  noseWidth: (k, m) => [{ at: at(middle(m.noseWing), 0, 0, 2), radius: [34, 24, 36], stretch: [0.3 * k, 0, 0] }],
  noseBridge: (k, m) => [{ at: at(middle(m.noseRoot), 0, 4, 4), radius: [20, 34, 26], push: [0, 0, 5 * k] }],
  noseTip: (k, m) => [{ at: m.noseTip, radius: [17, 16, 24], push: [0, 2.2 * k, 3 * k] }],
  mouthWidth: (k, m) => [{ at: middle(m.upperLip), radius: [46, 30, 46], stretch: [0.22 * k, 0, 0] }],
  mouthHeight: (k, m) => [{ at: at(middle(m.lowerLip), 0, 8), radius: [44, 34, 46], push: [0, 3.5 * k, 0] }],
  lips: (k, m) => [{ at: at(middle(m.lowerLip), 0, 10, -2), radius: [34, 22, 26], stretch: [0, 0.3 * k, 0.16 * k] }],
  mouthCorners: (k, m) => [{ at: m.mouthCorner, radius: [15, 12, 26], push: [0.6 * k, 2.4 * k, 0] }],
  ears: (k, m) => [{ at: [m.temple[0] + 0.014, m.noseRoot[1] - 0.022, m.skull[2] + 0.022], radius: [26, 52, 34],
    stretch: [0.16 * k, 0.2 * k, 0.2 * k] }],
  forehead: (k, m) => [{ at: at(middle(m.browMiddle), 0, 42, -16), radius: [74, 62, 76], push: [0, 7 * k, 2 * k] }],
  jowls: (k, m) => [
    { at: at(m.jaw, -10, -10, 14), radius: [26, 24, 36], push: [3 * k, -5 * k, 1.5 * k] },
    { at: at(m.cheek, -12, -14, 12), radius: [22, 26, 30], push: [0, -3 * k, 2 * k] },
  ],
  eyeBags: (k, m) => [
    { at: at(m.lowerLid, 1, -7, 2), radius: [16, 7, 18], push: [0, -0.6 * k, 2.2 * k] },
    { at: at(m.upperLid, 10, 4, 0), radius: [16, 9, 20], push: [0.4 * k, -1.6 * k, 0.8 * k] },
  ],
  laughLines: () => [],
  neck: (k, m) => [{ at: [0, m.chin[1] - 0.06, m.skull[2] + 0.01], radius: [110, 90, 120], stretch: [0.14 * k, 0, 0.12 * k] }],
};

/** A resting face that is friendly: without it every face of this set frowns a little. */
function calm(positions: Float64Array): void {
  for (const side of ['left', 'right']) addTarget(positions, `expression/units/asian/eyebrows-${side}-inner-up`, 0.08);
  addTarget(positions, 'expression/units/asian/mouth-corner-puller', 0.34);
}

/** Hair that hangs over the ears: no tip may come through it. */
const OVER_EARS: ReadonlySet<string> = new Set(['bob', 'bob-parted', 'shoulder', 'half-up', 'short-woman']);

/** The set's ears stand off like handles: they are laid back against the head, as most people's are. */
function pinEars(positions: Float64Array, isCovered: boolean): void {
  const m = landmarksOf(positions);
  const root: Vec3 = [m.temple[0] + 0.008, m.noseRoot[1] - 0.02, m.skull[2] + 0.026];
  paint(positions, { at: root, radius: [30, 62, 44], stretch: [isCovered ? -0.62 : -0.42, -0.06, 0] });
  if (isCovered) paint(positions, { at: [root[0] + 0.01, root[1] + 0.018, root[2] - 0.014], radius: [30, 34, 34], push: [-6, 0, 0] });
}

/** The set's women are drawn fuller at bust and hip than people in an office are. */
export function sculptBody(positions: Float64Array, { sex }: PersonSpec): void {
  if (sex !== 'woman') return;
  const hip = sourceJoint(positions, 'upperleg01.L');
  const waist = sourceJoint(positions, 'spine04');
  const bust = sourceJoint(positions, 'breast.L', 'tail');
  paint(positions, { at: [0, hip[1] + 0.01, hip[2] - 0.02], radius: [330, 190, 260], stretch: [-0.11, 0, -0.1] });
  paint(positions, { at: [0, waist[1] + 0.03, waist[2]], radius: [230, 110, 220], stretch: [0.07, 0, 0.02] });
  paint(positions, { at: bust, radius: [70, 85, 70], push: [0, 0, -13] });
}

/** Face of the person on top of the body's shape. */
export function sculptFace(positions: Float64Array, { face, age, sex, hair }: PersonSpec): void {
  calm(positions);
  pinEars(positions, OVER_EARS.has(hair.style));
  addTarget(positions, 'forehead/forehead-scale-vert-less', 0.45);
  if (sex === 'man') for (const lip of ['upperlip', 'lowerlip']) addTarget(positions, `mouth/mouth-${lip}-volume-deflate`, 0.35);
  if (face.laughLines) addTarget(positions, 'mouth/mouth-laugh-lines-out', face.laughLines);
  const open = face.eyeOpen ?? 0;
  for (const side of 'lr') addTarget(positions, `eyes/${side}-eye-height2-${open > 0 ? 'max' : 'min'}`, Math.abs(open));
  // The cleared race shapes know no age; this row carries the folds and the thinner flesh.
  addTarget(positions, 'head/head-age-more', Math.max(0, (age - 36) / (sex === 'man' ? 52 : 64)));
  for (const key of Object.keys(BRUSHES) as (keyof FaceShape)[]) {
    // Written small, worn a little stronger: people at one table are told apart across it.
    const amount = clamp((face[key] ?? 0) * 1.3, -1.2, 1.2);
    // Each brush looks at the face as the ones before left it.
    if (amount !== 0) for (const brush of BRUSHES[key](amount, landmarksOf(positions))) paint(positions, brush);
  }
}
