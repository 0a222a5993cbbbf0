/** Which of the cast's bodies a person wears: data, so that a new scene only names people. */
import { LEARNER, type PersonId } from '../../../scenarios/kernel/ids';
import { MASTER } from './master';

/** What the learner chose of their own look. */
export interface LearnerLook {
  readonly sex: 'woman' | 'man';
  readonly skin: 'light' | 'medium' | 'deep';
  readonly hair: 'short' | 'long';
  readonly sleeves: 'navy' | 'charcoal' | 'black';
}

export const DESIGNED_LOOK: LearnerLook = { sex: 'man', skin: 'light', hair: 'short', sleeves: 'navy' };

/** People whose body in the cast is not called as they are. */
const PLAYED_BY: Readonly<Record<PersonId, string>> = {};

export function modelOf(person: PersonId, look: LearnerLook): string {
  // The master has the learner's own body: the same hands, to be laid over.
  if (person === LEARNER || person === MASTER) return `learner-${look.sex}-${look.skin}-${look.hair}`;
  return Object.hasOwn(PLAYED_BY, person) ? (PLAYED_BY[person] ?? person) : person;
}
