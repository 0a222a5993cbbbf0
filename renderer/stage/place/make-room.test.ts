import { Box3, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../scenarios/body/places/catalog';
import { trainingRoom } from '../../../scenarios/body/places/training-room';
import { MeshBuilder } from '../geometry/mesh-builder';
import { bake, openness, type RoomLight } from './bake';
import { mirrorPlane } from './mirror-plane';
import { makeRoom } from './make-room';
import { pack, SHEET_PX } from './prints';
import { wallsOf } from './room-shell';

const MOST_TRIANGLES = 25_000;
const MOST_FINISHES = 7;

describe.each(Object.entries(PLACES).flatMap(([name, layout]) => layout.rooms.map((room) => [`${name}: ${room.id}`, layout, room.id] as const)))('%s', (_, layout, id) => {
  const made = makeRoom(layout, id);

  it('is drawn within what a place may cost, by numbers that are numbers and light that is light', () => {
    const geometries = [...(made?.finishes ?? []).map((one) => one.geometry), made?.glow, made?.sun, made?.prints.geometry];
    const triangles = geometries.reduce((sum, one) => sum + (one?.index?.count ?? 0) / 3, 0);
    expect(triangles).toBeGreaterThan(300);
    expect(triangles).toBeLessThan(MOST_TRIANGLES);
    expect(made?.finishes.length).toBeLessThanOrEqual(MOST_FINISHES);
    for (const geometry of geometries) {
      for (const name of ['position', 'color'] as const) {
        const values = geometry?.getAttribute(name)?.array ?? [];
        expect([...values].every((value) => Number.isFinite(value))).toBe(true);
      }
    }
    const lit = made?.finishes.flatMap((one) => [...one.geometry.getAttribute('color').array]) ?? [];
    expect(Math.max(...lit.slice(0, 60_000))).toBeLessThanOrEqual(1);
    expect(lit.filter((value) => value < 0)).toEqual([]);
  });
});

describe('the light in the vertices', () => {
  const dark: RoomLight = { sky: [0.5, 0.5, 0.5], ground: [0.5, 0.5, 0.5], openings: [], lamps: [], shades: [], walls: undefined };
  const under = new Box3(new Vector3(-0.8, 0.65, -0.4), new Vector3(0.8, 0.7, 0.4));

  function lit(light: RoomLight, at: readonly [number, number, number], normal: readonly [number, number, number]): number {
    const builder = new MeshBuilder();
    builder.vertex(new Vector3(...at), [0.8, 0.8, 0.8], new Vector3(...normal));
    bake(builder, light);
    return builder.colours[0] ?? 0;
  }

  it('is less under a table than beside it, and less in a corner than in the open', () => {
    expect(openness(0, 0, 0, 0, 1, 0, { shades: [under], walls: undefined })).toBeLessThan(openness(2.5, 0, 0, 0, 1, 0, { shades: [under], walls: undefined }));
    const walls = [-3, 3, -3, 3, 2.6] as const;
    expect(openness(-2.9, 0, -2.9, 0, 1, 0, { shades: [], walls })).toBeLessThan(openness(0, 0, 0, 0, 1, 0, { shades: [], walls }));
  });

  it('falls off with the distance from a lamp, and does not reach what faces away from it', () => {
    const lamp = { ...dark, lamps: [{ at: new Vector3(0, 2, 0), colour: [1, 1, 1] as const, power: 1, radius: 0.2 }] };
    const below = lit(lamp, [0, 0, 0], [0, 1, 0]);
    expect(below).toBeGreaterThan(lit(lamp, [2, 0, 0], [0, 1, 0]));
    expect(lit(lamp, [0, 0, 0], [0, -1, 0])).toBe(lit(dark, [0, 0, 0], [0, -1, 0]));
  });

  it('never burns out', () => {
    const noon = { ...dark, lamps: [{ at: new Vector3(0, 0.3, 0), colour: [1, 1, 1] as const, power: 50, radius: 0.1 }] };
    expect(lit(noon, [0, 0, 0], [0, 1, 0])).toBeLessThanOrEqual(1);
  });
});

describe('the sheet of pictures', () => {
  it('holds every piece once, none over another', () => {
    const slots = pack(Array.from({ length: 30 }, (_, i) => ({ print: `p${i % 24}`, widthM: 0.2 + (i % 5) * 0.4, heightM: 0.15 + (i % 7) * 0.2 })));
    expect(slots.length).toBe(24);
    for (const [i, a] of slots.entries()) {
      expect(a.x + a.width <= SHEET_PX && a.y + a.height <= SHEET_PX).toBe(true);
      for (const b of slots.slice(i + 1)) expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    }
  });
});

describe('the mirror', () => {
  const room = trainingRoom.rooms[0];
  const mirror = trainingRoom.furniture.find((thing) => thing.kind === 'mirror');

  it('hangs on its wall, which is open there and nowhere else', () => {
    if (room === undefined || mirror === undefined) throw new Error('the training room has a mirror');
    expect(mirrorPlane(room, mirror)).toBe(room.x0 / 1000);
    const holes = wallsOf(trainingRoom, room).flatMap((wall) => wall.holes).filter((hole) => hole.isMirror === true);
    expect(holes.length).toBe(1);
    const [hole] = holes;
    expect((hole?.to ?? 0) - (hole?.from ?? 0)).toBeCloseTo(mirror.widthMm / 1000, 6);
    expect(hole?.high).toBeCloseTo(0.12 + mirror.heightMm / 1000, 6);
  });

  it('shows everyone as far behind it as they stand before it', () => {
    if (room === undefined || mirror === undefined) throw new Error('the training room has a mirror');
    const plane = mirrorPlane(room, mirror);
    for (const spot of trainingRoom.spots) {
      const seen = 2 * plane - spot.x / 1000;
      expect(plane - seen).toBeCloseTo(spot.x / 1000 - plane, 6);
      expect(seen).toBeLessThan(plane);
    }
  });
});
