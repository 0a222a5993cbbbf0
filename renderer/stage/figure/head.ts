/** Head, neck and hair as smooth solids in the head's own frame (origin: top of the neck; +z ahead). */
import { Matrix4, Vector3 } from 'three';
import { BONE, type Pose, placeOf, turnOf } from '../body/bones';
import { FACE } from '../body/face-model';
import type { Proportions } from '../body/proportions';
import type { Influences, MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { type Field, blendMax, blendMin, ellipsoid, taperedCapsule } from '../geometry/signed-distance';
import { surfaceNets } from '../geometry/surface-nets';
import { type HairCut, type Look, rgb } from './looks';

/** Skin this deep under hair, and hair this deep in the head, is never seen and not drawn. */
const HIDDEN = 0.0025;

/** `slim`: 1 for a broad neck and jaw, less for slender ones. */
export function headField(width: number, slim: number): Field {
  const skull = ellipsoid([0, 0.084, -0.008], [0.071 * width, 0.08, 0.091]);
  const brow = ellipsoid([0, 0.08, 0.035], [0.06 * width, 0.042, 0.052]);
  const jaw = ellipsoid([0, 0.012, 0.03], [0.053 * width * slim, 0.056, 0.058]);
  const chin = ellipsoid([0, -0.034, 0.064], [0.022 * slim, 0.016, 0.018]);
  const muzzle = ellipsoid([0, 0.002, 0.068], [0.028, 0.03, 0.024]);
  const nose = taperedCapsule([0, 0.062, 0.086], [0, 0.031, 0.1015], 0.0062, 0.0088);
  const neck = taperedCapsule([0, -0.12, -0.026], [0, 0.02, -0.022], 0.0535 * slim, 0.047 * slim);
  const pairs = [1, -1].map((s) => ({
    cheek: ellipsoid([0.036 * s * width, 0.034, 0.055], [0.026, 0.024, 0.026]),
    nostril: ellipsoid([0.0085 * s, 0.0285, 0.095], [0.0068, 0.0062, 0.0075]),
    socket: ellipsoid([FACE.eyes[0] * s, FACE.eyes[1] + 0.001, 0.094], [0.0155, 0.009, 0.0085]),
    ear: ellipsoid([0.0735 * s * width, 0.056, -0.012], [0.008, 0.03, 0.017]),
  }));
  return (x, y, z) => {
    let d = blendMin(skull(x, y, z), brow(x, y, z), 0.03);
    d = blendMin(d, jaw(x, y, z), 0.035);
    d = blendMin(d, chin(x, y, z), 0.022);
    d = blendMin(d, muzzle(x, y, z), 0.022);
    for (const pair of pairs) d = blendMin(d, pair.cheek(x, y, z), 0.024);
    for (const pair of pairs) d = blendMax(d, -pair.socket(x, y, z), 0.011);
    d = blendMin(d, nose(x, y, z), 0.011);
    for (const pair of pairs) d = blendMin(blendMin(d, pair.nostril(x, y, z), 0.006), pair.ear(x, y, z), 0.006);
    return blendMin(d, neck(x, y, z), 0.02);
  };
}

/** Hair: the skull grown by a centimetre, less the face. */
function hairField(cut: HairCut, width: number): Field {
  const thick = cut === 'tied' ? 0.008 : 0.0105;
  const cap = ellipsoid([0, 0.086, -0.012], [0.071 * width + thick, 0.08 + thick, 0.091 + thick]);
  const front = cut === 'parted' ? 0.128 : 0.118;
  const nape = cut === 'short' ? 0.006 : cut === 'tied' ? 0.004 : 0;
  const face = ellipsoid([cut === 'parted' ? 0.012 : -0.004, front - 0.098, 0.098], [0.08 * width, 0.094, 0.094]);
  const ears = ellipsoid([0, 0.03, 0.006], [0.2, 0.042, 0.03]);
  const fringe = cut === 'tied' ? ellipsoid([0.012, 0.124, 0.062], [0.058, 0.026, 0.03]) : ellipsoid([cut === 'parted' ? 0.016 : -0.006, 0.138, 0.022], [0.056, 0.032, 0.068]);
  const bun = ellipsoid([0, 0.07, -0.115], [0.034, 0.032, 0.026]);
  return (x, y, z) => {
    // The line of the neck falls toward the back.
    let d = blendMax(cap(x, y, z), nape - y - (z > -0.02 ? 0 : (z + 0.02) * 0.35) * -1, 0.012);
    d = blendMax(d, -face(x, y, z), 0.008);
    d = blendMax(d, -ears(x, y, z), 0.01);
    d = blendMin(d, blendMax(fringe(x, y, z), -face(x, y + 0.004, z), 0.006), 0.012);
    return cut === 'tied' ? blendMin(d, bun(x, y, z), 0.012) : d;
  };
}

const at = new Vector3();
const normal = new Vector3();

interface Part {
  readonly field: Field;
  /** The other solid: what lies inside it is left out. */
  readonly within: Field;
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  readonly colour: (at: Vector3, n: Vector3) => Rgb;
  readonly influences: (at: Vector3) => Influences;
}

function addField(builder: MeshBuilder, { field, within, min, max, colour, influences }: Part, cell: number): void {
  const mesh = surfaceNets(field, { min, max, cell });
  const hidden: boolean[] = [];
  const start = builder.count;
  for (let v = 0; v < mesh.positions.length / 3; v += 1) {
    at.fromArray(mesh.positions, v * 3);
    normal.fromArray(mesh.normals, v * 3);
    hidden.push(within(at.x, at.y, at.z) < -HIDDEN);
    builder.vertex(at, colour(at, normal), influences(at), normal);
  }
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]];
    if (hidden[a] !== true || hidden[b] !== true || hidden[c] !== true) builder.triangle(start + a, start + b, start + c);
  }
}

