/** What every scripted player must come to, seed by seed. */
import { PACKS } from '../../scenarios/packs/catalog';
import { carelessSlips } from '../../scenarios/players/create';
import type { PlayerKind } from '../../scenarios/players/player';
import type { Session } from '../../scenarios/kernel/session-api';
import { cardOf, faults, played } from '../support/plays';
import { rulesOf } from '../support/slips/of-scene';
import type { SceneDefinition } from '../../scenarios/kernel/scene';

/** How far each set goes, unless asked otherwise. */
export const SETS: Readonly<Record<PlayerKind, readonly [from: number, to: number]>> = {
  perfect: [1, 200], careless: [1, 200], random: [1, 1000], idle: [1, 50], leaver: [1, 50],
};
export const MOST_FOR_NOTHING = 10;
export const MEDIAN_OF_RANDOM = 40;

export interface Lived {
  readonly total: number;
  readonly broken: readonly string[];
}

/** Something that scripted players live through seed by seed: a scene, or the whole evening. */
export interface Proven {
  readonly id: string;
  readonly code: string;
  readonly sets: typeof SETS;
  lived(player: PlayerKind, seed: number): Lived;
}

export function provenScene(scene: SceneDefinition): Proven {
  return { id: scene.id, code: scene.code, sets: SETS, lived: (player, seed) => lived(scene, player, seed) };
}

/** The total in the strictest pack, and what broke the promise. */
export function lived(scene: SceneDefinition, player: PlayerKind, seed: number): Lived {
  try {
    const session = played(player, seed, 'practice', scene);
    const broken = [...(session.ended ? [] : ['never ended']), ...judge(scene, player, seed, session)];
    return { total: cardOf(session).total, broken: broken.map((what) => `seed ${seed}: ${what}`) };
  } catch (error) {
    return { total: 0, broken: [`seed ${seed}: threw ${String(error)}`] };
  }
}

function judge(scene: SceneDefinition, player: PlayerKind, seed: number, session: Session): readonly string[] {
  const totals = PACKS.map(({ id }) => [id, cardOf(session, id).total] as const);
  switch (player) {
    case 'perfect': return totals.filter(([, total]) => total !== 100).map(([pack, total]) => `${total} in ${pack}: ${faults(cardOf(session, pack)).join(', ')}`);
    case 'idle':
    case 'leaver': return totals.filter(([, total]) => total > MOST_FOR_NOTHING).map(([pack, total]) => `${total} in ${pack}`);
    case 'careless': {
      const expected = rulesOf(scene.id, carelessSlips(scene.id, seed)).join(', ');
      const found = faults(cardOf(session)).join(', ');
      return found === expected ? [] : [`made ${expected}; named ${found}`];
    }
    // One run of the random player may score anything; its median is judged over all of them.
    case 'random': return [];
  }
}
