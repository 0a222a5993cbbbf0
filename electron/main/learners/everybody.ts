/** What everybody who is present remembers, for a trainer. */
import type { Response } from '../../contract/contract';
import type { Kept } from '../storage/sqlite-store';

export function everybody(store: Pick<Kept, 'learners' | 'recalls'>): Response<'learners.facts'>['learners'] {
  return store.learners('present').map((learner) => ({ ...learner, recalls: store.recalls(learner.id).recalls }));
}
