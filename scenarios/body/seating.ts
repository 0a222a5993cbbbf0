/**
 * Whose seat is whose at a table: worked out from door, alcove and rows alone. Where customs disagree every one of them has
 * its plans, the usual one first; nobody is wrong who follows any.
 */
import type { PersonId, SpotId } from '../kernel/ids';
import { DEG, cos, sin } from '../kernel/trig';
import { distance, type Point } from './geometry';
import type { Layout, Spot } from './layout';

/** In order of rank within their side, the highest first. */
export interface Diner {
  readonly id: PersonId;
  readonly side: 'guest' | 'host';
}

/** What decides: nearness to the alcove, distance from the door; along a wall the middle of the row, or its far corner. */
export type Custom = 'alcove' | 'door' | 'middle' | 'corner';
/** Guests in one row with their hosts opposite, or the two highest face to face and so on downward. */
export type Form = 'side-by-side' | 'face-to-face';
/** top: the best seats of all; far, near: by the door's distance. */
export type SeatReason = 'alcove' | 'far' | 'middle' | 'between' | 'door';

export interface SeatingPlan {
  readonly custom: Custom;
  /** The custom that is followed unless somebody says otherwise. */
  readonly isUsual: boolean;
  readonly form: Form;
  readonly seats: Readonly<Record<PersonId, SpotId>>;
}

export interface Seating {
  readonly plans: readonly SeatingPlan[];
  /** Seats of equal rank together, the highest first, by the usual custom. */
  readonly tiers: readonly (readonly SpotId[])[];
  readonly reasons: Readonly<Record<SpotId, SeatReason>>;
  /** More than one custom gives more than one answer here. */
  readonly isContested: boolean;
}

/** above, below: better or worse than one's own; upper: one of the best, without being entitled to it. */
export type Fit = 'right' | 'custom' | 'upper' | 'above' | 'below';

interface Row {
  readonly seats: readonly Spot[];
  /** Which way they look, and along the table. */
  readonly ahead: Point;
  readonly along: Point;
}

interface Order {
  readonly custom: Custom;
  /** From the best of each row down. In one row of honour the guests sit together. */
  readonly rows: readonly (readonly Spot[])[];
  readonly isWall: boolean;
}

const dot = (a: Point, b: Point): number => a.x * b.x + a.z * b.z;
const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, z: a.z - b.z });

function rowsOf(layout: Layout, room: string): readonly Row[] {
  const byYaw = new Map<number, Spot[]>();
  for (const spot of layout.spots) if (spot.room === room && spot.seat !== undefined) byYaw.set(spot.yaw10, [...(byYaw.get(spot.yaw10) ?? []), spot]);
  return [...byYaw].map(([yaw10, seats]) => {
    const yaw = (yaw10 / 10) * DEG;
    const ahead = { x: sin(yaw), z: cos(yaw) };
    return { seats, ahead, along: { x: ahead.z, z: -ahead.x } };
  });
}

function middleOf(points: readonly Point[]): Point {
  return { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, z: points.reduce((sum, { z }) => sum + z, 0) / points.length };
}

/** Whether a place lies beyond the end of the table, not behind one of its rows. */
function isAtEnd(at: Point, [row]: readonly Row[], middle: Point): boolean {
  if (row === undefined) return true;
  const off = less(at, middle);
  return Math.abs(dot(off, row.along)) >= Math.abs(dot(off, row.ahead));
}

const nearest = (to: Point) => (a: Point, b: Point): number => distance(a, to) - distance(b, to);
const farthest = (from: Point) => (a: Point, b: Point): number => distance(b, from) - distance(a, from);

/** In a row the middle first, then by distance from the door. */
function middleFirst(row: readonly Spot[], door: Point): readonly Spot[] {
  const middle = middleOf(row);
  const [first, ...others] = row.toSorted((a, b) => nearest(middle)(a, b) || farthest(door)(a, b));
  return first === undefined ? [] : [first, ...others.toSorted(farthest(door))];
}

