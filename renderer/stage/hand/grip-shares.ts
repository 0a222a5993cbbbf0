/** A hand between grips: its share of each. Written in place, every frame. */
import type { EntityKind, HandShape } from '../../../scenarios/body/staging';

/**
 * tray: flat under a holder, thumb on its edge; flat: straight fingers under what lies near a table; round: about a handle; bottle, glass, ochoko: closed about a vessel so thick; under: below a
 * foot; cradle: along a wall; fold: one hand laid in the other. All others as staged.
 */
export const GRIPS = ['rest', 'open', 'pinch', 'tray', 'flat', 'round', 'bottle', 'glass', 'ochoko', 'under', 'cradle', 'clap', 'cover', 'stop', 'gesture', 'lap', 'fold'] as const;
export type Grip = (typeof GRIPS)[number];
export type GripShares = Record<Grip, number>;

/** What lies in hands that hold it, as a card does. */
const FLAT_HELD: ReadonlySet<string> = new Set(['card', 'holder', 'phone', 'menu', 'bill', 'wallet']);

const CLOSED_ABOUT: Partial<Record<EntityKind | '', Grip>> = { bottle: 'bottle', tokkuri: 'bottle', cup: 'bottle', glass: 'glass', ochoko: 'ochoko' };

/** `isLow`: so near to a table that bent fingers would go through its top. */
export function gripOf(shape: HandShape, holds: EntityKind | '', isLow = false): Grip {
  if (isLow && (shape === 'pinch' || (shape === 'hold' && FLAT_HELD.has(holds)))) return 'flat';
  if (shape === 'support') return holds === 'bottle' || holds === 'tokkuri' ? 'cradle' : 'under';
  if (shape !== 'hold') return shape;
  return CLOSED_ABOUT[holds] ?? (FLAT_HELD.has(holds) ? 'tray' : 'round');
}

/** A hand sets out gently and arrives gently: it follows a lead that follows the goal, each two thirds of its way in so many steps. */
const EASE_STEPS = 4;
/** A gap in time longer than this is a jump (replay): the hand is simply there. */
const JUMP_STEPS = 45;
const NOTHING = 0.002;

export function restingShares(): GripShares {
  return Object.fromEntries(GRIPS.map((grip) => [grip, grip === 'rest' ? 1 : 0])) as GripShares;
}

/** Moves the shares (and their lead) toward a grip over `steps` of time; they always sum to 1. True while the hand is still changing. */
export function easeGrip(shares: GripShares, lead: GripShares, wanted: Grip, steps: number): boolean {
  const go = steps < 0 || steps > JUMP_STEPS ? 1 : 1 - Math.exp(-steps / EASE_STEPS);
  let sum = 0;
  let moving = false;
  for (const grip of GRIPS) {
    const goal = grip === wanted ? 1 : 0;
    lead[grip] += (goal - lead[grip]) * go;
    let share = shares[grip] + (lead[grip] - shares[grip]) * go;
    if (Math.abs(goal - share) < NOTHING && Math.abs(goal - lead[grip]) < NOTHING) share = goal;
    else moving = true;
    shares[grip] = share;
    sum += share;
  }
  for (const grip of GRIPS) shares[grip] /= sum;
  return moving;
}
