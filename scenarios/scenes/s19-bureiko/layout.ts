/** The tatami room, late in the evening: four of one house at its upper end. And the office, the next morning. */
import { joined, type Layout } from '../../body/layout';
import { etoileOffice } from '../../body/places/etoile-office';
import { eveningRoom } from '../../acts/evening/room';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';

export const ROOM = 'tatami';
export const OFFICE = 'office';
const PEOPLE = 6;

const LAYOUTS = [joined(eveningRoom(PEOPLE, false), etoileOffice), joined(eveningRoom(PEOPLE, true), etoileOffice)] as const;

export function layoutFor(variation: Readonly<Record<string, number | string>>): Layout {
  return LAYOUTS[variation['mirror'] === 1 ? 1 : 0];
}

/** Without guests the two highest sit face to face by the alcove. */
export const SEATS: Readonly<Record<PersonId, SpotId>> = { suzuki: 'seat.west.a', kobayashi: 'seat.east.a', yamada: 'seat.west.b', [LEARNER]: 'seat.east.b' };
