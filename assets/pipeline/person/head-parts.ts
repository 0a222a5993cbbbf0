import { base, BODY_VERTICES, type Face } from '../source/base-mesh';
import { proxy } from '../source/proxy';
import { dot, point, sub, type Vec3 } from '../source/vector';
import { EXPRESSION_NAMES } from '../body/expressions';
import { makePart, vertexNormals, type Part } from '../mesh/part';
import { simplify } from '../mesh/simplify';
import { JOINTS, jointIndex, restFrames } from '../rig/joints';
import { JOINT_COUNT } from '../rig/heat';
import { rigid, strongestFour } from '../rig/skin';
import { placeHand, placeHead, placeIn, placeLash } from '../paint/layout';
import type { Level } from './budget';
import type { Figure } from './figure';

/** Faces of the body that expressions move, or that the skull holds: they carry the morphs. */
export function isHeadFace({ bound, expressions, field }: Figure): (face: Face) => boolean {
  const head = ['head', 'jaw', 'eyeL', 'eyeR'].map(jointIndex);
  const moved = new Uint8Array(BODY_VERTICES);
  for (const name of EXPRESSION_NAMES) {
    const face = expressions.get(name);
    for (let i = 0; face && i < BODY_VERTICES * 3; i++) if (Math.abs((face[i] ?? 0) - (bound[i] ?? 0)) > 1e-5) moved[Math.floor(i / 3)] = 1;
  }
  const held = (i: number): boolean => head.reduce((sum, j) => sum + (field[i * JOINT_COUNT + j] ?? 0), 0) > 0.5;
  return ({ v }) => v.some((i) => moved[i] === 1 || held(i));
}

/** Faces of the two hands, wrist to fingertips. */
export function isHandFace({ field }: Figure): (face: Face) => boolean {
  const hand = JOINTS.flatMap(({ kind }, j) => (kind === 'hand' || kind === 'finger' ? [j] : []));
  return ({ v }) => v.every((i) => hand.reduce((sum, j) => sum + (field[i * JOINT_COUNT + j] ?? 0), 0) > 0.5);
}

/** The whole head, uncut: for painting, and to be simplified from. */
export const headPart = (figure: Figure, faces: readonly Face[]): Part =>
  makePart({
    positions: figure.bound, allFaces: base.body, faces, uvs: base.uvs, place: placeHead,
    skin: strongestFour(figure.field, base.vertexCount), morphs: figure.expressions,
  });

export const bodyPart = (figure: Figure, faces: readonly Face[]): Part =>
  makePart({
    positions: figure.bound, allFaces: base.body, faces, uvs: base.uvs, place: placeIn('skin'),
    skin: strongestFour(figure.field, base.vertexCount),
  });

/** Hands have their own place in the atlas: seen flat, from the back and from the palm, fingers to the right. */
export function handsPart(figure: Figure, faces: readonly Face[]): Part {
  const uvs = new Float64Array(BODY_VERTICES * 4);
  const normals = vertexNormals(figure.source, base.body);
  const flatFaces = (['L', 'R'] as const).flatMap((side) => {
    const hand = restFrames(figure.source)[jointIndex(`hand${side}`)];
    const own = faces.filter(({ v }) => ((figure.source[(v[0] ?? 0) * 3] ?? 0) > 0) === (side === 'L'));
    if (!hand) return [];
    const mirror = side === 'L' ? 1 : -1;
    const seen = (i: number): readonly [number, number] => {
      const off = sub(point(figure.source, i), hand.position);
      return [dot(off, hand.y), dot(off, hand.x) * mirror];
    };
    const all = own.flatMap(({ v }) => v.map(seen));
    const [y0, y1] = [Math.min(...all.map((q) => q[0])), Math.max(...all.map((q) => q[0]))];
    const [x0, x1] = [Math.min(...all.map((q) => q[1])), Math.max(...all.map((q) => q[1]))];
    return own.map((face): Face => {
      const facing = face.v.reduce((sum, i) => sum + dot(point(normals, i), hand.z), 0);
      const palm = facing > 0 ? 1 : 0;
      const t = face.v.map((i) => {
        const [along, across] = seen(i);
        uvs.set([palm * 2 + (along - y0) / (y1 - y0), (across - x0) / (x1 - x0)], (i * 2 + palm) * 2);
        return i * 2 + palm;
      });
      return { ...face, t };
    });
  });
  return makePart({ positions: figure.bound, allFaces: base.body, faces: flatFaces, uvs, place: placeHand, skin: strongestFour(figure.field, base.vertexCount) });
}

