/** An attempt of five minutes, for figures: one visit after another, with all that was seen and recorded of each. */
import type { Observation } from '../../scenarios/kernel/observation';
import { readTrack, createTrackWriter } from '../../scenarios/kernel/track';
import { STEPS_PER_SECOND } from '../../scenarios/kernel/ids';
import { played } from './plays';

export const FIVE_MINUTES = 300 * STEPS_PER_SECOND;

/** A careless visit again and again until five minutes are full; its last is cut off there. */
export function longAttempt(): { readonly header: ReturnType<typeof played>['header']; readonly track: Uint8Array; readonly observations: readonly Observation[] } {
  const visit = played('careless', 4);
  const seen = readTrack(visit.takeChunk()?.track ?? new Uint8Array());
  const writer = createTrackWriter();
  const observations: Observation[] = [];
  for (let from = 0; from < FIVE_MINUTES; from += visit.step) {
    for (let index = 0; index < seen.length; index += 1) {
      const staging = seen.frame(index);
      if (from + staging.step <= FIVE_MINUTES) writer.add({ ...staging, step: from + staging.step });
    }
    observations.push(...visit.observations.map((fact) => ({ ...fact, step: from + fact.step })).filter(({ step }) => step <= FIVE_MINUTES));
  }
  return { header: visit.header, track: writer.take(), observations };
}
