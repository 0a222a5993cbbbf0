/** The tatami room of the evening, and who sits where when all have been seated as is right. */
import { mirrored, type Layout } from '../../body/layout';
import { tatamiRoom } from '../../body/places/izakaya';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';

const ROOMS = { 6: tatamiRoom(3), 8: tatamiRoom(4) } as const;
const MIRRORED = { 6: mirrored(ROOMS[6]), 8: mirrored(ROOMS[8]) } as const;

export function eveningRoom(people: number, isMirrored = false): Layout {
  return (isMirrored ? MIRRORED : ROOMS)[people === 8 ? 8 : 6];
}

/** Guests by the alcove, hosts opposite them, the organiser by the door. Seats `a` are the upper ones. */
const SEATS: Readonly<Record<6 | 8, Readonly<Record<PersonId, SpotId>>>> = {
  6: {
    tanaka: 'seat.west.a', sato: 'seat.west.b', suzuki: 'seat.east.a', kobayashi: 'seat.east.b', yamada: 'seat.west.c', [LEARNER]: 'seat.east.c',
  },
  8: {
    tanaka: 'seat.west.a', sato: 'seat.west.b', nakamura: 'seat.west.c', nishimura: 'seat.west.d',
    suzuki: 'seat.east.a', kobayashi: 'seat.east.b', yamada: 'seat.east.c', [LEARNER]: 'seat.east.d',
  },
};

export function seatOf(person: PersonId, people: number): SpotId {
  const seat = SEATS[people === 8 ? 8 : 6][person];
  if (seat === undefined) throw new RangeError(`nobody has shown "${person}" a seat`);
  return seat;
}
