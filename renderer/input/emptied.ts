/** A hand that has closed on nothing, or whose thing has gone elsewhere, opens by itself: fingers do not stay clenched. A palm over a glass stays. */
import { openHand, type HandSide } from './hands';
import type { InputState, Surroundings } from './input-state';

/** Longer than any reach takes (the core gives up after 75 steps). */
const SEARCHING_STEPS = 80;
const SIDES: readonly HandSide[] = ['left', 'right'];
const ACTION = { left: 'hand.left', right: 'hand.right' } as const;

/** Once a step. While the key itself is down the hand is the learner's and stays as it is. */
export function openEmptied(state: InputState, around: Surroundings): InputState {
  let next = state;
  for (const side of SIDES) {
    const closed = next.channels[`hand.${side}.grip`] === 1;
    const before = next.emptyFor[side];
    const emptyFor = !closed ? 0 : around.holding[side] ? -1 : before < 0 ? SEARCHING_STEPS : before + 1;
    if (emptyFor !== before) next = { ...next, emptyFor: { ...next.emptyFor, [side]: emptyFor } };
    if (closed && emptyFor >= SEARCHING_STEPS && !next.down.has(ACTION[side]) && !isCovering(around)) {
      next = { ...openHand(next, side), closedAt: { ...next.closedAt, [side]: undefined }, emptyFor: { ...next.emptyFor, [side]: 0 } };
    }
  }
  return next;
}

function isCovering({ things }: Surroundings): boolean {
  return things.some(({ stateKey }) => stateKey === 'state.covered');
}
