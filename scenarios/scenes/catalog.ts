/** Every scene that can be played, in course order. */
import type { SceneDefinition } from '../kernel/scene';
import { s01 } from './s01-workbench/scene';
import { s02 } from './s02-bow-dojo/scene';
import { s03 } from './s03-first-visit/scene';
import { s04 } from './s04-host/scene';
import { s05 } from './s05-preempted/scene';
import { s06 } from './s06-simultaneous/scene';
import { s11 } from './s11-empty-holder/scene';
import { s12 } from './s12-falling-card/scene';
import { s15 } from './s15-arriving/scene';
import { s16 } from './s16-kanpai/scene';
import { s17 } from './s17-pouring/scene';
import { s18 } from './s18-declining/scene';
import { s19 } from './s19-bureiko/scene';
import { s20 } from './s20-leaving/scene';

export const scenes: readonly SceneDefinition[] = [s01, s02, s03, s04, s05, s06, s11, s12, s15, s16, s17, s18, s19, s20];

/** Finds a scene by id in either case; undefined when there is none. */
export function sceneById(id: string): SceneDefinition | undefined {
  return scenes.find((scene) => scene.id === id.toLowerCase());
}
