/** Cards that are being turned in someone's hands, told from how they lie in them: one sound for each quarter turn. */
import type { EntityStaging, PersonStaging, Staging } from '../../scenarios/body/staging';

export interface TurnedCard {
  readonly card: EntityStaging;
  readonly by: PersonStaging;
}

const QUARTER10 = 900;
const WHOLE10 = 3600;
/** Hands turn a card no faster than this within the time that may lie between two stagings. */
const MOST10 = 600;

export function turnedCards(before: Staging, after: Staging): readonly TurnedCard[] {
  return after.entities.flatMap((card) => {
    const was = before.entities.find(({ id }) => id === card.id);
    // Whoever takes a card over turns nothing.
    if (card.kind !== 'card' || card.room !== after.room || was?.parent !== card.parent) return [];
    const id = holderOf(card.parent);
    const by = after.people.find((one) => one.id === id);
    const stood = before.people.find((one) => one.id === id);
    if (by === undefined || stood === undefined) return [];
    const from = was.yaw10 - stood.yaw10;
    const to = card.yaw10 - by.yaw10;
    // A card that comes out of its holder lies in the hand at once as it shall be given: that is not turning.
    const isTurned = quarter(from) !== quarter(to) && apart10(from, to) < MOST10;
    return isTurned || was.face !== card.face ? [{ card, by }] : [];
  });
}

function holderOf(parent: string): string {
  return parent.startsWith('hand:') ? parent.slice(5) : '';
}

function apart10(from: number, to: number): number {
  const gone = (((to - from) % WHOLE10) + WHOLE10) % WHOLE10;
  return Math.min(gone, WHOLE10 - gone);
}

/** Which quarter of the circle an angle is nearest to: it changes half-way through a turn. */
function quarter(yaw10: number): number {
  return Math.round((((yaw10 % WHOLE10) + WHOLE10) % WHOLE10) / QUARTER10) % 4;
}
