/** Things for the gallery, and hands that hold a card as the core would. */
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import { ofPerson } from './sample-people';

const THING: EntityStaging = { id: '', kind: 'card', room: 'meeting', x: 0, y: 0, z: 0, yaw10: 0, tilt10: 0, face: 'ja', parent: 'table', state: '' };

export function sampleThing(thing: Partial<EntityStaging> & Pick<EntityStaging, 'id' | 'kind'>): EntityStaging {
  return { ...THING, ...thing };
}

/** From a card's side and near edge to the thumb, for the named grips. */
const INSETS = [{ side: 6, near: 9 }, { side: 14, near: 14.5 }, { side: 21.5, near: 37.5 }] as const;

interface Held {
  /** Carry point: to the holder's right, height, forward. */
  readonly side?: number;
  readonly y: number;
  readonly forward: number;
  /** Turn of the text against the holder's own direction; 180 = it reads to the person opposite. */
  readonly turn?: number;
  readonly tilt10?: number;
  readonly hands?: 'both' | 'left' | 'right';
  readonly spot?: 0 | 1 | 2;
}

/** A card in someone's hands: the card, and the two hands that hold it. */
export function heldCard(id: string, by: Pick<PersonStaging, 'id' | 'x' | 'z' | 'yaw10'>, held: Held): { card: EntityStaging; left?: HandStaging; right?: HandStaging } {
  const at = ofPerson(by, held.side ?? 0, held.forward);
  const turn = held.turn ?? 0;
  const across = Math.abs(Math.cos((turn * Math.PI) / 180)) > 0.7071;
  const [halfSide, halfForward] = across ? [45.5, 27.5] : [27.5, 45.5];
  const inset = INSETS[held.spot ?? 0];
  const card = sampleThing({ id, kind: 'card', x: Math.round(at.x), y: held.y, z: Math.round(at.z), yaw10: by.yaw10 + turn * 10, tilt10: held.tilt10 ?? 0, parent: `hand:${by.id}` });
  const hand = (out: number): HandStaging => {
    const point = ofPerson({ x: at.x, z: at.z, yaw10: by.yaw10 }, out * Math.max(4, halfSide - inset.side), Math.min(inset.near, 2 * halfForward - 6) - halfForward);
    return { x: Math.round(point.x), y: held.y, z: Math.round(point.z), shape: 'pinch', holds: id, spot: held.spot ?? 0 };
  };
  const hands = held.hands ?? 'both';
  return { card, ...(hands === 'right' ? {} : { left: hand(-1) }), ...(hands === 'left' ? {} : { right: hand(1) }) };
}

/** Everything given is in the room that is shown. */
export function sampleStaging(people: readonly PersonStaging[], entities: readonly EntityStaging[], room = 'meeting'): Staging {
  return { step: 600, beat: 'gallery', room, captions: [], people: people.map((one) => ({ ...one, room })), entities: entities.map((one) => ({ ...one, room })) };
}
