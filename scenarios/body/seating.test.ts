import { describe, expect, it } from 'vitest';
import { mirrored, type Layout } from './layout';
import { tatamiRoom } from './places/izakaya';
import { fitOf, seatFor, seatingOf, taxiSeats, type Diner } from './seating';

const SIX: readonly Diner[] = [
  { id: 'tanaka', side: 'guest' }, { id: 'sato', side: 'guest' },
  { id: 'suzuki', side: 'host' }, { id: 'kobayashi', side: 'host' }, { id: 'yamada', side: 'host' }, { id: 'learner', side: 'host' },
];
const room = tatamiRoom(3);
const seating = seatingOf(room, 'tatami', SIX);

/** The alcove in another place: behind the west row, or beside the door. */
function alcoveAt(x: number, z: number, yaw10: number): Layout {
  const door = room.doors[0] ?? { x: 0, z: 0 };
  return { ...room, furniture: room.furniture.map((one) => (one.kind === 'alcove' ? { ...one, x: door.x + x, z: door.z + z, yaw10 } : one)) };
}
const without: Layout = { ...room, furniture: room.furniture.filter(({ kind }) => kind !== 'alcove') };
/** The door behind the east row. */
const sideDoor: Layout = { ...without, doors: room.doors.map((door) => ({ ...door, x: door.x + 1900, z: door.z - 2680, yaw10: -900 })) };

function order(layout: Layout): readonly (readonly string[])[] {
  return seatingOf(layout, 'tatami', SIX).tiers.map((tier) => tier.map((seat) => seat.replace('seat.', '')).toSorted());
}

describe('a table between the alcove and the door', () => {
  it('has its best seats by the alcove and its lowest by the door', () => {
    expect(order(room)).toEqual([['east.a', 'west.a'], ['east.b', 'west.b'], ['east.c', 'west.c']]);
    expect(order(mirrored(room))).toEqual(order(room));
    expect([seating.reasons['seat.west.a'], seating.reasons['seat.east.b'], seating.reasons['seat.west.c'], seating.isContested]).toEqual(['alcove', 'between', 'door', false]);
  });

  it('seats the guests side by side or face to face, and finds both right', () => {
    const first = { tanaka: 'seat.west.a' };
    expect(fitOf(seating, {}, 'tanaka', 'seat.east.a')).toBe('right');
    for (const seat of ['seat.west.b', 'seat.east.a']) expect(fitOf(seating, first, 'sato', seat)).toBe('right');
    expect(fitOf(seating, first, 'sato', 'seat.east.b')).toBe('below');
    expect(new Set(seating.plans.map(({ form }) => form))).toEqual(new Set(['side-by-side', 'face-to-face']));
  });

  it('leaves the others what the guests have left open', () => {
    const beside = { tanaka: 'seat.east.a', sato: 'seat.east.b' };
    expect([seatFor(seating, beside, 'suzuki'), seatFor(seating, { ...beside, suzuki: 'seat.west.a' }, 'kobayashi')]).toEqual(['seat.west.a', 'seat.west.b']);
    const opposite = { tanaka: 'seat.east.a', sato: 'seat.west.a' };
    expect(['seat.east.b', 'seat.west.b'].map((seat) => fitOf(seating, opposite, 'suzuki', seat))).toEqual(['right', 'right']);
  });

  it('gives the organiser the door, and knows how wrong every other seat is', () => {
    const fits = ['a', 'b', 'c'].flatMap((name) => [`seat.west.${name}`, `seat.east.${name}`]).map((seat) => fitOf(seating, {}, 'learner', seat));
    expect(fits).toEqual(['upper', 'upper', 'above', 'above', 'right', 'right']);
    const seated = { tanaka: 'seat.west.a', sato: 'seat.west.b', suzuki: 'seat.east.a', kobayashi: 'seat.east.b', yamada: 'seat.west.c' };
    expect(seatFor(seating, seated, 'learner')).toBe('seat.east.c');
  });

  it('finds everyone a seat of their own even when somebody has sat down wrongly', () => {
    let taken: Readonly<Record<string, string>> = { learner: 'seat.west.a', tanaka: 'seat.east.c' };
    for (const { id } of SIX) {
      const seat = taken[id] ?? seatFor(seating, taken, id);
      taken = { ...taken, [id]: seat ?? '' };
    }
    expect(new Set(Object.values(taken)).size).toBe(6);
    expect(Object.values(taken)).not.toContain('');
  });

  it('seats eight, four guests in a row or two and two', () => {
    const eight: readonly Diner[] = [...SIX.slice(0, 2), { id: 'nakamura', side: 'guest' }, { id: 'nishimura', side: 'guest' }, ...SIX.slice(2)];
    const table = seatingOf(tatamiRoom(4), 'tatami', eight);
    for (const plan of table.plans) expect(new Set(Object.values(plan.seats)).size).toBe(8);
    expect(fitOf(table, { tanaka: 'seat.west.a', sato: 'seat.west.b' }, 'nakamura', 'seat.west.c')).toBe('right');
    expect(fitOf(table, {}, 'learner', 'seat.east.d')).toBe('right');
  });
});

describe('where customs disagree', () => {
  it('follows the alcove against the door, and lets those pass who go by the door', () => {
    const beside = seatingOf(alcoveAt(-300, -350, 1800), 'tatami', SIX);
    expect(beside.isContested).toBe(true);
    expect([fitOf(beside, {}, 'tanaka', 'seat.west.c'), fitOf(beside, {}, 'tanaka', 'seat.west.a'), fitOf(beside, {}, 'tanaka', 'seat.west.b')]).toEqual(['right', 'custom', 'below']);
  });

  it('with the alcove behind a row, gives the guests that row, from its middle or from its far corner', () => {
    const behind = seatingOf(alcoveAt(-1900 + 350, -2680, 900), 'tatami', SIX);
    expect(behind.tiers[0]).toEqual(['seat.west.b']);
    expect(['seat.west.b', 'seat.west.a', 'seat.east.b'].map((seat) => fitOf(behind, {}, 'tanaka', seat))).toEqual(['right', 'custom', 'below']);
    expect(fitOf(behind, { tanaka: 'seat.west.b' }, 'sato', 'seat.west.a')).toBe('right');
    expect(fitOf(behind, {}, 'learner', 'seat.east.c')).toBe('right');
  });

  it('without an alcove goes by the door alone', () => {
    expect(order(without)).toEqual(order(room));
    const side = seatingOf(sideDoor, 'tatami', SIX);
    expect([side.tiers[0], side.reasons['seat.west.b']]).toEqual([['seat.west.b'], 'middle']);
  });

  it('needs a door', () => {
    expect(() => seatingOf({ ...room, doors: [] }, 'tatami', SIX)).toThrow('tatami');
  });
});

describe('a car', () => {
  it('has its best seat behind the driver, and the lowest in front', () => {
    expect(taxiSeats(['tanaka', 'sato'])).toEqual({ tanaka: 'rear.driver', sato: 'rear.kerb' });
    expect(taxiSeats(['tanaka', 'sato', 'yamada'])).toEqual({ tanaka: 'rear.driver', sato: 'rear.kerb', yamada: 'front' });
    expect(taxiSeats(['tanaka', 'sato', 'suzuki', 'yamada'])).toMatchObject({ suzuki: 'rear.middle', yamada: 'front' });
  });

  it('driven by one of the party has its best seat beside them', () => {
    expect(taxiSeats(['tanaka', 'sato'], 'own')).toEqual({ tanaka: 'front', sato: 'rear.driver' });
  });
});
