/** Eyes, lids, brows and mouth: small parts that the face's bones move. */
import { Matrix4, Vector3 } from 'three';
import { BONE, type Pose, placeOf, turnOf } from '../body/bones';
import { FACE } from '../body/face-model';
import type { Proportions } from '../body/proportions';
import type { Influences, MeshBuilder, Rgb } from '../geometry/mesh-builder';
import type { Field } from '../geometry/signed-distance';
import { type Look, rgb } from './looks';

const WHITE: Rgb = [0.82, 0.79, 0.75];
const IRIS: Rgb = [0.045, 0.026, 0.018];
const PUPIL: Rgb = [0.008, 0.007, 0.007];
const at = new Vector3();
const out = new Vector3();

/** The front of the face at a place, by stepping in along -z. */
function faceZ(field: Field, x: number, y: number): number {
  let z = 0.14;
  for (let i = 0; i < 40; i += 1) z -= field(x, y, z) * 0.8;
  return z;
}

/** A ball whose pole looks ahead, from polar angle `a0` to `a1`. */
function ball(builder: MeshBuilder, center: Vector3, radius: number, bands: readonly (readonly [number, Rgb])[], influences: Influences): void {
  const around = 14;
  let above: number[] = [];
  for (const [polar, colour] of bands) {
    const row: number[] = [];
    for (let i = 0; i < around; i += 1) {
      const turn = (i / around) * Math.PI * 2;
      out.set(Math.sin(polar) * Math.cos(turn), Math.sin(polar) * Math.sin(turn), Math.cos(polar));
      row.push(builder.vertex(at.copy(center).addScaledVector(out, radius), colour, influences, out));
    }
    for (let i = 0; i < around && above.length > 0; i += 1) {
      const j = (i + 1) % around;
      builder.quad(above[i] ?? 0, row[i] ?? 0, row[j] ?? 0, above[j] ?? 0);
    }
    above = row;
  }
}

function addEye(builder: MeshBuilder, s: number, look: Look): void {
  const center = new Vector3(FACE.eyes[0] * s, FACE.eyes[1], FACE.eyes[2]);
  const eye: Influences = [[s > 0 ? BONE.eyeLeft : BONE.eyeRight, 1]];
  ball(builder, center, FACE.eyeRadius, [[0.001, PUPIL], [0.2, PUPIL], [0.2, IRIS], [0.5, IRIS], [0.5, WHITE], [0.9, WHITE], [1.6, WHITE]], eye);
  // The upper lid: a cap over the ball, hinged at its middle. Its edge is dark, like lashes.
  const lid: Influences = [[s > 0 ? BONE.lidLeft : BONE.lidRight, 1]];
  const skin = rgb(look.skin, 0.9);
  const lash = rgb(look.hair, 0.8);
  const rows: readonly (readonly [number, Rgb])[] = [[0.3, lash], [0.38, lash], [0.38, skin], [0.8, skin], [1.3, skin], [1.8, skin]];
  let above: number[] = [];
  for (const [rise, colour] of rows) {
    const row: number[] = [];
    for (let i = 0; i <= 10; i += 1) {
      const yaw = (i / 10 - 0.5) * 2.9;
      // The edge droops toward the corners of the eye.
      const pitch = rise - 0.22 * (1 - Math.cos(yaw)) * (rise < 0.5 ? 1 : 0.4);
      out.set(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch));
      row.push(builder.vertex(at.copy(center).addScaledVector(out, FACE.eyeRadius * 1.07), colour, lid, out));
    }
    for (let i = 0; i < 10 && above.length > 0; i += 1) builder.quad(above[i] ?? 0, above[i + 1] ?? 0, row[i + 1] ?? 0, row[i] ?? 0);
    above = row;
  }
}

function addBrow(builder: MeshBuilder, s: number, field: Field, look: Look): void {
  const brow: Influences = [[s > 0 ? BONE.browLeft : BONE.browRight, 1]];
  const colour = rgb(look.hair, 1.1);
  const thick = look.dress === 'uniform' ? 0.0021 : 0.0031;
  const shape: readonly (readonly [number, number, number])[] = [[0.0115, 0.0002, 0.75], [0.021, 0.0014, 1], [0.032, 0.002, 0.95], [0.042, 0.0006, 0.7], [0.0505, -0.003, 0.2]];
  let last: number[] = [];
  for (const [x, rise, width] of shape) {
    const row = [1, -1].map((edge) => {
      const y = FACE.brow[1] + rise + edge * thick * width;
      return builder.vertex(at.set(x * s, y, faceZ(field, x * s, y) + 0.0012), colour, brow, out.set(0.2 * s, 0.1, 1).normalize());
    });
    if (last.length > 0) {
      const [a = 0, b = 0] = last;
      const [c = 0, d = 0] = row;
      if (s > 0) builder.quad(a, b, d, c);
      else builder.quad(a, c, d, b);
    }
    last = row;
  }
}

/** Two lips and the gap between them; the gap opens when the lower lip's bone goes down. */
function addMouth(builder: MeshBuilder, field: Field, look: Look): void {
  const skin = rgb(look.skin);
  const lip: Rgb = [skin[0] * 0.74, skin[1] * 0.5, skin[2] * 0.48];
  const low: Rgb = [skin[0] * 0.84, skin[1] * 0.62, skin[2] * 0.6];
  const gap: Rgb = [0.05, 0.018, 0.016];
  const half = FACE.mouth[0];
  const columns = 8;
  const edge = (x: number, rise: number, bone: number, colour: Rgb): number => {
    const side = Math.min(1, Math.max(0, (Math.abs(x) / half - 0.35) / 0.65)) ** 1.2;
    const corner = x > 0 ? BONE.mouthLeft : BONE.mouthRight;
    const y = FACE.mouth[1] + rise;
    return builder.vertex(at.set(x, y, faceZ(field, x, y) + 0.0011), colour, [[bone, 1 - side], [corner, side]], out.set(0, 0.1, 1).normalize());
  };
  const strip = (top: (t: number) => [number, number], bottom: (t: number) => [number, number], colour: Rgb): void => {
    let last: number[] = [];
    for (let i = 0; i <= columns; i += 1) {
      const t = (i / columns) * 2 - 1;
      const row = [top, bottom].map((line) => { const [rise, bone] = line(t); return edge(t * half, rise, bone, colour); });
      if (last.length > 0) builder.quad(last[0] ?? 0, last[1] ?? 0, row[1] ?? 0, row[0] ?? 0);
      last = row;
    }
  };
  const taper = (t: number): number => 1 - t * t;
  strip((t) => [0.0046 * taper(t) * (1 - 0.25 * Math.exp(-t * t * 30)) + 0.0004, BONE.head], (t) => [0.0006 * taper(t), BONE.head], lip);
  strip((t) => [0.0006 * taper(t), BONE.head], (t) => [-0.0006 * taper(t), BONE.lipLow], gap);
  strip((t) => [-0.0006 * taper(t), BONE.lipLow], (t) => [-0.0064 * taper(t) - 0.0004, BONE.lipLow], low);
}

export function addFace(builder: MeshBuilder, bind: Pose, p: Proportions, look: Look, field: Field): void {
  builder.transform = new Matrix4().compose(placeOf(bind, BONE.head), turnOf(bind, BONE.head), new Vector3(1, 1, 1).multiplyScalar(p.scale));
  for (const s of [1, -1]) {
    addEye(builder, s, look);
    addBrow(builder, s, field, look);
  }
  addMouth(builder, field, look);
  builder.transform = undefined;
}
