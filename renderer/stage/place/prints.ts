/** One sheet for everything printed, written and painted in a room: one picture, one draw call. */
import { BufferGeometry, Vector3 } from 'three';
import { MeshBuilder } from '../geometry/mesh-builder';
import type { RoomLight } from './bake';
import { bake } from './bake';
import type { Printed, SetBuilder } from './set-builder';

export const SHEET_PX = 1024;
const GAP_PX = 4;
const FINEST_PX_PER_M = 640;

export interface Slot {
  readonly print: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays rectangles (m) into the sheet row by row, as large as they all fit. */
export function pack(pieces: readonly Pick<Printed, 'print' | 'widthM' | 'heightM'>[]): readonly Slot[] {
  const once = pieces.filter((one, i) => pieces.findIndex((other) => other.print === one.print) === i);
  for (let scale = FINEST_PX_PER_M; scale > 20; scale *= 0.9) {
    const slots = rows(once, scale);
    if (slots !== undefined) return slots;
  }
  throw new Error('too many pictures for one room');
}

function rows(pieces: readonly Pick<Printed, 'print' | 'widthM' | 'heightM'>[], scale: number): readonly Slot[] | undefined {
  const sized = pieces.map((one) => {
    const shrink = Math.min(1, (SHEET_PX - 2 * GAP_PX) / (one.widthM * scale));
    return { print: one.print, width: Math.ceil(one.widthM * scale * shrink), height: Math.ceil(one.heightM * scale * shrink) };
  }).toSorted((a, b) => b.height - a.height || (a.print < b.print ? -1 : 1));
  const slots: Slot[] = [];
  let [x, y, tall] = [GAP_PX, GAP_PX, 0];
  for (const one of sized) {
    if (x + one.width + GAP_PX > SHEET_PX) {
      y += tall + GAP_PX;
      [x, tall] = [GAP_PX, 0];
    }
    if (y + one.height + GAP_PX > SHEET_PX) return undefined;
    slots.push({ ...one, x, y });
    x += one.width + GAP_PX;
    tall = Math.max(tall, one.height);
  }
  return slots;
}

const at = new Vector3();
const facing = new Vector3();

/** The pieces as one geometry, each showing its part of the sheet. */
export function printedGeometry(set: SetBuilder, slots: readonly Slot[], light: RoomLight): BufferGeometry {
  const builder = new MeshBuilder();
  for (const { piece, transform } of set.printed.toSorted((a, b) => (a.piece.glow ?? 0) - (b.piece.glow ?? 0))) {
    const slot = slots.find((one) => one.print === piece.print);
    if (slot === undefined) continue;
    builder.transform = transform;
    const first = builder.count;
    const rowCount = piece.points.length / piece.columns;
    for (const [i, point] of piece.points.entries()) {
      const [u, v] = [(i % piece.columns) / (piece.columns - 1), Math.floor(i / piece.columns) / (rowCount - 1)];
      const bright = piece.glow ?? 1;
      builder.vertex(at.set(...point), [bright, bright, bright], facing.set(...piece.normal));
      builder.uvs.push((slot.x + 0.5 + u * (slot.width - 1)) / SHEET_PX, 1 - (slot.y + 0.5 + (1 - v) * (slot.height - 1)) / SHEET_PX);
    }
    for (let r = 0; r + 1 < rowCount; r += 1) {
      for (let c = 0; c + 1 < piece.columns; c += 1) {
        const a = first + r * piece.columns + c;
        builder.quad(a, a + 1, a + 1 + piece.columns, a + piece.columns);
      }
    }
  }
  builder.transform = undefined;
  const lit = set.printed.filter(({ piece }) => piece.glow === undefined).reduce((sum, { piece }) => sum + piece.points.length, 0);
  bake(builder, light, 0, lit);
  return builder.build();
}
