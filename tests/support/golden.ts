/** Golden attempts: what each version of a scene makes of the same players. Kept in the repository, a file a version. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprint, observationsHash } from '../../scenarios/kernel/hash';
import { createSession } from '../../scenarios/kernel/session';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import { playOut, type PlayerKind } from '../../scenarios/players/player';
import { cardOf, seededHeader } from './plays';

/** Whoever makes no mistake, whoever makes many, and chance. */
const PLAYED: readonly (readonly [PlayerKind, number])[] = [['perfect', 1], ['careless', 1], ['random', 2]];

export interface Golden {
  readonly scene: string;
  readonly version: number;
  /** Given to learners: from then on only another version may behave otherwise. */
  readonly released: boolean;
  readonly attempts: readonly GoldenAttempt[];
}

export interface GoldenAttempt {
  readonly player: PlayerKind;
  readonly seed: number;
  readonly end: string;
  readonly steps: number;
  readonly total: number;
  /** Beats with the step they began at: where an attempt went another way. */
  readonly beats: string;
  /** Rules short of met. */
  readonly short: string;
  readonly verdicts: string;
  readonly observations: string;
  readonly final: string;
}

export function goldenOf(scene: SceneDefinition): Golden {
  return { scene: scene.id, version: scene.version, released: kept(scene)?.released ?? false, attempts: PLAYED.map(([player, seed]) => attempt(scene, player, seed)) };
}

function attempt(scene: SceneDefinition, player: PlayerKind, seed: number): GoldenAttempt {
  // The track is a projection of what is compared here, and a fifth of the work.
  const session = createSession(scene, seededHeader(seed, 'practice', scene, broughtBy(player, scene.id, seed)), 'observations');
  playOut(session, createPlayer(player, session));
  const { total, verdicts } = cardOf(session);
  const last = session.observations.at(-1);
  return {
    player, seed, end: last?.type === 'scene.ended' ? last.how : 'never', steps: session.step, total,
    beats: session.observations.flatMap((one) => (one.type === 'beat.entered' ? [`${one.beat} ${one.step}`] : [])).join(', '),
    short: [...new Set(verdicts.filter(({ outcome, bonus }) => !bonus && (outcome === 'missed' || outcome === 'partly')).map(({ rule }) => rule))].sort().join(', '),
    verdicts: fingerprint(JSON.stringify(verdicts)), observations: observationsHash(session.observations), final: fingerprint(JSON.stringify([session.staging(), session.twin()])),
  };
}

const folder = (): string => resolve(import.meta.dirname, '../../tests/seeds/golden');
export const goldenFile = ({ id, version }: Pick<SceneDefinition, 'id' | 'version'>): string => resolve(folder(), `${id}.v${version}.json`);

/** undefined: this version has none yet. */
export function kept(scene: Pick<SceneDefinition, 'id' | 'version'>): Golden | undefined {
  const file = goldenFile(scene);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : undefined;
}

export function keep(golden: Golden): void {
  writeFileSync(goldenFile({ id: golden.scene, version: golden.version }), `${JSON.stringify(golden, null, 2)}\n`);
}

/** One line a difference; empty = the same. */
export function differences(before: Golden | undefined, now: Golden): readonly string[] {
  if (before === undefined) return [`${now.scene} version ${now.version} has no golden attempts yet`];
  return now.attempts.flatMap((attempt) => {
    const old = before.attempts.find(({ player, seed }) => player === attempt.player && seed === attempt.seed);
    if (old === undefined) return [`${attempt.player} ${attempt.seed} is new`];
    return (Object.keys(attempt) as (keyof GoldenAttempt)[]).filter((name) => attempt[name] !== old[name]).map((name) => `${attempt.player} ${attempt.seed}, ${name}: ${old[name]} -> ${attempt[name]}`);
  });
}

/** What to do about a difference, in words. */
export function mending(golden: Golden | undefined, scene: Pick<SceneDefinition, 'id' | 'version'>): string {
  return golden?.released === true
    ? `Version ${scene.version} of ${scene.id} is out: learners have attempts of it. Give the scene another version, then say: npm run proof -- bless ${scene.id}`
    : `If this is meant, read the difference and say: npm run proof -- bless ${scene.id}`;
}
