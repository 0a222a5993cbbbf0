/** The master's own run of a scene: what is shown to who learns, part by part. Lived on a copy; nothing of the learner's scene is touched. */
import type { AttemptHeader } from '../kernel/attempt';
import { LEARNER, type Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { SceneDefinition } from '../kernel/scene';
import { createSession } from '../kernel/session';
import { readTrack, type Track } from '../kernel/track';
import { createPlayer } from './create';
import { MOST_STEPS, playOut } from './player';

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
  readonly observations: readonly Observation[];
  readonly parts: readonly GhostPart[];
}

/** Steps that are lived in one slice: a few milliseconds of a slow machine. */
const SLICE_STEPS = 20;

/** The same scene from the same seed, played by the master; undefined where it leaves no track. */
export function ghostOf(scene: SceneDefinition, header: AttemptHeader): Ghost | undefined {
  const slices = ghostInSlices(scene, header);
  let slice = slices.next();
  while (slice.done !== true) slice = slices.next();
  return slice.value;
}

/** The same, with a pause after every slice: a page can go on in between. */
export function* ghostInSlices(scene: SceneDefinition, header: AttemptHeader): Generator<undefined, Ghost | undefined> {
  const session = createSession(scene, { ...header, start: { beat: scene.firstBeat } });
  const player = createPlayer('perfect', session);
  while (!session.ended && session.step < MOST_STEPS) {
    playOut(session, player, Math.min(MOST_STEPS, session.step + SLICE_STEPS));
    yield;
  }
  const chunk = session.takeChunk();
  if (chunk === undefined) return undefined;
  return { track: readTrack(chunk.track), observations: session.observations, parts: partsOf(session.observations) };
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
