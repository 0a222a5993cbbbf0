/** One part of a whole evening that is about to be played. */
import type { AttemptHeader, Mode } from '../../scenarios/kernel/attempt';
import type { Observation } from '../../scenarios/kernel/observation';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { isWholeEvening, type Carry } from '../../scenarios/acts/evening/carried';
import { carriedOn, eveningBegins, eveningParts, nextPart } from '../../scenarios/scenes/evening';

export interface EveningPart {
  readonly scene: string;
  readonly mode: Mode;
  /** The seed of the whole evening. */
  readonly seed: number;
  readonly carry: Carry;
}

export function firstPart(mode: Mode, seed: number): EveningPart | undefined {
  const [scene] = eveningParts();
  return scene && { scene: scene.id, mode, seed, carry: eveningBegins(seed) };
}

/** What comes after this attempt; undefined where it was no part of an evening, was the last, or ended the night. */
export function partAfter(attempt: { readonly header: AttemptHeader; readonly observations: readonly Observation[] }, card: Scorecard): EveningPart | undefined {
  const { header, observations } = attempt;
  const scene = nextPart(header, observations);
  return scene && { scene: scene.id, mode: header.mode, seed: header.seed, carry: carriedOn(attempt, card) };
}

/** The same part once more; undefined for an attempt by itself. */
export function partOf({ scene, mode, seed, carry }: AttemptHeader): EveningPart | undefined {
  if (!isWholeEvening(carry)) return undefined;
  return { scene, mode, seed, carry: Object.fromEntries(Object.entries(carry).filter(([key]) => key.startsWith('evening.'))) };
}
