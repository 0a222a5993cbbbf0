/** `reigi play`: a scripted player plays a scene, through the channels alone, into an attempt file. */
import type { Attempt, Mode } from '../../scenarios/kernel/attempt';
import { observationsHash } from '../../scenarios/kernel/hash';
import { createSession } from '../../scenarios/kernel/session';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import { PLAYER_KINDS, playOut, type PlayerKind } from '../../scenarios/players/player';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scenes, sceneById } from '../../scenarios/scenes/catalog';
import { formatAttemptFile } from '../contract/attempt-file';
import { MAX_SEED } from '../contract/limits';
import { attemptIdOf } from './attempt-id';
import type { Command } from './commands';
import { Refusal, shown } from './refusal';
import { packNamed } from './score';
import { oneOf, type Words } from './words';
import { writableFile, writeWhole } from './write-file';

const MODES: readonly Mode[] = ['learn', 'practice', 'exam'];

export interface Wish {
  readonly scene: SceneDefinition;
  readonly as: PlayerKind;
  readonly seed: number;
  readonly mode: Mode;
  readonly pack: string;
}

export const play: Command = {
  options: { as: 'value', seed: 'value', out: 'value', mode: 'value', pack: 'value', json: 'flag' },
  mostOperands: 1,
  run(words, io) {
    const wish = wishOf(words);
    const out = words.value('out');
    if (out === undefined) throw new Refusal('--out is missing; name the attempt file to write, or - for standard output');
    if (out !== '-') writableFile(out, '--out');
    const attempt = playScene(wish);
    const text = formatAttemptFile(attempt);
    if (out === '-') {
      io.out(text);
      return;
    }
    writeWhole(out, text, '--out');
    const last = attempt.observations.at(-1);
    const answer = {
      file: out, id: attempt.header.id, steps: (last?.step ?? -1) + 1,
      ended: last?.type === 'scene.ended' ? last.how : '', hash: observationsHash(attempt.observations),
    };
    if (words.has('json')) io.out(`${JSON.stringify(answer)}\n`);
    else io.out(`${wish.scene.code} by ${wish.as}, seed ${wish.seed}: ${answer.ended} after ${answer.steps} steps, written to ${out}\n`);
  },
};

/** The same wish always makes the same attempt, to the last byte of its file. */
export function playScene({ scene, as, seed, mode, pack }: Wish): Attempt {
  const id = attemptIdOf(scene.id, scene.version, as, seed, mode, pack);
  const session = createSession(scene, attemptHeader(scene, { id, seed, mode, pack, device: 'script', learner: as, ...broughtBy(as, scene.id, seed) }));
  playOut(session, createPlayer(as, session));
  const track = session.takeChunk()?.track ?? new Uint8Array(0);
  return { header: session.header, samples: session.samples, observations: session.observations, track };
}

function wishOf(words: Words): Wish {
  const id = words.operands[0];
  const list = scenes.map((one) => one.id).join(', ');
  if (id === undefined) throw new Refusal(`SCENE is missing; name one of ${list}`);
  const scene = sceneById(id);
  if (scene === undefined) throw new Refusal(`SCENE ${shown(id)} is not a scene; scenes: ${list}`);
  const as = oneOf(words, 'as', PLAYER_KINDS);
  if (as === undefined) throw new Refusal(`--as is missing; choose ${PLAYER_KINDS.join(', ')}`);
  return {
    scene, as, seed: seedOf(words.value('seed')), mode: oneOf(words, 'mode', MODES) ?? 'practice',
    pack: packNamed(words.value('pack') ?? 'guide-strict', '--pack').id,
  };
}

function seedOf(word: string | undefined): number {
  if (word === undefined) throw new Refusal('--seed is missing; give a whole number');
  const seed = /^\d{1,10}$/.test(word) ? Number(word) : -1;
  if (seed < 0 || seed > MAX_SEED) throw new Refusal(`--seed must be a whole number from 0 to ${MAX_SEED}; not ${shown(word)}`);
  return seed;
}