/** Every order of the seats that some custom gives, the usual one first. */
function ordersOf(layout: Layout, room: string, rows: readonly Row[]): readonly Order[] {
  const door = layout.doors.find((one) => one.room === room);
  if (door === undefined) throw new RangeError(`the room "${room}" has no door`);
  const alcove = layout.furniture.find((one) => one.room === room && one.kind === 'alcove');
  const middle = middleOf(rows.flatMap(({ seats }) => seats));
  const lined = (custom: Custom, by: (a: Point, b: Point) => number): Order => ({ custom, rows: rows.map(({ seats }) => seats.toSorted(by)), isWall: false });
  const walled = (custom: 'middle' | 'corner', best: (a: Point, b: Point) => number): Order => ({
    custom, isWall: true,
    rows: rows.toSorted((a, b) => best(middleOf(a.seats), middleOf(b.seats)))
      .map(({ seats }) => (custom === 'middle' && seats.length > 2 ? middleFirst(seats, door) : seats.toSorted(farthest(door)))),
  });
  const byDoor = isAtEnd(door, rows, middle) ? [lined('door', farthest(door))] : [walled('middle', farthest(door)), walled('corner', farthest(door))];
  if (alcove === undefined) return byDoor;
  const byAlcove = isAtEnd(alcove, rows, middle) ? [lined('alcove', nearest(alcove))] : [walled('middle', nearest(alcove)), walled('corner', nearest(alcove))];
  return [...byAlcove, ...byDoor];
}

function signature({ rows, isWall }: Order): string {
  return `${isWall ? 'wall' : 'end'}|${rows.map((row) => row.map(({ id }) => id).join(' ')).toSorted().join('|')}${isWall ? `|${rows[0]?.[0]?.id ?? ''}` : ''}`;
}

/** All orders of the last few, who may change places among themselves. */
function permuted<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.length < 2 ? [items] : items.flatMap((item, at) => permuted(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

const paired = (ids: readonly PersonId[], seats: readonly Spot[]): readonly (readonly [PersonId, SpotId])[] =>
  ids.flatMap((id, at) => { const seat = seats[at]; return seat === undefined ? [] : [[id, seat.id] as const]; });

/** Guests fill one row from its best seat; hosts the other; whoever is left takes what is left, by the door. */
function sideBySide(order: Order, people: readonly Diner[]): readonly Readonly<Record<PersonId, SpotId>>[] {
  const guests = people.filter(({ side }) => side === 'guest').map(({ id }) => id);
  const hosts = people.filter(({ side }) => side === 'host').map(({ id }) => id);
  return order.rows.flatMap((row, at) => {
    if (order.isWall && at > 0) return [];
    const others = order.rows.filter((_, other) => other !== at).flat();
    const free = [...others, ...row.slice(guests.length)];
    const settled = hosts.length > others.length ? others.length - 1 : hosts.length;
    return permuted(hosts.slice(settled)).map((tail) => Object.fromEntries([...paired(guests, row), ...paired([...hosts.slice(0, settled), ...tail], free)]));
  });
}

/** The two highest at the best two seats, face to face, and so on; within two it does not matter. */
function faceToFace(order: Order, people: readonly Diner[]): readonly Readonly<Record<PersonId, SpotId>>[] {
  if (order.isWall) return [];
  const ranked = [...people.filter(({ side }) => side === 'guest'), ...people.filter(({ side }) => side === 'host')].map(({ id }) => id);
  let plans: readonly (readonly (readonly [PersonId, SpotId])[])[] = [[]];
  for (let tier = 0; tier * 2 < ranked.length; tier += 1) {
    const two = ranked.slice(tier * 2, tier * 2 + 2);
    const seats = order.rows.flatMap((row) => row[tier] ?? []);
    plans = plans.flatMap((plan) => [[...plan, ...paired(two, seats)], [...plan, ...paired(two, seats.toReversed())]]);
  }
  return plans.map((plan) => Object.fromEntries(plan));
}

function tiersOf({ rows, isWall }: Order): readonly (readonly SpotId[])[] {
  if (isWall) return rows.flat().map(({ id }) => [id]);
  return (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at]?.id ?? []));
}

