/** A whole scene by a device, planned without a screen: what was pressed when, and what came of it. */
import { keyboardAlone } from '../../renderer/input/keyboard';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import type { Player, PlayerKind } from '../../scenarios/players/player';
import { attemptHeader } from '../../scenarios/scenes/header';
import { Follower } from './follower';
import { KeyboardLimbs } from './keyboard-limbs';
import { PadLimbs } from './pad-limbs';
import { PadVisitor } from './pad-visitor';
import { TwinLimbs } from './twin-limbs';
import { Visitor } from './visitor';

export const VISIT_DEVICES = ['keyboard', 'gamepad', 'twin'] as const;
export type VisitDevice = (typeof VISIT_DEVICES)[number];
const ID = '00000000-0000-4000-8000-00000000000d';

export function visitScene(scene: SceneDefinition, device: VisitDevice, player: PlayerKind, seed: number, brought = broughtBy(player, scene.id, seed)): Visitor | PadVisitor {
  const playerOf = (wished: Session): Player => createPlayer(player, wished);
  const session = createSession(scene, attemptHeader(scene, { id: ID, seed, mode: 'practice', pack: 'traditional', device, ...brought }));
  if (device === 'gamepad') {
    const visitor = new PadVisitor(session);
    new Follower(new PadLimbs(visitor)).follow(playerOf);
    return visitor;
  }
  const visitor = new Visitor(session, keyboardAlone, 'keyboard');
  new Follower(device === 'twin' ? new TwinLimbs(visitor) : new KeyboardLimbs(visitor)).follow(playerOf);
  return visitor;
}
