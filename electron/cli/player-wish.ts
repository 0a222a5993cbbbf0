/** Which scripted player plays, and what becomes of it. */
import type { Attempt, Mode } from '../../scenarios/kernel/attempt';
import type { Session } from '../../scenarios/kernel/session-api';
import { PLAYER_KINDS, type PlayerKind } from '../../scenarios/players/player';
import { MAX_SEED } from '../contract/limits';
import { Refusal, shown } from './refusal';
import { packNamed } from './score';
import { oneOf, type Words } from './words';

const MODES: readonly Mode[] = ['learn', 'practice', 'exam'];

export interface PlayerWish {
  readonly as: PlayerKind;
  readonly seed: number;
  readonly mode: Mode;
  readonly pack: string;
}

/** Who plays, from which seed, and how it is judged. */
export function playerOf(words: Words): PlayerWish {
  const as = oneOf(words, 'as', PLAYER_KINDS);
  if (as === undefined) throw new Refusal(`--as is missing; choose ${PLAYER_KINDS.join(', ')}`);
  return {
    as, seed: seedOf(words.value('seed')), mode: oneOf(words, 'mode', MODES) ?? 'practice',
    pack: packNamed(words.value('pack') ?? 'guide-strict', '--pack').id,
  };
}

export function attemptOf(session: Session): Attempt {
  const track = session.takeChunk()?.track ?? new Uint8Array(0);
  return { header: session.header, samples: session.samples, observations: session.observations, track };
}

function seedOf(word: string | undefined): number {
  if (word === undefined) throw new Refusal('--seed is missing; give a whole number');
  const seed = /^\d{1,10}$/.test(word) ? Number(word) : -1;
  if (seed < 0 || seed > MAX_SEED) throw new Refusal(`--seed must be a whole number from 0 to ${MAX_SEED}; not ${shown(word)}`);
  return seed;
}