/** Texture coordinates of the source for every vertex of a part made of body faces. */
export function sourceUvs(faces: readonly Face[]): (vertex: number) => readonly [number, number] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const { v, t } of faces) {
    v.forEach((vertex, k) => {
      const key = vertex * 65536 + (t[k] ?? 0);
      if (seen.has(key)) return;
      seen.add(key);
      order.push(t[k] ?? 0);
    });
  }
  return (vertex) => {
    const t = order[vertex] ?? 0;
    return [base.uvs[t * 2] ?? 0, 1 - (base.uvs[t * 2 + 1] ?? 0)];
  };
}

/** Fitted once at rest and once per expression: its morphs are the difference. */
function fitted(figure: Figure, name: 'eyes' | 'lashes'): { rest: Float64Array; morphs: Map<string, Float64Array> } {
  const { fit } = proxy(name);
  return { rest: fit(figure.bound), morphs: new Map([...figure.expressions].map(([key, face]) => [key, fit(face)])) };
}

export function eyesPart(figure: Figure): Part {
  const { faces, uvs, vertexCount } = proxy('eyes');
  const { rest } = fitted(figure, 'eyes');
  const left = rigid(vertexCount, 'eyeL');
  const right = rigid(vertexCount, 'eyeR');
  for (let i = 0; i < vertexCount; i++) if ((rest[i * 3] ?? 0) < 0) left.joints.set(right.joints.subarray(i * 4, i * 4 + 4), i * 4);
  return makePart({ positions: rest, allFaces: faces, faces, uvs, place: placeIn('eyes'), skin: left });
}

export function lashPart(figure: Figure): Part {
  const { faces, uvs, vertexCount } = proxy('lashes');
  const { rest, morphs } = fitted(figure, 'lashes');
  return makePart({ positions: rest, allFaces: faces, faces, uvs, place: placeLash, skin: rigid(vertexCount, 'head'), morphs });
}

/** Lash roots: points of the lash mesh that touch the lid, upper and lower, for the drawn lid line. */
export function lashRoots(figure: Figure): { upper: Vec3[]; lower: Vec3[] } {
  const { rest } = fitted(figure, 'lashes');
  const eye = figure.marks.eye;
  const all = Array.from({ length: rest.length / 3 }, (_, i) => point(rest, i));
  const near = (p: Vec3): boolean => {
    // Roots are the points nearest to the eyeball's middle.
    const d = Math.hypot(Math.abs(p[0]) - eye[0], p[1] - eye[1], p[2] - eye[2]);
    return d < rootReach;
  };
  const distances = all.map((p) => Math.hypot(Math.abs(p[0]) - eye[0], p[1] - eye[1], p[2] - eye[2])).sort((a, b) => a - b);
  const rootReach = distances[Math.floor(distances.length * 0.5)] ?? 0.02;
  const roots = all.filter(near);
  const split = (p: Vec3): boolean => p[1] > eye[1] + 0.0005 + (Math.abs(p[0]) - eye[0]) * 0.08;
  return { upper: roots.filter(split), lower: roots.filter((p) => !split(p)) };
}

/** Nothing near the eyes and mouth is lost at the first level: faces are read from there. */
export const simplifyHead = (part: Part, level: Level, figure: Figure): Part => {
  const front = figure.marks.eye[2] - 0.045;
  const low = figure.marks.chin[1] - 0.02;
  const high = figure.marks.browMiddle[1] + 0.012;
  return simplify(part, {
    triangles: level.face, error: level.name === '' ? 0.01 : 0.06, lockBorder: true,
    ...(level.name === '' && { locked: (p: Part, i: number) => (p.positions[i * 3 + 2] ?? 0) > front && (p.positions[i * 3 + 1] ?? 0) > low && (p.positions[i * 3 + 1] ?? 0) < high }),
  });
};
