import { BufferGeometry, Float32BufferAttribute } from 'three';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../../scenarios/body/card-model';

/** A little thicker than the 0.3 mm of real card, so that its edge is seen. */
export const CARD_THICKNESS = 0.0006;

/**
 * A card lying level: the Japanese face up, the text's top toward +z and so its right toward -x (text that a person who
 * looks along +z can read). One picture carries both faces; the edge takes a corner of blank paper.
 */
export function cardGeometry(): BufferGeometry {
  const w = CARD_WIDTH_MM / 2000;
  const h = CARD_HEIGHT_MM / 2000;
  const t = CARD_THICKNESS / 2;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const face = (corners: readonly (readonly [number, number, number])[], normal: readonly [number, number, number], uv: readonly (readonly [number, number])[]): void => {
    const first = positions.length / 3;
    corners.forEach((corner, i) => {
      positions.push(...corner);
      normals.push(...normal);
      uvs.push(...(uv[i] ?? [0, 0]));
    });
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  // Corners as read: lower left, lower right, upper right, upper left. The picture's upper half is Japanese.
  const ja = [[0, 0.5], [1, 0.5], [1, 1], [0, 1]] as const;
  const en = [[0, 0], [1, 0], [1, 0.5], [0, 0.5]] as const;
  const blank = [[0.01, 0.01], [0.02, 0.01], [0.02, 0.02], [0.01, 0.02]] as const;
  face([[w, t, -h], [-w, t, -h], [-w, t, h], [w, t, h]], [0, 1, 0], ja);
  face([[-w, -t, -h], [w, -t, -h], [w, -t, h], [-w, -t, h]], [0, -1, 0], en);
  face([[-w, -t, -h], [-w, t, -h], [w, t, -h], [w, -t, -h]], [0, 0, -1], blank);
  face([[w, -t, h], [w, t, h], [-w, t, h], [-w, -t, h]], [0, 0, 1], blank);
  face([[w, -t, -h], [w, t, -h], [w, t, h], [w, -t, h]], [1, 0, 0], blank);
  face([[-w, -t, h], [-w, t, h], [-w, t, -h], [-w, -t, -h]], [-1, 0, 0], blank);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  geometry.setIndex(indices);
  return geometry;
}
