/** Every scene by keys, by a pad and by the list alone, right, and by keys wrong as well; what is played by looking is known for some. */
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { PlayerKind } from '../../scenarios/players/player';
import { scenes } from '../../scenarios/scenes/catalog';
import type { VisitDevice } from './scene-visit';

/** By a mouse somebody looks where things are, so that nothing can be planned without a screen; by the list S01 is played so as well. */
export const SEEING_DEVICES = ['mouse', 'twin'] as const;
export type SeeingDevice = (typeof SEEING_DEVICES)[number];

export interface ScenePlay {
  readonly scene: SceneDefinition;
  readonly device: VisitDevice | SeeingDevice;
  readonly player: Extract<PlayerKind, 'perfect' | 'careless'>;
}

/** S03 has specs of its own. */
const SEEN_SCENES: readonly string[] = ['s01'];

export const PLAYS: readonly ScenePlay[] = scenes.flatMap((scene): ScenePlay[] => [
  ...(SEEN_SCENES.includes(scene.id) ? SEEING_DEVICES.map((device): ScenePlay => ({ scene, device, player: 'perfect' })) : []),
  { scene, device: 'keyboard', player: 'perfect' },
  { scene, device: 'keyboard', player: 'careless' },
  { scene, device: 'gamepad', player: 'perfect' },
  ...(SEEN_SCENES.includes(scene.id) ? [] : [{ scene, device: 'twin', player: 'perfect' } as const]),
]);
