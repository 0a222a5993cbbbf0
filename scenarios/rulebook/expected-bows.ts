/** The bows that moments ask for, and the bow that was made for each. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, type Found } from './facts';

/** [D] how long after the moment a bow still answers it. */
export const ANSWER_STEPS = 600;
const BEFORE_STEPS = 60;

/** Moments that asked the subject for a bow of one of these depths. */
export function expectedBows(observations: readonly Observation[], subject: PersonId, ...degrees: readonly number[]): readonly Found<'bow.expected'>[] {
  return all(observations, 'bow.expected', ({ of, deg }) => of === subject && (degrees.length === 0 || degrees.includes(deg)));
}

/** The deepest bow that answers a moment. */
export function answerOf(observations: readonly Observation[], { fact }: Found<'bow.expected'>): Found<'bow.made'> | undefined {
  return all(observations, 'bow.made', ({ by, startStep }) => by === fact.of && startStep >= fact.step - BEFORE_STEPS && startStep <= fact.step + ANSWER_STEPS)
    .toSorted((a, b) => b.fact.peak10 - a.fact.peak10)[0];
}
