/** What each of them drinks tonight, and what the organiser has to read back. */
import type { LineId, PersonId } from '../../kernel/ids';
import type { Variation } from '../../kernel/scene';

export const ORDER_LINES = { beer: ['o.beer.1', 'o.beer.2', 'o.beer.3'], oolong: ['o.oolong'] } as const;
/** Fewest and most beers that a table of six can come to. */
export const BEERS = [2, 3, 4, 5] as const;

export function ordersBeer(variation: Variation, person: PersonId): boolean {
  return variation[`drink.${person}`] === 'beer';
}

/** Three of them say it in three ways. */
export function orderLine(variation: Variation, person: PersonId): LineId {
  if (!ordersBeer(variation, person)) return ORDER_LINES.oolong[0];
  return person === 'tanaka' ? 'o.beer.1' : person === 'suzuki' ? 'o.beer.3' : 'o.beer.2';
}

export function ownLine(variation: Variation): LineId {
  return variation['drinks'] === 'drinks' ? 'own.beer' : 'own.oolong';
}

export function beersOf(variation: Variation, ownIsBeer: boolean): number {
  const others = ['tanaka', 'sato', 'suzuki', 'kobayashi', 'yamada'].filter((person) => ordersBeer(variation, person)).length;
  return others + (ownIsBeer ? 1 : 0);
}

export function readBackLine(beers: number): LineId {
  return `rb.${beers}`;
}