/** Neck below, head above, and the turn between them shared. */
function neckAt(y: number): Influences {
  const head = Math.min(1, Math.max(0, (y + 0.045) / 0.06));
  const chest = Math.min(1, Math.max(0, (-0.05 - y) / 0.05));
  return [[BONE.head, head * (1 - chest)], [BONE.neck, (1 - head) * (1 - chest)], [BONE.chest, chest]];
}

export function addHead(builder: MeshBuilder, bind: Pose, p: Proportions, look: Look, cell: number): Field {
  const skin = rgb(look.skin);
  const field = headField(look.faceWidth, look.slim);
  const hairs = hairField(look.hairCut, look.faceWidth);
  builder.transform = new Matrix4().compose(placeOf(bind, BONE.head), turnOf(bind, BONE.head), new Vector3(1, 1, 1).multiplyScalar(p.scale));
  const tint = (point: Vector3): Rgb => {
    // Lips, cheeks, ears and the nose's end are warmer than the rest.
    const warm = Math.max(0, 1 - Math.hypot(Math.abs(point.x) - 0.04, (point.y - 0.03) * 1.1, point.z - 0.07) / 0.03) * 0.5 + (Math.abs(point.x) > 0.07 ? 0.4 : 0);
    return [skin[0], skin[1] * (1 - warm * 0.12), skin[2] * (1 - warm * 0.16)];
  };
  addField(builder, { field, within: hairs, min: [-0.1, -0.115, -0.115], max: [0.1, 0.18, 0.13], colour: tint, influences: (point) => neckAt(point.y) }, cell);
  const hair = rgb(look.hair);
  const sheen = (_: Vector3, n: Vector3): Rgb => {
    const light = 0.9 + 0.5 * Math.max(0, n.y) ** 2;
    return [hair[0] * light, hair[1] * light, hair[2] * light];
  };
  addField(builder, { field: hairs, within: field, min: [-0.1, -0.03, -0.15], max: [0.1, 0.2, 0.12], colour: sheen, influences: () => [[BONE.head, 1]] }, cell);
  builder.transform = undefined;
  return field;
}
