/** Steps only go forward: inside a chunk, and from one chunk to the next. */
import type { AttemptChunk } from '../../../scenarios/kernel/attempt';
import { Refusal } from '../refusal';

/** `steps` is where the last chunk ended. Throws a `Refusal` that names the field. */
export function assertOrderedChunk(chunk: AttemptChunk, steps: number): void {
  if (chunk.fromStep < steps) {
    throw new Refusal('bad-request', `fromStep must be at least ${steps}, where the last chunk ended`, 'fromStep');
  }
  if (chunk.toStep < chunk.fromStep) throw new Refusal('bad-request', 'toStep must not come before fromStep', 'toStep');
  for (const field of ['samples', 'observations'] as const) {
    let last = chunk.fromStep;
    for (const { step } of chunk[field]) {
      if (step < last || step > chunk.toStep) {
        throw new Refusal('bad-request', `${field} must be in order of their steps, from fromStep to toStep`, field);
      }
      last = step;
    }
  }
}
