/** How much of the master who learns still needs, part by part: from the last times that this scene was learnt. */
import type { Bridge } from '../../electron/contract/bridge';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { HELPS, helpAfter, partsDone, successesInARow, type Help } from '../../scenarios/scoring/fading';
import { scorecard } from '../../scenarios/scoring/scorecard';

/** After so many times without a fault the master is gone. */
const TIMES = HELPS.length - 1;
const LOOK_BACK = 30;
const PREFIX = 'master.';

/** As it is written into the attempt: how often in a row each part has gone well. Nothing that cannot be read keeps anybody from learning. */
export async function masterLevels(bridge: Bridge, scene: SceneDefinition, pack: string): Promise<AttemptHeader['assists']> {
  try {
    const { attempts } = await bridge.call('attempts.list', { limit: LOOK_BACK, offset: 0 });
    const last = attempts.filter((one) => one.scene === scene.id && one.mode === 'learn' && one.state === 'ended').slice(0, TIMES);
    const read = await Promise.all(last.map(({ id }) => bridge.call('attempts.read', { id })));
    const times = read.map(({ observations }) => {
      const { verdicts } = scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack: findPack(pack) ?? guideStrict, subject: LEARNER });
      return partsDone(observations, verdicts);
    });
    const beats = new Set(times.flatMap((done) => [...done]));
    return Object.fromEntries([...beats].map((beat) => [`${PREFIX}${beat}`, successesInARow(times, beat)]).filter(([, count]) => count !== 0));
  } catch {
    return {};
  }
}

/** What an attempt says of the master's help in a part; whoever has never done it is shown it first. */
export function helpIn({ assists }: Pick<AttemptHeader, 'assists'>, beat: string): Help {
  return helpAfter(assists[`${PREFIX}${beat}`] ?? 0);
}
