/** The table half an hour later: a guest has come down to the learner's end, and an empty beer glass stands before everybody. */
import { seatOf } from '../../acts/evening/room';
import { companyAt, eveningSetting } from '../../acts/evening/setting';
import { LOW_TABLE, placeFor } from '../../acts/evening/table';
import { thing } from '../../acts/setting';
import { fromFrame } from '../../body/geometry';
import type { Layout, Spot } from '../../body/layout';
import { VESSELS, depthMm, volumeBelowMl } from '../../body/vessels';
import type { Entity } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';
import type { Setting } from '../../kernel/scene';
import { DEG } from '../../kernel/trig';

const EIGHT_O_CLOCK = 20 * 600;
const SURFACE_MM = 361;
/** The glass that beer would go into. */
export const BEER_GLASS = 'glass.spare';
/** Share of the height that is foam on beer poured some time ago. */
const OLD_FOAM = 0.06;

/** Tanaka sits opposite the learner, Yamada beside him; those two have changed places with whoever sat there. */
const MOVED: Readonly<Record<6 | 8, Readonly<Record<PersonId, SpotId>>>> = {
  6: { tanaka: 'seat.west.c', yamada: 'seat.west.b', sato: 'seat.west.a', suzuki: 'seat.east.a', kobayashi: 'seat.east.b' },
  8: { tanaka: 'seat.west.d', yamada: 'seat.west.c', sato: 'seat.west.a', nakamura: 'seat.west.b', suzuki: 'seat.east.b', kobayashi: 'seat.east.c', nishimura: 'seat.east.a' },
};

export function seatNow(person: PersonId, people: number): SpotId {
  return MOVED[people === 8 ? 8 : 6][person] ?? seatOf(person, people);
}

/** Before the learner, to the right and ahead: what all at this end can reach. */
const SHARED = [
  { id: BEER_GLASS, kind: 'glass', side: 285, ahead: 565, state: 'beer', fillMl: 0 },
  { id: 'bottle.1', kind: 'bottle', side: -150, ahead: 745, state: '', fillMl: 480 },
  { id: 'menu', kind: 'menu', side: -330, ahead: 560, state: '' },
  { id: 'edamame.1', kind: 'plate', side: 330, ahead: 800, state: 'edamame' },
] as const;

function glassAt(one: Entity, level10: number): Entity {
  const height = (depthMm(VESSELS.glass) * level10) / 1000;
  const fillMl = volumeBelowMl(VESSELS.glass, height * (1 - OLD_FOAM));
  return { ...one, fillMl, foamMl: volumeBelowMl(VESSELS.glass, height) - fillMl };
}

function placeOf(layout: Layout, header: AttemptHeader, person: PersonId, seat: Spot): Entity[] {
  const isTea = person === LEARNER || person === 'yamada';
  return placeFor(layout, { person, seat, drink: isTea ? 'oolong' : 'beer' })
    .map((one) => (one.kind === 'glass' && !isTea ? glassAt(one, Number(header.variation[`level.${person}`] ?? 600)) : one));
}

export function setTable(header: AttemptHeader): Setting {
  const { layout, company, seatOfPerson } = companyAt(header, seatNow);
  const own = seatOfPerson(LEARNER);
  const yaw = (own.yaw10 / 10) * DEG;
  const shared = SHARED.map(({ id, kind, side, ahead, state, ...more }) => thing(id, kind, LOW_TABLE, {
    ...fromFrame({ x: own.x, z: own.z, yaw }, side, ahead), y: SURFACE_MM, room: own.room, yaw: yaw + (kind === 'bottle' ? 90 * DEG : 0), owner: LEARNER, state,
    ...('fillMl' in more ? { fillMl: more.fillMl, foamMl: 0 } : {}),
  }));
  return eveningSetting(header, {
    layout, clock10: EIGHT_O_CLOCK, people: company,
    things: [...company.flatMap(({ id }) => placeOf(layout, header, id, seatOfPerson(id))), ...shared],
  });
}
