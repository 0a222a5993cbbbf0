/** Every scene by keys, by a pad and by the list alone, right, and by keys wrong as well; some by mouse. */
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { PlayerKind } from '../../scenarios/players/player';
import { scenes } from '../../scenarios/scenes/catalog';
import { BY_MOUSE } from './by-mouse/catalog';
import type { VisitDevice } from './scene-visit';

/** By a mouse somebody looks where things are, so that nothing can be planned without a screen; by the list S01 is played so as well. */
export type SeeingDevice = 'mouse' | 'twin';

export interface ScenePlay {
  readonly scene: SceneDefinition;
  readonly device: VisitDevice | SeeingDevice;
  readonly player: Extract<PlayerKind, 'perfect' | 'careless'>;
}


export const PLAYS: readonly ScenePlay[] = scenes.flatMap((scene): ScenePlay[] => [
  ...(Object.hasOwn(BY_MOUSE, scene.id) ? [{ scene, device: 'mouse', player: 'perfect' } as const] : []),
  { scene, device: 'keyboard', player: 'perfect' },
  { scene, device: 'keyboard', player: 'careless' },
  { scene, device: 'gamepad', player: 'perfect' },
  { scene, device: 'twin', player: 'perfect' },
]);
