/** The same attempt again: its samples fed at their steps into a fresh session. */
import type { AttemptHeader } from './attempt';
import type { ChannelSample } from './channels';
import type { Step } from './ids';
import type { SceneDefinition } from './scene';
import { createSession } from './session';
import type { Keeps, Session } from './session-api';

/**
 * Re-lives an attempt up to `toStep` (or its end). Throws a RangeError when the attempt belongs to another version of
 * the scene: its track can still be shown, but not lived again. Whoever only wants to know what happened leaves the
 * track out, which is a fifth of the work.
 */
export function replay(scene: SceneDefinition, header: AttemptHeader, samples: readonly ChannelSample[], toStep: Step, keeps: Keeps = 'track'): Session {
  if (header.scene !== scene.id || header.sceneVersion !== scene.version) {
    throw new RangeError(`the attempt is of ${header.scene} version ${header.sceneVersion}, this is ${scene.id} version ${scene.version}`);
  }
  const session = createSession(scene, header, keeps);
  let next = 0;
  while (!session.ended && session.step < toStep) {
    for (let sample = samples[next]; sample !== undefined && sample.step <= session.step; sample = samples[next]) {
      session.feed(sample.channel, sample.value);
      next += 1;
    }
    session.advance();
  }
  return session;
}
