/** Who sat where in the taxi, and where they belong: read from what was observed. */
import { taxiSeats, type TaxiSeat } from '../../scenarios/body/seating';
import { LEARNER, type PersonId } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf } from '../../scenarios/kernel/observation';

/** Seen from above, the bonnet on top: the driver sits on the right, the kerb is on the left. */
const PLACES: Readonly<Record<TaxiSeat, readonly [x: number, y: number]>> = { front: [44, 88], 'rear.kerb': [44, 164], 'rear.middle': [90, 164], 'rear.driver': [136, 164] };
export const DRIVER_AT = [136, 88] as const;

export interface TaxiSeatView {
  readonly id: TaxiSeat;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  readonly person: PersonId | undefined;
  /** Somebody sits here who belongs elsewhere. */
  readonly isWrong: boolean;
}

export interface TaxiView {
  readonly seats: readonly TaxiSeatView[];
  /** Guests who came to sit elsewhere than they belong. */
  readonly misplaced: readonly { readonly person: PersonId; readonly seat: TaxiSeat; readonly should: TaxiSeat }[];
  /** Whom the learner showed in. */
  readonly shown: readonly PersonId[];
}

type Boarded = ObservationOf<'car.boarded'>;
const isSeat = (name: string): name is TaxiSeat => Object.hasOwn(PLACES, name);

/** The seats' own order, the best first, from the same solver that the scene asks. */
function ranks(): ReadonlyMap<TaxiSeat, number> {
  return new Map(Object.values(taxiSeats(['1', '2', '3', '4'])).map((seat, at) => [seat, at + 1]));
}

/** undefined where nobody got into a car. */
export function taxiView(observations: readonly Observation[]): TaxiView | undefined {
  const boarded = observations.filter((one): one is Boarded => one.type === 'car.boarded');
  if (boarded.length === 0) return undefined;
  const order = ranks();
  const inSeat = (seat: string): Boarded | undefined => boarded.find((one) => one.seat === seat);
  return {
    seats: (Object.keys(PLACES) as TaxiSeat[]).map((id): TaxiSeatView => {
      const [x, y] = PLACES[id];
      const one = inSeat(id);
      return { id, rank: order.get(id) ?? 0, x, y, person: one?.by, isWrong: one !== undefined && one.seat !== one.should };
    }).toSorted((a, b) => a.rank - b.rank),
    misplaced: boarded.flatMap(({ by, seat, should }) => (seat !== should && isSeat(seat) && isSeat(should) ? [{ person: by, seat, should }] : [])),
    shown: boarded.filter(({ shownBy }) => shownBy === LEARNER).map(({ by }) => by),
  };
}
