/** Who sat where, and where they should have: read from what was observed, with the room as it was. */
import { companion } from '../../scenarios/acts/evening/company';
import { footprint } from '../../scenarios/body/geometry';
import type { Layout, Spot } from '../../scenarios/body/layout';
import { fitOf, seatFor, seatingOf, tierOf, type Custom, type Fit, type SeatReason } from '../../scenarios/body/seating';
import { LEARNER, type PersonId, type SpotId } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf } from '../../scenarios/kernel/observation';

/** A drawing is in units of ten millimetres. */
const UNIT_MM = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SeatView {
  readonly id: SpotId;
  /** Seats of one rank are equals; 1 is the best. */
  readonly rank: number;
  readonly reason: SeatReason;
  readonly person: PersonId | undefined;
  readonly x: number;
  readonly y: number;
  /** On which side of the table's middle: names are written away from it. */
  readonly side: -1 | 1;
  readonly isOwn: boolean;
}

export interface OwnSeat {
  readonly fit: Fit;
  readonly taken: SpotId;
  readonly should: SpotId;
}

export interface SeatingView {
  readonly width: number;
  readonly height: number;
  readonly table: Box;
  readonly alcove: Box | undefined;
  readonly door: Box | undefined;
  readonly seats: readonly SeatView[];
  /** The learner's first choice; undefined for who never sat down. */
  readonly own: OwnSeat | undefined;
  readonly guest: { readonly person: PersonId; readonly seat: SpotId; readonly isRight: boolean } | undefined;
  readonly hasForms: boolean;
  /** Customs beside the usual one. */
  readonly others: readonly Custom[];
}

type Taken = ObservationOf<'seat.taken'>;

/** undefined where no seats with ranks were taken. */
export function seatingView(observations: readonly Observation[], layout: Layout): SeatingView | undefined {
  const order = observations.find((one): one is ObservationOf<'party.ranked'> => one.type === 'party.ranked')?.order.split(' ') ?? [];
  const taken = observations.filter((one): one is Taken => one.type === 'seat.taken');
  const somewhere = layout.spots.find(({ id }) => id === taken[0]?.seat);
  const room = layout.rooms.find(({ id }) => id === somewhere?.room);
  const table = layout.furniture.find((one) => one.room === room?.id && one.kind === 'lowtable');
  if (room === undefined || table === undefined || order.length === 0) return undefined;
  const seating = seatingOf(layout, room.id, order.map((id) => ({ id, side: companion(id).side })));
  const last = Object.fromEntries(taken.map(({ by, seat }) => [by, seat]));
  const own = taken.find(({ by }) => by === LEARNER);
  const guest = taken.find(({ by }) => by === order[0]);
  const others = Object.fromEntries(Object.entries(last).filter(([id]) => id !== LEARNER));
  const unit = (mm: number): number => Math.round(mm / UNIT_MM);
  const box = (thing: Parameters<typeof footprint>[0]): Box => {
    const { x0, z0, x1, z1 } = footprint(thing);
    return { x: unit(x0 - room.x0), y: unit(z0 - room.z0), width: unit(x1 - x0), height: unit(z1 - z0) };
  };
  const [alcove] = layout.furniture.filter((one) => one.room === room.id && one.kind === 'alcove');
  const [door] = layout.doors.filter((one) => one.room === room.id);
  const seatView = ({ id, x, z }: Spot): SeatView => {
    const [person] = Object.entries(last).find(([, seat]) => seat === id) ?? [];
    return {
      id, person, rank: tierOf(seating, id) + 1, reason: seating.reasons[id] ?? 'between', x: unit(x - room.x0), y: unit(z - room.z0),
      side: x < table.x ? -1 : 1, isOwn: person === LEARNER,
    };
  };
  const customs = new Set(seating.plans.filter(({ isUsual }) => !isUsual).map(({ custom }) => custom));
  return {
    width: unit(room.x1 - room.x0), height: unit(room.z1 - room.z0), table: box(table),
    alcove: alcove && box(alcove),
    door: door && box({ ...door, kind: 'panel', depthMm: 80, heightMm: 0 }),
    seats: layout.spots.filter((spot) => spot.room === room.id && spot.seat !== undefined).map(seatView).toSorted((a, b) => a.rank - b.rank || a.x - b.x),
    own: own && { fit: own.fit, taken: own.seat, should: seatFor(seating, others, LEARNER) ?? own.seat },
    guest: guest && { person: guest.by, seat: guest.seat, isRight: ['right', 'custom'].includes(fitOf(seating, {}, guest.by, guest.seat)) },
    hasForms: new Set(seating.plans.map(({ form }) => form)).size > 1,
    others: [...customs],
  };
}
