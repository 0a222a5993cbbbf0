/** Lives a recorded attempt again, if this program can: same scene, same version, a lawful length. */
import { METRICS_VERSION } from '../../scenarios/body/metrics';
import { observationsHash, observationText } from '../../scenarios/kernel/hash';
import { replay } from '../../scenarios/kernel/replay';
import type { Attempt } from '../../scenarios/kernel/attempt';
import type { Observation } from '../../scenarios/kernel/observation';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { scenes, sceneById } from '../../scenarios/scenes/catalog';
import type { Io } from './io';
import type { ReadAttempt } from './read-attempt';
import { Refusal, shown } from './refusal';

/** One hour of play; every scene is over long before. */
const MOST_STEPS = 60 * 60 * 60;

export interface Relived {
  readonly scene: SceneDefinition;
  readonly observations: readonly Observation[];
  readonly hash: string;
}

/** Says on `io.note` when the file tells another story than its samples; what is lived again counts. */
export function relive({ attempt, recorded }: ReadAttempt, io: Io): Relived {
  const scene = sceneOf(attempt);
  const observations = lived(scene, attempt, endOf(attempt, recorded?.steps));
  const at = firstDifference(attempt.observations, observations);
  if (at !== -1) io.note(`reigi: observations[${at}] is not what the samples lead to; what is lived again counts, not what is stored`);
  return { scene, observations, hash: observationsHash(observations) };
}

function sceneOf({ header }: Attempt): SceneDefinition {
  const scene = sceneById(header.scene);
  if (scene === undefined) {
    throw new Refusal(`header.scene ${shown(header.scene)} is not a scene of this version; scenes: ${scenes.map(({ id }) => id).join(', ')}`);
  }
  if (header.sceneVersion !== scene.version) throw new Refusal(other('sceneVersion', header.sceneVersion, scene.version));
  if (header.metricsVersion !== METRICS_VERSION) throw new Refusal(other('metricsVersion', header.metricsVersion, METRICS_VERSION));
  return scene;
}

function other(field: string, has: number, needs: number): string {
  return `header.${field} is ${has}, but this is version ${needs}; use the Reigi with which it was recorded`;
}

/** The step after the last that was recorded. */
function endOf({ samples, observations }: Attempt, steps: number | undefined): number {
  const ends = [
    ['recorded.steps', steps ?? 0],
    [`samples[${samples.length - 1}][0]`, (samples.at(-1)?.step ?? -1) + 1],
    [`observations[${observations.length - 1}].step`, (observations.at(-1)?.step ?? -1) + 1],
  ] as const;
  const long = ends.find(([, end]) => end > MOST_STEPS);
  if (long !== undefined) throw new Refusal(`${long[0]} lies beyond ${MOST_STEPS}; an attempt lasts at most an hour of steps`);
  // A step may have been recorded after the last that was lived: the app's own count then knows better.
  return steps ?? Math.max(...ends.map(([, end]) => end));
}

function lived(scene: SceneDefinition, { header, samples }: Attempt, toStep: number): readonly Observation[] {
  try {
    return replay(scene, header, samples, toStep, 'observations').observations;
  } catch (error) {
    // Only a header that no scene ever wrote leads here; the kernel stops it rather than going on for ever.
    throw new Refusal(`header cannot be played: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function firstDifference(stored: readonly Observation[], again: readonly Observation[]): number {
  for (let at = 0; at < Math.max(stored.length, again.length); at += 1) {
    const one = stored[at];
    const two = again[at];
    if (one === undefined || two === undefined || observationText(one) !== observationText(two)) return at;
  }
  return -1;
}
