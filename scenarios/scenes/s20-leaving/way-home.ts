/** How one has come, whether one has drunk, and how one may therefore go home. */
import { CARRIED, type Carry } from '../../acts/evening/carried';
import type { LineId } from '../../kernel/ids';
import type { Variation } from '../../kernel/scene';

type Given = Pick<Variation, string>;

export function cameByCar(variation: Given): boolean {
  return variation['came'] === 'car';
}

/** Tonight: in the parts before this one, or, where this is the only one, as the seed has it. */
export function hasDrunk(variation: Given, carry: Carry): boolean {
  return Number(variation['before'] ?? 0) > 0 || Number(carry[CARRIED.alcoholMg] ?? 0) > 0;
}

/** Whoever has drunk leaves the wheel to others; whoever has not may drive. */
export function rightWayHome(variation: Given, carry: Carry): LineId {
  if (!cameByCar(variation)) return 'home.train';
  return hasDrunk(variation, carry) ? 'home.daiko' : 'home.car';
}

/** What somebody who has drunk is tempted to. */
export function wrongWayHome(variation: Given): LineId {
  return cameByCar(variation) ? 'x.home-car' : 'x.home-bicycle';
}

export const HOW = ['train', 'daiko', 'car', 'bicycle'] as const;
export type How = (typeof HOW)[number];

/** How a line says that one goes home; undefined where it says nothing of that. */
export function howBy(tokens: string): How | undefined {
  const words = tokens.split(' ');
  return words.includes('home') ? HOW.find((how) => words.includes(how)) : undefined;
}
