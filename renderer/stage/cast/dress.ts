/** What a person's surfaces are drawn with. */
import { DoubleSide, type Material, MeshLambertMaterial, type Texture } from 'three';
import type { Tier } from '../quality';
import type { ModelPart } from './load-model';

/** As in the files: below this, hair is a gap between strands. */
const HAIR_EDGE = 0.42;

/** One material a part; whoever asks disposes of it. */
export function materialOf(part: Pick<ModelPart, 'name' | 'texture'>, tier: Tier, texture: Texture | null = part.texture): Material {
  const map = texture === null ? {} : { map: texture };
  switch (part.name) {
    case 'hair':
      return new MeshLambertMaterial({ ...map, side: DoubleSide, alphaTest: HAIR_EDGE, alphaToCoverage: tier === 'high' });
    case 'soft':
      return new MeshLambertMaterial({ ...map, side: DoubleSide, transparent: true, depthWrite: false, polygonOffset: true, polygonOffsetFactor: -3, polygonOffsetUnits: -6 });
    default:
      return new MeshLambertMaterial(map);
  }
}

/** Casts a shadow and is not seen: the head in which the camera is. */
export function shadowOnly(): Material {
  return new MeshLambertMaterial({ colorWrite: false, depthWrite: false });
}
