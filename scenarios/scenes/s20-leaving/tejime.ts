/** How the party is closed tonight: three times three and one, or once, whatever the leader calls it. */
import type { LineId, Step } from '../../kernel/ids';
import type { Variation } from '../../kernel/scene';

/** kanto: called ippon-jime, shown with a single clap, as many do around Tokyo. */
export const TEJIME = ['ippon', 'ippon', 'itcho', 'kanto'] as const;

const THREES = [0, 1, 2, 4, 5, 6, 8, 9, 10, 12] as const;
/** From the end of the leader's “iyo” to the first clap. */
export const FIRST_STEPS = 12;
/** After the last clap it is still for a moment before the applause. */
export const STILL_STEPS = 54;

export function patternOf(variation: Pick<Variation, string>): 'ippon' | 'itcho' {
  return variation['tejime'] === 'ippon' ? 'ippon' : 'itcho';
}

export function announcement(variation: Pick<Variation, string>): LineId {
  return variation['tejime'] === 'itcho' ? 'sz.itcho' : 'sz.ippon';
}

/** Steps from the first clap to each. */
export function beatsOf(variation: Pick<Variation, string>): readonly Step[] {
  const beat = Number(variation['beat'] ?? 25);
  return patternOf(variation) === 'ippon' ? THREES.map((at) => at * beat) : [0];
}

/** Most claps that a pattern has. */
export const MOST_CLAPS = THREES.length;
