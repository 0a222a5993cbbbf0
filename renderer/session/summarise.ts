/** What a finished attempt was worth when it ended. A debrief judges it anew. */
import type { AttemptSummary } from '../../electron/contract/attempt';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { Session } from '../../scenarios/kernel/session-api';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { scorecard } from '../../scenarios/scoring/scorecard';

export function summarise(scene: SceneDefinition, { header, observations }: Session): AttemptSummary {
  const pack = findPack(header.pack) ?? guideStrict;
  const request = { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER };
  const { total, grade, critical } = scorecard(observations, request);
  const end = observations.findLast((one) => one.type === 'scene.ended');
  return { total, grade, critical: [...critical], pack: pack.id, ended: end?.type === 'scene.ended' ? end.how : 'left' };
}
