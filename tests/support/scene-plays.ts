/** Every scene by every device, right, and by keys wrong as well. */
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { PlayerKind } from '../../scenarios/players/player';
import { scenes } from '../../scenarios/scenes/catalog';
import type { VisitDevice } from './scene-visit';

export interface ScenePlay {
  readonly scene: SceneDefinition;
  readonly device: VisitDevice;
  readonly player: Extract<PlayerKind, 'perfect' | 'careless'>;
}

export const PLAYS: readonly ScenePlay[] = scenes.flatMap((scene): ScenePlay[] => [
  { scene, device: 'keyboard', player: 'perfect' },
  { scene, device: 'keyboard', player: 'careless' },
  { scene, device: 'gamepad', player: 'perfect' },
]);