export function seatingOf(layout: Layout, room: string, people: readonly Diner[]): Seating {
  const rows = rowsOf(layout, room);
  const orders = ordersOf(layout, room, rows);
  const [usual] = orders;
  if (usual === undefined) throw new RangeError(`nobody can sit in "${room}"`);
  const different = orders.filter((order, at) => orders.findIndex((other) => signature(other) === signature(order)) === at);
  const plans = different.flatMap((order) => [
    ...sideBySide(order, people).map((seats) => ({ custom: order.custom, isUsual: order === usual, form: 'side-by-side' as const, seats })),
    ...faceToFace(order, people).map((seats) => ({ custom: order.custom, isUsual: order === usual, form: 'face-to-face' as const, seats })),
  ]);
  const tiers = tiersOf(usual);
  const reasonAt = (tier: number): SeatReason => {
    if (tier === 0) return usual.custom === 'alcove' || usual.custom === 'middle' ? usual.custom : 'far';
    return tier === tiers.length - 1 ? 'door' : 'between';
  };
  const reasons = Object.fromEntries(tiers.flatMap((seats, tier) => seats.map((seat) => [seat, reasonAt(tier)])));
  return { plans, tiers, reasons, isContested: different.length > 1 };
}

/** The plans that those who sit already have left open: as many of them as possible in their place. */
function openPlans({ plans }: Seating, taken: Readonly<Record<PersonId, SpotId>>, person: PersonId): readonly SeatingPlan[] {
  const others = Object.entries(taken).filter(([id]) => id !== person);
  const agreed = (plan: SeatingPlan): number => others.filter(([id, seat]) => plan.seats[id] === seat).length;
  const most = Math.max(...plans.map(agreed));
  return plans.filter((plan) => agreed(plan) === most);
}

export function tierOf({ tiers }: Seating, seat: SpotId): number {
  return tiers.findIndex((tier) => tier.includes(seat));
}

/** How a seat suits a person, given where others sit. */
export function fitOf(seating: Seating, taken: Readonly<Record<PersonId, SpotId>>, person: PersonId, seat: SpotId): Fit {
  const open = openPlans(seating, taken, person);
  if (open.some((plan) => plan.isUsual && plan.seats[person] === seat)) return 'right';
  if (open.some((plan) => plan.seats[person] === seat)) return 'custom';
  const own = seatFor(seating, taken, person);
  const [mine, theirs] = [own === undefined ? seating.tiers.length : tierOf(seating, own), tierOf(seating, seat)];
  if (theirs < mine) return theirs === 0 ? 'upper' : 'above';
  return 'below';
}

/** The seat that a person should take now; undefined when none is free. */
export function seatFor(seating: Seating, taken: Readonly<Record<PersonId, SpotId>>, person: PersonId): SpotId | undefined {
  const isFree = (seat: SpotId | undefined): seat is SpotId => seat !== undefined && !Object.entries(taken).some(([id, at]) => id !== person && at === seat);
  const open = openPlans(seating, taken, person);
  return [...open.filter(({ isUsual }) => isUsual), ...open].map((plan) => plan.seats[person]).find(isFree) ?? seating.tiers.flat().find(isFree);
}

export type TaxiSeat = 'rear.driver' | 'rear.kerb' | 'rear.middle' | 'front';
/** With a driver by trade the safest seat is the best; beside a driver who is one of the party sits the highest. */
const TAXI = { hired: ['rear.driver', 'rear.kerb', 'rear.middle', 'front'], own: ['front', 'rear.driver', 'rear.kerb', 'rear.middle'] } as const;

/** Who sits where in a car, the highest first; three leave the middle free. */
export function taxiSeats(people: readonly PersonId[], driver: keyof typeof TAXI = 'hired'): Readonly<Record<PersonId, TaxiSeat>> {
  const seats: readonly TaxiSeat[] = TAXI[driver].filter((seat) => people.length > 3 || seat !== 'rear.middle');
  // Somebody who rides along to look after two guests sits in front; two guests alone share the back.
  return Object.fromEntries(people.flatMap((id, at) => { const seat = seats[at]; return seat === undefined ? [] : [[id, seat]]; }));
}
