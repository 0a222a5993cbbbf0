/** Cards that are being turned in someone's hands, told from how they lie in them: one sound for each quarter turn. */
import type { EntityStaging, PersonStaging, Staging } from '../../scenarios/body/staging';

export interface TurnedCard {
  readonly card: EntityStaging;
  readonly by: PersonStaging;
}

const QUARTER10 = 900;
const WHOLE10 = 3600;

export function turnedCards(before: Staging, after: Staging): readonly TurnedCard[] {
  return after.entities.flatMap((card) => {
    const was = before.entities.find(({ id }) => id === card.id);
    // Whoever takes a card over turns nothing.
    if (card.kind !== 'card' || card.room !== after.room || was?.parent !== card.parent) return [];
    const id = holderOf(card.parent);
    const by = after.people.find((one) => one.id === id);
    const stood = before.people.find((one) => one.id === id);
    if (by === undefined || stood === undefined) return [];
    const isTurned = quarter(was.yaw10 - stood.yaw10) !== quarter(card.yaw10 - by.yaw10);
    return isTurned || was.face !== card.face ? [{ card, by }] : [];
  });
}

function holderOf(parent: string): string {
  return parent.startsWith('hand:') ? parent.slice(5) : '';
}

/** Which quarter of the circle an angle is nearest to: it changes half-way through a turn. */
function quarter(yaw10: number): number {
  return Math.round((((yaw10 % WHOLE10) + WHOLE10) % WHOLE10) / QUARTER10) % 4;
}
