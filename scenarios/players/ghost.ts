/** The master's own run of a scene: what is shown to who learns, part by part. Lived on a copy; nothing of the learner's scene is touched. */
import type { AttemptHeader } from '../kernel/attempt';
import { LEARNER, type Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { SceneDefinition } from '../kernel/scene';
import { createSession } from '../kernel/session';
import { readTrack, type Track } from '../kernel/track';
import { createPlayer } from './create';
import { playOut } from './player';

/** One part of the master's run. */
export interface GhostPart {
  readonly beat: string;
  readonly from: Step;
  readonly to: Step;
  /** The moment that says most: a card held out, the depth of a bow; else how the part ends. */
  readonly pose: Step;
}

export interface Ghost {
  readonly track: Track;
  readonly parts: readonly GhostPart[];
}

/** The same scene from the same seed, played by the master; undefined where it leaves no track. */
export function ghostOf(scene: SceneDefinition, header: AttemptHeader): Ghost | undefined {
  const session = createSession(scene, { ...header, start: { beat: scene.firstBeat } });
  playOut(session, createPlayer('perfect', session));
  const chunk = session.takeChunk();
  return chunk === undefined ? undefined : { track: readTrack(chunk.track), parts: partsOf(session.observations) };
}

export function partsOf(observations: readonly Observation[]): readonly GhostPart[] {
  const end = observations.at(-1)?.step ?? 0;
  const begins = observations.filter((one) => one.type === 'beat.entered');
  return begins.map(({ beat, step }, at) => {
    const to = begins[at + 1]?.step ?? end;
    return { beat, from: step, to, pose: poseIn(observations, step, to) };
  });
}

/** From what says most to what says least. */
const TELLING = ['card.taken', 'card.received', 'bow.made', 'gesture.made', 'card.shown', 'card.stored'] as const;

function poseIn(observations: readonly Observation[], from: Step, to: Step): Step {
  for (const type of TELLING) {
    const found = observations.find((one) => one.type === type && one.step >= from && one.step < to && whose(one) === LEARNER);
    if (found?.type === 'bow.made') return Math.max(from, found.startStep + found.fallSteps + Math.floor(found.holdSteps / 2));
    // Just before it is taken, it is held out as it should be.
    if (found?.type === 'card.taken') return Math.max(from, found.step - 6);
    if (found !== undefined) return found.step;
  }
  return Math.max(from, to - 1);
}

/** Who did it: what is taken from somebody was held out by them. */
function whose(one: Observation): string {
  return one.type === 'card.taken' ? one.from : one.by;
}
