import { BufferGeometry, Float32BufferAttribute } from 'three';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';

/** A little thicker than the 0.3 mm of real card, so that its edge is seen. */
export const CARD_THICKNESS = 0.0006;
/** Strips along the length: enough that a bend is smooth. */
const STRIPS = 10;
/** Share of the length over which a bent corner rises. */
const EAR_FROM = 0.4;

/**
 * A card lying level: the Japanese face up, the text's top toward +z and so its right toward -x (text that a person who
 * looks along +z can read). One picture carries both faces; the edge takes a corner of blank paper, a shade darker.
 */
export function cardGeometry(): BufferGeometry {
  const w = CARD_WIDTH_MM / 2000;
  const h = CARD_HEIGHT_MM / 2000;
  const t = CARD_THICKNESS / 2;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const colours: number[] = [];
  const indices: number[] = [];
  const face = (corners: readonly (readonly [number, number, number])[], normal: readonly [number, number, number], uv: readonly (readonly [number, number])[], shade: number): void => {
    const first = positions.length / 3;
    corners.forEach((corner, i) => {
      positions.push(...corner);
      normals.push(...normal);
      uvs.push(...(uv[i] ?? [0, 0]));
      colours.push(shade, shade, shade);
    });
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  const blank = [[0.01, 0.01], [0.02, 0.01], [0.02, 0.02], [0.01, 0.02]] as const;
  // Corners as read: lower left, lower right, upper right, upper left. The picture's upper half is Japanese.
  for (let i = 0; i < STRIPS; i += 1) {
    const [a, b] = [i / STRIPS, (i + 1) / STRIPS];
    const [xa, xb] = [w - 2 * w * a, w - 2 * w * b];
    face([[xa, t, -h], [xb, t, -h], [xb, t, h], [xa, t, h]], [0, 1, 0], [[a, 0.5], [b, 0.5], [b, 1], [a, 1]], 1);
    face([[-xa, -t, -h], [-xb, -t, -h], [-xb, -t, h], [-xa, -t, h]], [0, -1, 0], [[a, 0], [b, 0], [b, 0.5], [a, 0.5]], 1);
    face([[xb, -t, -h], [xb, t, -h], [xa, t, -h], [xa, -t, -h]], [0, 0, -1], blank, 0.86);
    face([[xa, -t, h], [xa, t, h], [xb, t, h], [xb, -t, h]], [0, 0, 1], blank, 0.86);
  }
  face([[w, -t, -h], [w, t, -h], [w, t, h], [w, -t, h]], [1, 0, 0], blank, 0.82);
  face([[-w, -t, h], [-w, t, h], [-w, t, -h], [-w, -t, -h]], [-1, 0, 0], blank, 0.82);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3));
  geometry.setIndex(indices);
  return geometry;
}

/**
 * Paper gives a little under its own weight: held by its ends its middle sinks, held by the middle its ends do. `sag` is
 * how far (m) the middle lies below the ends; 0 = flat, as on a table. `ear`: how high its upper right corner is bent up.
 */
export function bendCard(geometry: BufferGeometry, sag: number, ear = 0): void {
  const half = CARD_WIDTH_MM / 2000;
  const positions = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  for (let i = 0; i < positions.count; i += 1) {
    const share = positions.getX(i) / half;
    const isUpper = i % 4 === 1 || i % 4 === 2;
    const ny = Math.round(normals.getY(i));
    // The thickness of a vertex is told by its face, or on an edge by its place in it.
    const side = ny !== 0 ? ny : isUpper ? 1 : -1;
    positions.setY(i, (side * CARD_THICKNESS) / 2 + sag * (share * share - 1 / 3) + ear * rise(-share, positions.getZ(i)));
  }
  positions.needsUpdate = true;
  // A crease is told by its light.
  if (ear !== 0) geometry.computeVertexNormals();
}

/** 0 on the flat of the card, 1 at the bent corner. */
function rise(along: number, z: number): number {
  const share = Math.max(0, (along - EAR_FROM) / (1 - EAR_FROM));
  return z > 0 ? share * share : 0;
}
