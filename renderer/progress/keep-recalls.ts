/** Keeps what an attempt showed of what its learner remembers. */
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { Session } from '../../scenarios/kernel/session-api';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { scorecard } from '../../scenarios/scoring/scorecard';
import type { Play } from '../session/open-play';
import { outcomesOf, type RuleOutcome } from './memory/outcomes';

type Told = Pick<AttemptHeader, 'scene' | 'mode' | 'device'>;

/** Not waited for: an attempt is worth keeping without it, and the next one measures anew. What a script played is nobody's memory. */
export function keepRecalls({ scene, mode, device }: Told, outcomes: readonly RuleOutcome[]): void {
  if (device.kind === 'script' || outcomes.length === 0) return;
  window.reigi.call('memory.add', { recalls: outcomes.map(({ rule, outcome }) => ({ scene, mode, rule, outcome })) }).catch(() => undefined);
}

/** Of a whole attempt; one whose beginning was lived before tells nothing new about it. */
export function keepWholeRecalls(scene: SceneDefinition, { header, observations }: Pick<Session, 'header' | 'observations'>): void {
  if (header.assists['again'] !== undefined) return;
  const pack = findPack(header.pack) ?? guideStrict;
  keepRecalls(header, outcomesOf(scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER })));
}

/** A part is no attempt of its own: once all of it is written it goes where removed attempts go. What it showed is kept. */
export function dropPart({ recorder, session }: Pick<Play, 'recorder' | 'session'>): void {
  void recorder.flush().then(() => window.reigi.call('attempts.remove', { id: session.header.id })).catch(() => undefined);
}
