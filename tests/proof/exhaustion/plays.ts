/** Whole plays of a scene with its machines counting: every scripted player, every listed slip. */
import { createSession } from '../../../scenarios/kernel/session';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { broughtBy, createPlayer } from '../../../scenarios/players/create';
import { planned, playOut, PLAYER_KINDS } from '../../../scenarios/players/player';
import { playOf } from '../../../scenarios/players/plays';
import { seededHeader } from '../../support/plays';
import { slipsOf } from '../../support/slips/of-scene';
import { countingScene, type Coverage } from './coverage';

const SEEDS = [1, 2] as const;

export function playedThrough(scene: SceneDefinition): ReadonlyMap<string, Coverage> {
  const { scene: counted, coverage } = countingScene(scene);
  for (const kind of PLAYER_KINDS) {
    for (const seed of SEEDS) {
      const session = createSession(counted, seededHeader(seed, 'practice', counted, broughtBy(kind, scene.id, seed)), 'observations');
      playOut(session, createPlayer(kind, session));
    }
  }
  const play = playOf(scene.id);
  for (const slip of Object.keys(slipsOf(scene.id).rules)) {
    const slips = new Set([slip]);
    const session = createSession(counted, seededHeader(1, 'practice', counted, play.given?.(slips) ?? {}), 'observations');
    playOut(session, planned(play.master(session, slips)));
  }
  return coverage;
}
