/** The street, the entrance, and the tatami room; by the seed the alcove is at the end of the table or behind one row. */
import { joined, mirrored, type Layout, type Spot } from '../../body/layout';
import { izakayaEntrance } from '../../body/places/izakaya';
import { nightStreet } from '../../body/places/night-street';
import { seatingOf, type Seating } from '../../body/seating';
import { companyOf } from '../../acts/evening/company';
import { eveningRoom } from '../../acts/evening/room';
import { LOW_TABLE } from '../../acts/evening/table';
import type { Variation } from '../../kernel/scene';

export const ROOM = 'tatami';
export const PEOPLE = 6;

/** Where the others stand until they are shown their seats: before the table, out of each other's way. */
const STANDING: readonly (readonly [string, number, number])[] = [
  ['tatami.guest', -250, 1480], ['tatami.guest.left', 420, 1650], ['tatami.host', -1150, 1650], ['tatami.host.left', -650, 2180], ['tatami.host.right', 560, 2260],
];
/** The guests, come in from the street, before the one who waits for them. */
const ARRIVED: readonly (readonly [string, number, number])[] = [['entrance.guest', -250, 950], ['entrance.guest.left', 560, 1080]];
const ALCOVE_DEEP_MM = 350;

/** The alcove, its scroll and its post behind the west row; the window where the alcove was. */
function alcoveBehind(place: Layout): Layout {
  const room = place.rooms.find(({ id }) => id === ROOM);
  const table = place.furniture.find(({ id }) => id === LOW_TABLE);
  if (room === undefined || table === undefined) return place;
  return {
    ...place,
    furniture: place.furniture.map((one) => (one.kind === 'alcove' ? { ...one, x: room.x0 + ALCOVE_DEEP_MM, z: table.z, yaw10: 900 } : one)),
    windows: place.windows.map((one) => ({ ...one, x: (room.x0 + room.x1) / 2, z: room.z0, yaw10: 0 })),
    decor: (place.decor ?? []).map((one) => {
      if (one.kind === 'scroll') return { ...one, x: room.x0 + 10, z: table.z + 200, yaw10: 900 };
      return one.kind === 'post' ? { ...one, x: room.x0 + ALCOVE_DEEP_MM * 2 - 10, z: table.z - 1160, yaw10: 900 } : one;
    }),
  };
}

/** Tonight nobody takes a taxi yet. */
const street: Layout = { ...nightStreet, furniture: nightStreet.furniture.filter(({ kind }) => kind !== 'taxi'), spots: nightStreet.spots.filter(({ id }) => !/taxi|guest|host/.test(id)) };

function laidOut(isBehind: boolean): Layout {
  const room = isBehind ? alcoveBehind(eveningRoom(PEOPLE)) : eveningRoom(PEOPLE);
  const middle = room.doors[0]?.x ?? 0;
  const standing = STANDING.map(([id, x, z]): Spot => ({ id, room: ROOM, x: middle + x, z, yaw10: 1800, staff: true }));
  const wait = izakayaEntrance.spots.find(({ id }) => id === 'entrance.wait') ?? { x: 0, z: 0 };
  const arrived = ARRIVED.map(([id, x, z]): Spot => ({ id, room: 'entrance', x: wait.x + x, z: wait.z + z, yaw10: 1800, staff: true }));
  return joined(street, { ...izakayaEntrance, spots: [...izakayaEntrance.spots, ...arrived] }, { ...room, spots: [...room.spots, ...standing] });
}

const PLACES = { end: laidOut(false), behind: laidOut(true) } as const;
const MIRRORED = { end: mirrored(PLACES.end), behind: mirrored(PLACES.behind) } as const;

type Place = Pick<Variation, string>;

export function layoutFor(variation: Place): Layout {
  return (variation['mirror'] === 1 ? MIRRORED : PLACES)[variation['alcove'] === 'behind' ? 'behind' : 'end'];
}

const known = new Map<Layout, Seating>();

export function seatingFor(variation: Place): Seating {
  const layout = layoutFor(variation);
  const seating = known.get(layout) ?? seatingOf(layout, ROOM, companyOf(PEOPLE));
  known.set(layout, seating);
  return seating;
}
