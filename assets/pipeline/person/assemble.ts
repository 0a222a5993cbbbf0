import { base, type Face } from '../source/base-mesh';
import { rgb } from '../paint/image';
import { makePart, mergeParts, triangleCount, type Part } from '../mesh/part';
import { simplify } from '../mesh/simplify';
import { dot, length, mix, normalize, point, sub, type Vec3 } from '../source/vector';
import { rigid, strongestFour } from '../rig/skin';
import { jointIndex, type Frame } from '../rig/joints';
import { glasses } from '../garments/glasses';
import { mouth } from '../garments/mouth';
import { buildHair } from '../hair/build';
import { paintStrands } from '../hair/paint-strands';
import { Hairline, Scalp } from '../hair/scalp';
import { joinSheets, lookingOut } from '../hair/sheet';
import { encodeAlpha, encodeOpaque, encodeSurface, newCanvas, paintSkin, paintThings } from '../paint/atlas';
import { LENS_UV, placeIn, placeSuit, placeStrand, TILES } from '../paint/layout';
import { paintLashes } from '../paint/lashes';
import { paintFace } from '../paint/face';
import { handSkin } from '../paint/hands';
import { rasterise } from '../paint/raster';
import { bodySkin, readSkin } from '../paint/skin';
import { flat } from '../mesh/part';
import { glb, type Look } from '../gltf/write';
import { LEVELS, type Level } from './budget';
import { dress, type Worn } from './dress';
import { makeFigure, type Figure } from './figure';
import { bodyPart, eyesPart, handsPart, headPart, isHandFace, isHeadFace, lashPart, lashRoots, simplifyHead, sourceUvs } from './head-parts';
import { likeness } from './likeness';
import { bodyMetrics, type Metrics } from './metrics';
import type { PersonSpec } from './spec';
import { underCloth, type UnderCloth } from './under-cloth';

export interface Built {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly triangles: number; readonly primitives: number }[];
  readonly metrics: Metrics;
  readonly face: ReturnType<typeof likeness>;
}

const wornPart = (one: Worn): Part =>
  makePart({
    positions: one.positions, allFaces: one.allFaces, faces: one.faces, uvs: one.uvs,
    place: one.tile === 'suit' ? placeSuit : placeIn(one.tile), skin: strongestFour(one.field, one.positions.length / 3),
  });

/** Several pieces share one budget by their size. */
function fitBudget(parts: readonly Part[], triangles: number, error: number): Part[] {
  const total = parts.reduce((sum, part) => sum + triangleCount(part), 0);
  return parts.map((part) => simplify(part, { triangles: (triangleCount(part) / total) * triangles, error }));
}

interface Whole {
  readonly head: Part;
  readonly bare: Part;
  readonly hands: Part;
  readonly worn: readonly Worn[];
  readonly hair: Part;
  readonly tail: readonly Frame[];
  readonly eyes: Part;
  readonly mouth: readonly Part[];
  readonly lash: Part;
  readonly frame: Part | undefined;
  readonly lenses: Part | undefined;
  readonly collar: UnderCloth;
}

/** How far hair is lit as the round head that it lies on, not as the locks that it is made of: those meet at the parting in steps. */
const ROUNDED = 0.55;

function roundHair(part: Part, skull: Vec3): Part {
  const normals = part.normals.slice();
  for (let i = 0; i < normals.length / 3; i++) {
    const off = sub(point(part.positions, i), skull);
    // Below the skull hair hangs: it is round about the neck only.
    const round = normalize([off[0], Math.max(0, off[1]), off[2]]);
    normals.set(normalize(mix(point(part.normals, i), round, ROUNDED)), i * 3);
  }
  return { ...part, normals };
}

function hairPart(spec: PersonSpec, figure: Figure, scalp: Scalp, line: Hairline): { part: Part; tail: readonly Frame[] } {
  const model = buildHair({ scalp, line, marks: figure.marks, hair: spec.hair }, spec);
  const all = joinSheets((model.tail ? [...model.sheets, model.tail.sheet] : model.sheets).map((one) => lookingOut(one, figure.marks.skull)));
  const skin = rigid(all.points.length, 'head');
  const { tail } = model;
  if (tail) {
    const first = all.points.length - tail.sheet.points.length;
    tail.along.forEach((t, i) => {
      // Three joints after the 64; the root stays with the head.
      const x = Math.min(3, Math.max(0, t * 4.2));
      const low = Math.floor(x);
      const joint = (k: number): number => (k === 0 ? (skin.joints[0] ?? 0) : 63 + Math.min(3, k));
      skin.joints.set([joint(low), joint(Math.min(3, low + 1)), 0, 0], (first + i) * 4);
      skin.weights.set([1 - (x - low), x - low, 0, 0], (first + i) * 4);
    });
  }
  const uvs = Float64Array.from(all.uvs.flat());
  const part = makePart({ positions: flat(all.points), allFaces: all.faces, faces: all.faces, uvs, place: placeStrand, skin });
  return { part: roundHair(part, figure.marks.skull), tail: tail?.frames ?? [] };
}

/** Cuffs are seen beside a card at half a metre: their edge stays round. */
const cuffs = ({ frames }: Figure) => (part: Part, i: number): boolean =>
  (['L', 'R'] as const).some((side) => {
    const hand = frames[jointIndex(`hand${side}`)];
    const off = hand && sub(point(part.positions, i), hand.position);
    return off !== undefined && Math.abs(dot(off, hand?.y ?? off)) < 0.024 && length(off) < 0.07;
  });

