/** The translucent master put into a staging, and into what the stage needs to draw them: in a play and in a replay alike. */
import type { CardModel } from '../../../scenarios/body/card-model';
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../../scenarios/body/staging';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { MASTER, MASTER_CARD } from '../../stage/cast/master';
import type { StageFrame } from '../../stage/stage-props';
import type { ReplaySet } from '../replay-set';

/** The master has the learner's body and holds a card of the learner's. */
export function setWithMaster(set: ReplaySet, card: CardModel): ReplaySet {
  const own = set.metrics[LEARNER];
  return own === undefined ? set : { ...set, cards: { ...set.cards, [MASTER_CARD]: card }, metrics: { ...set.metrics, [MASTER]: own } };
}

export const learnerIn = ({ people }: Staging): PersonStaging | undefined => people.find(({ id }) => id === LEARNER);

/** Between two kept frames of the track. */
export function personAt({ from, to, alpha }: StageFrame): PersonStaging | undefined {
  const [a, b] = [learnerIn(from), learnerIn(to)];
  if (a === undefined || b === undefined || a.room !== b.room) return b;
  const mix = (one: number, other: number): number => one + (other - one) * alpha;
  const hand = (one: HandStaging, other: HandStaging): HandStaging => ({ ...other, x: mix(one.x, other.x), y: mix(one.y, other.y), z: mix(one.z, other.z) });
  return {
    ...b, x: mix(a.x, b.x), z: mix(a.z, b.z), pitch10: mix(a.pitch10, b.pitch10),
    gazeX: mix(a.gazeX, b.gazeX), gazeY: mix(a.gazeY, b.gazeY), gazeZ: mix(a.gazeZ, b.gazeZ), left: hand(a.left, b.left), right: hand(a.right, b.right),
  };
}

export const heldCard = (staging: Staging): EntityStaging | undefined =>
  staging.entities.find(({ kind, parent }) => kind === 'card' && parent === `hand:${LEARNER}`);

function asMaster(person: PersonStaging, card: string): PersonStaging {
  const hand = (one: HandStaging): HandStaging => ({ ...one, holds: one.holds === card ? MASTER_CARD : '' });
  return { ...person, id: MASTER, left: hand(person.left), right: hand(person.right), speaking: '', mora: -1 };
}

/** Always the same people and things, so that the stage need not be built anew: who is not there is away. */
export function withMaster(live: Staging, master: PersonStaging | undefined, of: Staging | undefined): Staging {
  const [anybody] = live.people;
  if (anybody === undefined) return live;
  const card = of === undefined ? undefined : heldCard(of);
  const there = master ?? { ...anybody, room: 'away' };
  return {
    ...live,
    people: [...live.people, asMaster(there, card?.id ?? '')],
    entities: [...live.entities, cardOf(live.room, master === undefined ? undefined : card)],
  };
}

function cardOf(room: string, held: EntityStaging | undefined): EntityStaging {
  const nowhere: EntityStaging = { id: MASTER_CARD, kind: 'card', room, x: 0, y: 0, z: 0, yaw10: 0, tilt10: 0, face: 'ja', parent: 'away', state: '' };
  return held === undefined ? nowhere : { ...held, id: MASTER_CARD, parent: `hand:${MASTER}` };
}
