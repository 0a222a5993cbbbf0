/** The master beside the learner in a recording: at the same point of the same part of the scene. */
import type { Staging } from '../../../scenarios/body/staging';
import type { Step } from '../../../scenarios/kernel/ids';
import type { TrackMoment } from '../../../scenarios/kernel/track';
import type { Ghost, GhostPart } from '../../../scenarios/players/ghost';
import type { BeatSpan } from '../timeline-marks';
import { personAt, withMaster } from './with-master';

/** The master's step while the learner is at this one; who takes longer sees the master wait at the end of the part. */
export function ghostStep(parts: readonly GhostPart[], beats: readonly BeatSpan[], step: Step): Step | undefined {
  const at = beats.findLastIndex(({ from }) => from <= step);
  const span = beats[at];
  if (span === undefined) return undefined;
  const times = beats.slice(0, at).filter(({ beat }) => beat === span.beat).length;
  const same = parts.filter(({ beat }) => beat === span.beat);
  // A part that is played twice has a master for either time, as far as the master came by it as often.
  const part = same[Math.min(times, same.length - 1)];
  return part === undefined ? undefined : Math.min(Math.max(part.from, part.to - 1), part.from + step - span.from);
}

/** The recording with the master in it; away while `isShown` says no. The same object as long as the recording stands. */
export function ghostFrame(frame: () => TrackMoment, beats: readonly BeatSpan[], ghost: Ghost, isShown: boolean): () => TrackMoment {
  const made = new WeakMap<Staging, Staging>();
  let of: TrackMoment | undefined;
  let shown: TrackMoment | undefined;
  const composed = (live: Staging): Staging => {
    const known = made.get(live);
    if (known !== undefined) return known;
    const at = isShown ? ghostStep(ghost.parts, beats, live.step) : undefined;
    const moment = at === undefined ? undefined : ghost.track.at(at);
    const staging = withMaster(live, moment && personAt(moment), moment?.to);
    made.set(live, staging);
    return staging;
  };
  return () => {
    const now = frame();
    if (shown === undefined || of !== now) {
      of = now;
      shown = { from: composed(now.from), to: composed(now.to), alpha: now.alpha };
    }
    return shown;
  };
}
