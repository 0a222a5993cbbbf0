/** Vessels in somebody's hands, as the core would put them. */
import { vesselHold, vesselMouth, type Point3 } from '../../scenarios/body/vessel-hold';
import { VESSELS, depthMm, vesselOf } from '../../scenarios/body/vessels';
import type { EntityKind, EntityStaging, HandShape, HandStaging } from '../../scenarios/body/staging';
import type { Held } from './bench-staging';
import { ofPerson } from './sample-people';
import { sampleThing } from './sample-things';

interface Holder {
  readonly id: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
}

interface Vessel {
  readonly id?: string;
  readonly kind: EntityKind;
  /** Of the foot, were it upright: to the holder's right, height, forward. */
  readonly side: number;
  readonly y: number;
  readonly forward: number;
  /** Degrees; negative leans the mouth away. */
  readonly tilt?: number;
  readonly fillMl?: number;
  readonly foamMl?: number;
  readonly state?: string;
  /** The other hand helps. */
  readonly both?: boolean;
}

const RAD10 = Math.PI / 1800;
const rounded = ({ x, y, z }: Point3): Point3 => ({ x: Math.round(x), y: Math.round(y), z: Math.round(z) });

export function vesselInHand(by: Holder, vessel: Vessel): Held {
  const { id = vessel.kind, kind, y, tilt = 0, state = kind === 'glass' ? 'beer' : '' } = vessel;
  const name = vesselOf(kind, state);
  if (name === undefined) throw new RangeError(`nothing can be drunk from a ${kind}`);
  const foot = { ...ofPerson(by, vessel.side, vessel.forward), y };
  const { hold, support } = vesselHold(name, foot, by.yaw10 * RAD10, tilt * 10 * RAD10);
  const hand = (at: Point3, shape: HandShape): Partial<HandStaging> => ({ ...rounded(at), shape, holds: id });
  const thing = sampleThing({
    id, kind, ...rounded(foot), yaw10: by.yaw10 + 1800, tilt10: tilt * 10, state, parent: `hand:${by.id}`,
    ...(vessel.fillMl === undefined ? {} : { fillMl: vessel.fillMl }), ...(vessel.foamMl === undefined ? {} : { foamMl: vessel.foamMl }),
  });
  return { things: [thing], right: hand(hold, 'hold'), ...(vessel.both === true ? { left: hand(support, 'support') } : {}) };
}

/** A vessel stands where the other's stream falls: under its mouth. */
function under(by: Holder, pourer: Vessel, glass: Pick<Vessel, 'kind' | 'fillMl' | 'foamMl' | 'state'>, downMm: number): EntityStaging {
  const name = vesselOf(pourer.kind, '') ?? 'bottle';
  const foot = { ...ofPerson(by, pourer.side, pourer.forward), y: pourer.y };
  const inside = VESSELS[name];
  const mouth = vesselMouth(name, inside.footMm + depthMm(inside) + 4, foot, by.yaw10 * RAD10, (pourer.tilt ?? 0) * 10 * RAD10);
  const ahead = ofPerson({ ...by, x: mouth.x, z: mouth.z }, 0, 8);
  return sampleThing({ id: 'poured', state: glass.kind === 'glass' ? 'beer' : '', ...glass, ...rounded({ ...ahead, y: mouth.y - downMm }), yaw10: 0, parent: 'air' });
}

function pour(by: Holder, vessel: Vessel, glass: Parameters<typeof under>[2], downMm: number): Held {
  const held = vesselInHand(by, { ...vessel, state: 'pour:poured', both: true });
  return { ...held, things: [...held.things, under(by, vessel, glass, downMm)] };
}

/** A glass that is somewhere, in both hands of whoever is poured for. */
export function glassInHands(by: Holder, glass: EntityStaging): Held {
  const { hold, support } = vesselHold('glass', glass, by.yaw10 * RAD10, 0);
  return {
    things: [{ ...glass, parent: `hand:${by.id}` }],
    right: { ...rounded(hold), shape: 'hold', holds: glass.id }, left: { ...rounded(support), shape: 'support', holds: glass.id },
  };
}

function clap(by: Holder, chest: number, apart: number): Held {
  const hand = (out: number): Partial<HandStaging> => ({ ...rounded({ ...ofPerson(by, out * apart, 300), y: chest - 40 }), shape: 'clap', holds: '' });
  return { things: [], left: hand(-1), right: hand(1) };
}

/** What a hand does with vessels, by name; `chest`: a comfortable height. */
export function heldVessel(what: string, by: Holder, chest: number, pourAt = 300): Held {
  const glass = { kind: 'glass', side: 30, fillMl: 120, foamMl: 25 } as const;
  switch (what) {
    case 'glass': return vesselInHand(by, { ...glass, y: chest - 150, forward: 330 });
    case 'lift': return vesselInHand(by, { ...glass, y: chest - 60, forward: 340, both: true });
    case 'toast': return vesselInHand(by, { ...glass, y: chest + 20, forward: 420, both: true });
    case 'sip': return vesselInHand(by, { ...glass, side: 5, y: chest + 232, forward: 160, tilt: 42 });
    case 'tilt': return vesselInHand(by, { ...glass, y: chest - 60, forward: 380, tilt: -35, both: true });
    case 'sake': return vesselInHand(by, { kind: 'ochoko', side: 20, y: chest - 20, forward: 330, fillMl: 24, both: true });
    case 'tea': return vesselInHand(by, { kind: 'cup', side: 20, y: chest - 50, forward: 330, fillMl: 80, both: true });
    case 'carry-bottle': return vesselInHand(by, { kind: 'bottle', side: 20, y: chest - 180, forward: 340, both: true });
    case 'pour': return pour(by, { kind: 'bottle', side: 30, y: chest - 110, forward: pourAt, tilt: -84 }, { kind: 'glass', fillMl: 110, foamMl: 45 }, 130);
    case 'pour-sake': return pour(by, { kind: 'tokkuri', side: 30, y: chest - 60, forward: 340, tilt: -80 }, { kind: 'ochoko', fillMl: 18 }, 60);
    case 'clap-open': return clap(by, chest, 110);
    default: return clap(by, chest, 0);
  }
}
