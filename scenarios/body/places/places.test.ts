import { describe, expect, it } from 'vitest';
import { smallWorld } from '../../../tests/support/small-world';
import { message } from '../../text/words';
import { DEG, wrapRad } from '../../kernel/trig';
import { distance, footprint, inside, solids, yawToward } from '../geometry';
import { isSeat, isSurface, joined, mirrored, type Layout, type Spot } from '../layout';
import { walkToSpot } from '../walk';
import { PLACES } from './catalog';

const ON_WALL_MM = 60;
/** Bodies keep this far from walls and, less ten, this far from furniture. */
const WALL_MM = 250;
const GIRTH_MM = 170;
const all = Object.entries(PLACES);

function roomOf(layout: Layout, id: string) {
  const found = layout.rooms.find((room) => room.id === id);
  if (found === undefined) throw new RangeError(`no room "${id}"`);
  return found;
}

/** Starts on one spot, walks to another, and is given the time that a walk round everything takes. */
function arrives(layout: Layout, from: Spot, to: Spot): boolean {
  const here = smallWorld({ one: { x: from.x, z: from.z, yaw: 0 } }, [], layout);
  const one = here.person('one');
  one.room = from.room;
  walkToSpot(here.world, one, to);
  here.live(1200);
  return distance(one, to) < 5;
}

describe.each(all)('%s', (_, layout) => {
  it('has every thing once, inside its room', () => {
    const ids = [...layout.furniture, ...layout.doors, ...layout.spots].map(({ id, room }) => `${room}/${id}`);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const thing of layout.furniture) {
      const room = roomOf(layout, thing.room);
      const rect = footprint(thing);
      expect([thing.id, rect.x0 >= room.x0 - 5, rect.x1 <= room.x1 + 5, rect.z0 >= room.z0 - 5, rect.z1 <= room.z1 + 5]).toEqual([thing.id, true, true, true, true]);
    }
  });

  it('has its doors and windows in its walls, none in another', () => {
    const holes = [...layout.doors, ...layout.windows];
    for (const one of holes) {
      const room = roomOf(layout, one.room);
      const away = [one.x - room.x0, room.x1 - one.x, one.z - room.z0, room.z1 - one.z].map(Math.abs);
      expect(Math.min(...away)).toBeLessThan(ON_WALL_MM);
      for (const other of holes) {
        if (other === one || other.room !== one.room || other.yaw10 !== one.yaw10) continue;
        expect(Math.abs(other.x - one.x) + Math.abs(other.z - one.z)).toBeGreaterThanOrEqual((other.widthMm + one.widthMm) / 2);
      }
    }
  });

  it('has no furniture in another, and none before a door', () => {
    expect(layout.rooms.length).toBeGreaterThan(0);
    for (const room of layout.rooms) {
      const things = solids(layout, room.id);
      for (const [i, one] of things.entries()) {
        const a = footprint(one);
        for (const other of things.slice(i + 1)) {
          const b = footprint(other);
          expect([one.id, other.id, a.x0 < b.x1 && b.x0 < a.x1 && a.z0 < b.z1 && b.z0 < a.z1]).toEqual([one.id, other.id, false]);
        }
        for (const door of layout.doors.filter((it) => it.room === room.id)) {
          const way = { x: door.x + Math.round(Math.sin((door.yaw10 / 10) * DEG)) * 350, z: door.z + Math.round(Math.cos((door.yaw10 / 10) * DEG)) * 350 };
          expect([door.id, one.id, inside(footprint(one, 100), way)]).toEqual([door.id, one.id, false]);
        }
      }
    }
  });

  it('has spots where a body can stand, each within reach of the first of its room', () => {
    for (const spot of layout.spots) {
      const room = roomOf(layout, spot.room);
      expect([spot.id, spot.x >= room.x0 + WALL_MM, spot.x <= room.x1 - WALL_MM, spot.z >= room.z0 + WALL_MM, spot.z <= room.z1 - WALL_MM]).toEqual([spot.id, true, true, true, true]);
      for (const thing of solids(layout, spot.room)) expect([spot.id, thing.id, spot.seat === undefined && inside(footprint(thing, GIRTH_MM), spot)]).toEqual([spot.id, thing.id, false]);
      const first = layout.spots.find((one) => one.room === spot.room);
      if (first !== undefined && first !== spot) expect([spot.id, arrives(layout, first, spot), arrives(layout, spot, first)]).toEqual([spot.id, true, true]);
    }
  });

  it('seats people on seats, with their faces to the table', () => {
    const seats = layout.spots.filter((one) => one.seat !== undefined);
    expect(new Set(seats.map((spot) => spot.seat)).size).toBe(seats.length);
    for (const spot of seats) {
      const seat = layout.furniture.find((thing) => thing.id === spot.seat && thing.room === spot.room);
      expect([spot.id, seat !== undefined && (isSeat(seat.kind) || seat.kind === 'sofa' || seat.kind === 'bench')]).toEqual([spot.id, true]);
      expect(distance(spot, seat ?? { x: 1e9, z: 0 })).toBeLessThan(150);
      const tables = layout.furniture.filter((thing) => thing.room === spot.room && isSurface(thing.kind));
      const nearest = tables.toSorted((a, b) => gap(a, spot) - gap(b, spot))[0];
      if (nearest === undefined || gap(nearest, spot) > 700) continue;
      const rect = footprint(nearest);
      const edge = { x: Math.max(rect.x0, Math.min(rect.x1, spot.x)), z: Math.max(rect.z0, Math.min(rect.z1, spot.z)) };
      expect([spot.id, Math.abs(wrapRad(yawToward(spot, edge) - (spot.yaw10 / 10) * DEG)) < 20 * DEG]).toEqual([spot.id, true]);
    }
  });

  it('has a name in words for all that can be chosen', () => {
    const named = [...layout.spots, ...layout.doors, ...layout.furniture.filter((thing) => isSurface(thing.kind))];
    expect(named.map(({ id }) => `thing.${id}`).filter((key) => message('ja', key) === key)).toEqual([]);
  });

  it('is itself again after two mirrors, and as reachable in one', () => {
    const once = mirrored(layout);
    const { decor, wells, ...twice } = mirrored(once);
    expect(JSON.stringify(twice)).toBe(JSON.stringify({ rooms: layout.rooms, furniture: layout.furniture, doors: layout.doors, windows: layout.windows, clock: layout.clock, spots: layout.spots }));
    expect([decor, wells]).toEqual([layout.decor ?? [], layout.wells ?? []]);
    for (const spot of once.spots) {
      const first = once.spots.find((one) => one.room === spot.room);
      if (first !== undefined && first !== spot) expect([spot.id, arrives(once, first, spot)]).toEqual([spot.id, true]);
    }
  });
});

function gap(table: Parameters<typeof footprint>[0], at: { readonly x: number; readonly z: number }): number {
  const rect = footprint(table);
  return Math.max(rect.x0 - at.x, at.x - rect.x1, 0) + Math.max(rect.z0 - at.z, at.z - rect.z1, 0);
}

it('no two rooms lie in one another, so that any places can be one layout', () => {
  const names = new Set(all.filter(([name]) => !name.includes('-of-')).map(([name]) => name));
  const { rooms } = joined(...all.filter(([name]) => names.has(name)).map(([, layout]) => layout));
  for (const [i, a] of rooms.entries()) {
    for (const b of rooms.slice(i + 1)) expect([a.id, b.id, a.x0 < b.x1 && b.x0 < a.x1 && a.z0 < b.z1 && b.z0 < a.z1]).toEqual([a.id, b.id, false]);
  }
});
