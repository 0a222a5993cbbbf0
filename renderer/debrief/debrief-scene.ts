/** What this version knows about the scene of an attempt: which rules judge it, and how its place looks. */
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { RuleId } from '../../scenarios/kernel/ids';
import { sceneById } from '../../scenarios/scenes/catalog';
import { setWithMaster } from '../replay/ghost/with-master';
import type { ReplaySet } from '../replay/replay-set';

export interface DebriefScene {
  readonly rules: readonly RuleId[];
  /** Undefined when this version cannot draw the scene's place. */
  readonly set: ReplaySet | undefined;
}

export function debriefScene(header: AttemptHeader): DebriefScene {
  const scene = sceneById(header.scene);
  if (scene === undefined) return { rules: [], set: undefined };
  try {
    const { layout, cards, people } = scene.setting(header);
    const metrics = Object.fromEntries(people.map(({ id, metrics: own }) => [id, own]));
    // With the master from the first, who may be asked for at any time: the stage is not built anew for them.
    return { rules: scene.rules, set: setWithMaster({ layout, cards: Object.fromEntries(cards), metrics }, header.card) };
  } catch {
    // An imported header may ask for a place that this version does not have; its verdicts still stand.
    return { rules: scene.rules, set: undefined };
  }
}
