/** Moments of a scene as a player lives it: found by what happens, and lived once. */
import type { Staging } from '../../scenarios/body/staging';
import type { Observation } from '../../scenarios/kernel/observation';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { planned, type Plan } from '../../scenarios/players/player';
import { playOf } from '../../scenarios/players/plays';
import { attemptHeader } from '../../scenarios/scenes/header';

const MOST_STEPS = 60 * 60 * 3;

export function freshSession(scene: SceneDefinition, seed: number): Session {
  return createSession(scene, attemptHeader(scene, { id: scene.id, seed, mode: 'practice', pack: 'traditional', device: 'script' }), 'observations');
}

/** The slips of a master, or a course of one's own. */
export type Lived = readonly string[] | ((session: Session) => Plan);

/** As it is some steps after something has happened to the master, with these slips, or to whoever lives it otherwise. */
export function moment(scene: SceneDefinition, seed: number, isIt: (one: Observation) => boolean, after: number, lived: Lived = []): () => Staging {
  let found: Staging | undefined;
  return () => {
    if (found !== undefined) return found;
    const session = freshSession(scene, seed);
    const player = planned(typeof lived === 'function' ? lived(session) : playOf(scene.id).master(session, new Set(lived)));
    let left = Infinity;
    for (let at = 0; left > 0 && session.step < MOST_STEPS && !session.ended;) {
      player.act();
      session.advance();
      left -= 1;
      for (; at < session.observations.length; at += 1) if (left === Infinity && isIt(session.observations[at] as Observation)) left = after;
    }
    found = session.staging();
    return found;
  };
}
