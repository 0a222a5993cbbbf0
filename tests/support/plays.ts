/** Whole attempts by scripted players, and what the rules make of them. */
import { LEARNER, type RuleId } from '../../scenarios/kernel/ids';
import { createSession } from '../../scenarios/kernel/session';
import type { AttemptHeader, Mode } from '../../scenarios/kernel/attempt';
import type { Session } from '../../scenarios/kernel/session-api';
import type { Outcome, Scorecard } from '../../scenarios/kernel/verdict';
import { packById } from '../../scenarios/packs/catalog';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import { planned, playOut, type Player, type PlayerKind } from '../../scenarios/players/player';
import { ruleById } from '../../scenarios/rulebook/catalog';
import { attemptHeader, type HeaderWish } from '../../scenarios/scenes/header';
import { playOf } from '../../scenarios/players/plays';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { sceneById } from '../../scenarios/scenes/catalog';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { aggregate, scorecard } from '../../scenarios/scoring/scorecard';

export const SEED_ID = '5eed5eed-5eed-4eed-8eed-5eed5eed5eed';

/** The first visit, unless another scene is asked for. */
export function seededHeader(seed: number, mode: Mode = 'practice', scene: SceneDefinition = s03, brought: Pick<HeaderWish, 'card' | 'carry'> = {}): AttemptHeader {
  return attemptHeader(scene, { id: SEED_ID, seed, mode, pack: 'traditional', device: 'script', ...brought });
}

export function playedBy(seed: number, playerOf: (session: Session) => Player, mode: Mode = 'practice', scene: SceneDefinition = s03, brought: Pick<HeaderWish, 'card' | 'carry'> = {}): Session {
  const session = createSession(scene, seededHeader(seed, mode, scene, brought));
  playOut(session, playerOf(session));
  return session;
}

export function played(kind: PlayerKind, seed: number, mode: Mode = 'practice', scene: SceneDefinition = s03): Session {
  return playedBy(seed, (session) => createPlayer(kind, session), mode, scene, broughtBy(kind, scene.id, seed));
}

/** The master with some slips. */
export function slipping(seed: number, slips: readonly string[], scene: SceneDefinition = s03): Session {
  return playedBy(seed, (session) => planned(playOf(scene.id).master(session, new Set(slips))), 'practice', scene, playOf(scene.id).given?.(new Set(slips)) ?? {});
}

export function cardOf({ observations, header }: Pick<Session, 'observations' | 'header'>, pack = 'traditional'): Scorecard {
  const scene = sceneById(header.scene) ?? s03;
  return scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack: packById(pack), subject: LEARNER });
}

/** One outcome for each rule, all its occurrences together, by the rule's own policy. */
export function outcomes({ verdicts }: Scorecard): ReadonlyMap<RuleId, Outcome> {
  const credits = new Map<RuleId, number[]>();
  for (const { rule, outcome, credit } of verdicts) {
    if (outcome !== 'not-observed') credits.set(rule, [...(credits.get(rule) ?? []), credit]);
  }
  return new Map(verdicts.map(({ rule }) => {
    const list = credits.get(rule);
    if (list === undefined) return [rule, 'not-observed'];
    const credit = aggregate(list, ruleById(rule).policy);
    return [rule, credit >= 1 ? 'met' : credit <= 0 ? 'missed' : 'partly'];
  }));
}

/** The rules that a debrief would hold against the learner: a bonus never is. */
export function faults(card: Scorecard): readonly RuleId[] {
  const named = card.verdicts.filter(({ outcome, bonus }) => !bonus && (outcome === 'missed' || outcome === 'partly'));
  return [...new Set(named.map(({ rule }) => rule))].sort();
}

/** The rules whose outcome differs between two cards. */
export function changes(before: Scorecard, after: Scorecard): readonly RuleId[] {
  const [one, two] = [outcomes(before), outcomes(after)];
  return [...new Set([...one.keys(), ...two.keys()])].filter((rule) => one.get(rule) !== two.get(rule)).sort();
}