/** How deep skin lies beneath a collar, m: the coarser the triangles, the more. */
const SINK: Readonly<Record<Level['name'], number>> = { '': 0.005, '-mid': 0.013, '-far': 0.017 };

function looks(whole: Whole, level: Level, figure: Figure): Record<string, Look> {
  const error = level.name === '' ? 0.02 : 0.2;
  const kinds = ['jacket', 'trousers', 'skirt', 'shoes'] as const;
  const clothes = kinds.flatMap((kind) => {
    const parts = whole.worn.filter((one) => one.kind === kind).map(wornPart);
    if (kind === 'jacket' && level.name === '') return parts.map((part) => simplify(part, { triangles: level.jacket, error, locked: cuffs(figure) }));
    return parts.length > 0 ? fitBudget(parts, level[kind], error) : [];
  });
  const sink = SINK[level.name];
  const frame = whole.frame ? fitBudget([whole.frame], level.glasses, error) : [];
  const body = mergeParts([
    simplify(whole.collar.sunk(whole.bare, sink), { triangles: level.bare, error: level.name === '' ? 0.01 : 0.1, lockBorder: true }),
    simplify(whole.hands, { triangles: level.hands, error: level.name === '' ? 0.006 : 0.1, lockBorder: true }), ...clothes, ...frame, whole.eyes,
  ]);
  const head = mergeParts([simplifyHead(whole.collar.sunk(whole.head, sink), level, figure), ...(level.name === '-far' ? [] : whole.mouth)]);
  const hair = simplify(whole.hair, { triangles: level.hair, error: level.name === '' ? 0.02 : 0.3 });
  const soft = [...(level.lash > 0 ? [simplify(whole.lash, { triangles: level.lash, error: 0.1 })] : []), ...(whole.lenses && level.lash > 0 ? [whole.lenses] : [])];
  return {
    body: { part: body, material: 'opaque' },
    head: { part: head, material: 'opaque' },
    hair: { part: hair, material: 'hair' },
    ...(soft.length > 0 && { soft: { part: mergeParts(soft), material: 'soft' } as const }),
  };
}

const lensPlace = (): readonly [number, number] => LENS_UV;

/** From a specification to the three files of a person, or to the first alone. */
export async function assemble(spec: PersonSpec, nearOnly = false): Promise<Built> {
  const figure = makeFigure(spec);
  const { worn, hidden } = dress(spec, figure);
  const isHead = isHeadFace(figure);
  const jacket = worn.find(({ kind }) => kind === 'jacket');
  const collar = underCloth(figure, jacket?.positions ?? new Float64Array(), jacket?.faces ?? []);
  const visible = base.body.filter((face: Face) => !hidden(face) && !face.v.every(collar.neverSeen));
  const headFaces = visible.filter(isHead);
  const isHand = isHandFace(figure);
  const bareFaces = visible.filter((face) => !isHead(face) && !isHand(face));
  const hands = handsPart(figure, visible.filter(isHand));
  const head = headPart(figure, headFaces);
  const bare = bodyPart(figure, bareFaces);
  const scalp = new Scalp(figure.bound, figure.marks);
  const line = new Hairline(scalp, figure.marks, spec.sex === 'woman', spec.hair.recede ?? 0);
  const { part: hair, tail } = hairPart(spec, figure, scalp, line);
  const worne = spec.glasses ? glasses(spec.glasses, figure.marks) : undefined;
  const onHead = (bareMesh: NonNullable<typeof worne>['frame'], place: typeof lensPlace | ReturnType<typeof placeIn>): Part =>
    makePart({ ...bareMesh, allFaces: bareMesh.faces, place, skin: rigid(bareMesh.positions.length / 3, 'head') });
  const whole: Whole = {
    head, bare, hands, worn, hair, tail, eyes: eyesPart(figure), mouth: mouth(figure.bound, figure.expressions), lash: lashPart(figure), collar,
    frame: worne && onHead(worne.frame, placeIn('frame')), lenses: worne && onHead(worne.lenses, lensPlace),
  };

  const canvas = newCanvas();
  await paintThings(canvas, spec);
  const skin = await readSkin(spec.skin.source);
  const ground = rgb(spec.skin.tone);
  const face = paintFace(spec, skin, figure.marks, line, lashRoots(figure));
  paintSkin(canvas, rasterise(TILES.head, head, sourceUvs(headFaces)), ground, face);
  paintSkin(canvas, rasterise(TILES.skin, bare, sourceUvs(bareFaces)), ground, bodySkin(spec, skin));
  const ofHands = handSkin(spec, figure);
  for (const tile of [TILES.handBack, TILES.handPalm]) paintSkin(canvas, rasterise(tile, hands, () => [0, 0]), ground, ofHands);
  const strands = paintStrands(spec.hair);
  await paintLashes(strands, spec.sex === 'woman' ? 0.8 : 0.34);
  const surface = await encodeSurface();

  const files = [];
  for (const level of LEVELS) {
    // The learner's own body is never far away.
    if (nearOnly && level.name !== '') continue;
    if (level.name === '-far' && spec.id.startsWith('learner-')) continue;
    const shown = looks(whole, level, figure);
    const bytes = await glb({
      id: spec.id, frames: figure.frames, tail, looks: shown,
      textures: { opaque: await encodeOpaque(canvas, level.texture, level.quality), surface, alpha: await encodeAlpha(strands, level.alpha, level.quality) },
    });
    const triangles = Object.values(shown).reduce((sum, { part }) => sum + triangleCount(part), 0);
    files.push({ name: `${spec.id}${level.name}.glb`, bytes, triangles, primitives: Object.keys(shown).length });
  }
  return { files, metrics: bodyMetrics(figure), face: likeness(figure) };
}
