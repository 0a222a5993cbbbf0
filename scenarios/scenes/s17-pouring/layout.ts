/** Half an hour in: places have been changed so that the learner sits opposite the guests, with bottles, a flask and tea before them. */
import { seatOf } from '../../acts/evening/room';
import { companyAt, eveningSetting } from '../../acts/evening/setting';
import { LOW_TABLE, placeFor, type Drink } from '../../acts/evening/table';
import { thing } from '../../acts/setting';
import { fromFrame } from '../../body/geometry';
import type { Layout, Spot } from '../../body/layout';
import { VESSELS, depthMm, vesselOf, volumeBelowMl } from '../../body/vessels';
import type { Entity } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';
import type { Setting, Variation } from '../../kernel/scene';
import { DEG } from '../../kernel/trig';

const HALF_PAST_SEVEN = 19 * 600 + 300;
const SURFACE_MM = 361;
/** Of what stands in a beer glass so long after it was poured, this share of the height is foam. */
const OLD_FOAM = 0.06;

/** Where somebody sits now: Kobayashi and the learner have changed places. */
export function seatNow(person: PersonId, people: number): SpotId {
  return seatOf(person === LEARNER ? 'kobayashi' : person === 'kobayashi' ? LEARNER : person, people);
}

/** Before the learner's seat, seen from there: to the right, ahead; bottles stand turned as whoever used them last left them. */
const SHARED = [
  { id: 'bottle.1', kind: 'bottle', side: 250, ahead: 660, fillMl: 500, turn: 'label' },
  { id: 'bottle.tea', kind: 'bottle', side: -250, ahead: 660, fillMl: 500, turn: 'label' },
  { id: 'tokkuri.1', kind: 'tokkuri', side: 10, ahead: 760, fillMl: 170, turn: '' },
  { id: 'edamame.1', kind: 'plate', side: 420, ahead: 800, state: 'edamame', turn: '' },
  { id: 'edamame.2', kind: 'plate', side: -420, ahead: 800, state: 'edamame', turn: '' },
] as const;

const NEARER_MM = 60;

/** Beside the glass stands the small cup of who will have sake. */
const OCHOKO = { side: 245, ahead: 500 } as const;

function levelled(one: Entity, level10: number): Entity {
  const name = vesselOf(one.kind, one.state);
  if (name === undefined) return one;
  const vessel = VESSELS[name];
  const height = (depthMm(vessel) * level10) / 1000;
  const foam = one.state === 'beer' ? height * OLD_FOAM : 0;
  const fillMl = volumeBelowMl(vessel, height - foam);
  return { ...one, fillMl, foamMl: volumeBelowMl(vessel, height) - fillMl };
}

function placesOf(layout: Layout, variation: Variation, person: PersonId, seat: Spot): Entity[] {
  const drink: Drink = variation[`glass.${person}`] === 'oolong' ? 'oolong' : 'beer';
  const yaw = (seat.yaw10 / 10) * DEG;
  // Half an hour in, glasses stand nearer to the middle, where they can be filled.
  const nearer = (one: Entity): Entity => (person === LEARNER ? one : { ...one, ...fromFrame({ x: one.x, z: one.z, yaw }, 0, NEARER_MM) });
  return placeFor(layout, { person, seat, drink }).map((one) => (one.kind === 'glass' ? levelled(nearer(one), Number(variation[`level.${person}`] ?? 600)) : one));
}

export function setTable(header: AttemptHeader): Setting {
  const { variation } = header;
  const { layout, company, seatOfPerson } = companyAt(header, seatNow);
  const own = seatOfPerson(LEARNER);
  const put = (seat: Spot, side: number, ahead: number): { x: number; z: number; room: string; y: number } =>
    ({ ...fromFrame({ x: seat.x, z: seat.z, yaw: (seat.yaw10 / 10) * DEG }, side, ahead), y: SURFACE_MM, room: seat.room });
  const shared = SHARED.map(({ id, kind, side, ahead, turn, ...more }) => thing(id, kind, LOW_TABLE, {
    ...put(own, side, ahead), yaw: (own.yaw10 / 10 + 180 + (turn === 'label' ? Number(variation['label'] ?? 1) * 90 : 0)) * DEG, owner: LEARNER,
    ...('state' in more ? { state: more.state } : {}), ...('fillMl' in more ? { fillMl: more.fillMl, foamMl: 0 } : {}),
  }));
  const tanaka = seatOfPerson('tanaka');
  const cup = thing('ochoko.tanaka', 'ochoko', LOW_TABLE, { ...put(tanaka, OCHOKO.side, OCHOKO.ahead), yaw: (tanaka.yaw10 / 10) * DEG, owner: 'tanaka', fillMl: 0, foamMl: 0 });
  return eveningSetting(header, {
    layout, clock10: HALF_PAST_SEVEN, people: company,
    things: [...company.flatMap(({ id }) => placesOf(layout, variation, id, seatOfPerson(id))), ...shared, cup],
  });
}
