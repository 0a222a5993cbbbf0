/** The tatami room, the entrance with its till, the street with a taxi at the kerb, and the office of the next morning. */
import { joined, mirrored, type Layout, type Spot } from '../../body/layout';
import { etoileOffice } from '../../body/places/etoile-office';
import { izakayaEntrance } from '../../body/places/izakaya';
import { nightStreet } from '../../body/places/night-street';
import { eveningRoom } from '../../acts/evening/room';
import type { Variation } from '../../kernel/scene';

/** Room behind the till for whoever works there. */
const TILL_FORWARD_MM = 400;
const tillBefore = izakayaEntrance.furniture.find(({ id }) => id === 'till') ?? { x: 0, z: 0 };
const entrance: Layout = {
  ...izakayaEntrance,
  furniture: izakayaEntrance.furniture.map((one) => (one.id === 'till' ? { ...one, x: one.x - TILL_FORWARD_MM } : one)),
  spots: [
    ...izakayaEntrance.spots.filter(({ id }) => id !== 'entrance.till'),
    { id: 'entrance.till', room: 'entrance', x: tillBefore.x - 1050, z: tillBefore.z, yaw10: 900, staff: true },
    { id: 'entrance.beside', room: 'entrance', x: tillBefore.x - 1500, z: tillBefore.z - 900, yaw10: 600 },
    { id: 'entrance.behind', room: 'entrance', x: tillBefore.x + 180, z: tillBefore.z, yaw10: -900, staff: true },
  ],
};

/** Of the taxi: where its wheels stand. Guests stoop into it through the doors on the side of the kerb. */
const plan = nightStreet.furniture.find(({ id }) => id === 'taxi');
export const TAXI_AT = { x: plan?.x ?? 0, z: plan?.z ?? 0, yaw10: plan?.yaw10 ?? 900 } as const;
const at = (id: string): Spot => {
  const found = nightStreet.spots.find((spot) => spot.id === id);
  if (found === undefined) throw new RangeError(`no spot "${id}" in the street`);
  return found;
};
const INTO_MM = 370;
const into = (id: string, door: string): Spot => ({ ...at(door), id, z: at(door).z + INTO_MM, yaw10: 0, staff: true });
const standing = (id: string, beside: string, dx: number, dz = 50): Spot => ({ ...at(beside), id, x: at(beside).x + dx, z: at(beside).z + dz, staff: true });
/** On the way to where one goes home, out of everybody's way. */
const DAIKO_WAITS_MM = 3400;
/** The hosts stand in a slant, so that nobody hides another from whoever takes leave. */
const SLANT_MM = -620;

/** Nobody walks on the road: from the wheels at the kerb on. */
const ROAD_FROM_MM = 700;
const [road] = nightStreet.rooms;
const street: Layout = {
  ...nightStreet,
  furniture: [
    ...nightStreet.furniture.filter(({ kind }) => kind !== 'taxi'),
    ...(road === undefined ? [] : [{
      id: 'road', kind: 'road' as const, room: 'street', x: (road.x0 + road.x1) / 2, z: (TAXI_AT.z - ROAD_FROM_MM + road.z1) / 2, yaw10: 0,
      widthMm: road.x1 - road.x0, depthMm: road.z1 - TAXI_AT.z + ROAD_FROM_MM, heightMm: 1,
    }]),
  ],
  spots: [
    ...nightStreet.spots.map((spot) => (/^street\.(guest|host\.left)/.test(spot.id) ? { ...spot, staff: true as const } : spot)),
    into('street.in.rear', 'street.taxi.rear'), into('street.in.front', 'street.taxi.front'),
    standing('street.guest.third', 'street.guest.left', -780), standing('street.guest.fourth', 'street.guest.left', -1520), standing('street.host.far', 'street.host.left', -780, SLANT_MM), standing('street.host.end', 'street.host.left', -1250, 2 * SLANT_MM),
    { ...at('street.east'), id: 'street.daiko.from', z: at('street.east').z - 400, staff: true }, { ...at('street.east'), id: 'street.daiko', x: at('street.east').x - DAIKO_WAITS_MM, z: at('street.east').z - 500, staff: true },
  ],
};

/** Whoever closes the party stands at the head of the table, before the alcove: everybody sees those hands. */
function withHead(room: Layout): Layout {
  const table = room.furniture.find(({ kind }) => kind === 'lowtable');
  const alcove = room.furniture.find(({ kind }) => kind === 'alcove');
  if (table === undefined || alcove === undefined) return room;
  const z = Math.round((table.z - table.widthMm / 2 + alcove.z + alcove.depthMm / 2) / 2);
  return { ...room, spots: [...room.spots, { id: 'tatami.head', room: table.room, x: table.x, z, yaw10: 0, staff: true }] };
}

/** Only the house may stand the other way round: on the street cars keep left. */
function placesOf(people: number, isMirrored: boolean): Layout {
  return joined(withHead(eveningRoom(people, isMirrored)), isMirrored ? mirrored(entrance) : entrance, street, etoileOffice);
}
const PLACES = { six: placesOf(6, false), eight: placesOf(8, false), 'six.mirrored': placesOf(6, true), 'eight.mirrored': placesOf(8, true) } as const;

export function layoutFor(variation: Pick<Variation, string>): Layout {
  const isEight = variation['people'] === 8;
  return variation['mirror'] === 1 ? PLACES[isEight ? 'eight.mirrored' : 'six.mirrored'] : PLACES[isEight ? 'eight' : 'six'];
}

export const OUT_DOOR = 'entrance.exit';
export const DOOR_OF = { rear: 'street.taxi.rear', front: 'street.taxi.front' } as const;
export const INTO = { rear: 'street.in.rear', front: 'street.in.front' } as const;

/** Where each of them stands outside. */
export const OUTSIDE: Readonly<Record<string, string>> = {
  tanaka: 'street.guest', sato: 'street.guest.left', nakamura: 'street.guest.third', nishimura: 'street.guest.fourth',
  suzuki: 'street.host.left', kobayashi: 'street.host.far', yamada: 'street.host.end',
};
