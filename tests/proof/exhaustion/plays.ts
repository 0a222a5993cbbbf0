/** Whole plays of a scene with its machines counting: every scripted player, every listed slip. */
import { createSession } from '../../../scenarios/kernel/session';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { broughtBy, createPlayer } from '../../../scenarios/players/create';
import { planned, playOut, PLAYER_KINDS, type PlayerKind } from '../../../scenarios/players/player';
import { playOf } from '../../../scenarios/players/plays';
import { seededHeader } from '../../support/plays';
import { slipsOf } from '../../support/slips/of-scene';
import { countingScene, type Coverage } from './coverage';

const SEEDS = [1, 2] as const;
/** And of so many, by whoever plays well, those in which somebody or something differs for the first time. */
const MOST_SEEDS = 24;

function differing(scene: SceneDefinition): readonly number[] {
  const known = new Set<string>();
  return Array.from({ length: MOST_SEEDS }, (_, at) => at + 1).filter((seed) => {
    const before = known.size;
    for (const [name, value] of Object.entries(scene.vary(seed))) if (name === 'people' || (typeof value === 'string' && /^[\w-]+$/u.test(value))) known.add(`${name} ${value}`);
    return known.size > before && !SEEDS.some((one) => one === seed);
  });
}

export function playedThrough(scene: SceneDefinition): ReadonlyMap<string, Coverage> {
  const { scene: counted, coverage } = countingScene(scene);
  const plays = (seed: number, kinds: readonly PlayerKind[]): void => {
    for (const one of coverage.values()) one.beginsAnew();
    for (const kind of kinds) {
      const session = createSession(counted, seededHeader(seed, 'practice', counted, broughtBy(kind, scene.id, seed)), 'observations');
      playOut(session, createPlayer(kind, session));
    }
  };
  for (const seed of SEEDS) plays(seed, PLAYER_KINDS);
  for (const seed of differing(scene)) plays(seed, ['perfect']);
  const play = playOf(scene.id);
  for (const slip of Object.keys(slipsOf(scene.id).rules)) {
    const slips = new Set([slip]);
    const session = createSession(counted, seededHeader(1, 'practice', counted, play.given?.(slips) ?? {}), 'observations');
    playOut(session, planned(play.master(session, slips)));
  }
  return coverage;
}
