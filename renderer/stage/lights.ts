/** The light of every room: a pale sky from above, warm ground from below, one low sun. */
import { Color, Vector3 } from 'three';
import type { MeshBuilder } from './geometry/mesh-builder';

export const SKY = { colour: '#fffdf8', ground: '#eae0d1', intensity: 2.4 } as const;
export const SUNSHINE = { colour: '#ffe6c4', intensity: 1.35 } as const;

/** Where the sun stands from a room's middle: over the window wall, on the side away from the door. */
export function sunFrom(east: boolean): readonly [number, number, number] {
  return [east ? -2.8 : 2.8, 2.5, -1.2];
}

const sky = new Color(SKY.colour);
const ground = new Color(SKY.ground);
const sun = new Color(SUNSHINE.colour);
const toSun = new Vector3();

/**
 * Writes the light that falls on still things into their colours, as the lit material would compute it for every pixel
 * of every picture: software rendering then only has to fill them in.
 */
export function bakeLight(builder: MeshBuilder, from: readonly [number, number, number]): void {
  toSun.set(...from).normalize();
  const { normals, colours } = builder;
  for (let i = 0; i < colours.length; i += 3) {
    const up = 0.5 * (normals[i + 1] ?? 0) + 0.5;
    const facing = Math.max(0, (normals[i] ?? 0) * toSun.x + (normals[i + 1] ?? 0) * toSun.y + (normals[i + 2] ?? 0) * toSun.z) * SUNSHINE.intensity;
    const channel = (of: (colour: Color) => number, offset: number): void => {
      const light = (of(ground) * (1 - up) + of(sky) * up) * SKY.intensity + of(sun) * facing;
      colours[i + offset] = ((colours[i + offset] ?? 0) * light) / Math.PI;
    };
    channel((colour) => colour.r, 0);
    channel((colour) => colour.g, 1);
    channel((colour) => colour.b, 2);
  }
}
