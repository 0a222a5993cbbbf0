/** Cuts what happens into numbered chunks for storage, with the track's frames at 20 Hz. */
import { createTrackWriter } from './track';
import type { AttemptChunk } from './attempt';
import type { ChannelSample } from './channels';
import type { Observation } from './observation';
import type { Step } from './ids';
import type { Staging } from '../body/staging';

const STEPS_PER_FRAME = 3;

export class Recorder {
  #track = createTrackWriter();
  #seq = 0;
  #from: Step = 0;
  #samples = 0;
  #observations = 0;

  /** Adds the staging of this step to the track, if it is a frame's turn. */
  frame(step: Step, staging: () => Staging): void {
    if (step % STEPS_PER_FRAME === 0) this.#track.add(staging());
  }

  take(toStep: Step, samples: readonly ChannelSample[], observations: readonly Observation[]): AttemptChunk | undefined {
    const track = this.#track.take();
    const newSamples = samples.slice(this.#samples);
    const newObservations = observations.slice(this.#observations);
    if (track.length === 0 && newSamples.length === 0 && newObservations.length === 0) return undefined;
    const chunk = { seq: this.#seq, fromStep: this.#from, toStep, samples: newSamples, observations: newObservations, track };
    this.#seq += 1;
    this.#from = toStep;
    this.#samples = samples.length;
    this.#observations = observations.length;
    return chunk;
  }
}
