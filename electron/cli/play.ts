/** `reigi play`: a scripted player plays a scene, through the channels alone, into an attempt file. */
import type { Attempt } from '../../scenarios/kernel/attempt';
import { observationsHash } from '../../scenarios/kernel/hash';
import { createSession } from '../../scenarios/kernel/session';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { broughtBy, createPlayer } from '../../scenarios/players/create';
import { playOut } from '../../scenarios/players/player';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scenes, sceneById } from '../../scenarios/scenes/catalog';
import { EVENING } from '../../scenarios/scenes/evening';
import { formatAttemptFile } from '../contract/attempt-file';
import { attemptIdOf } from './attempt-id';
import type { Command } from './commands';
import { playWholeEvening } from './play-evening';
import { attemptOf, playerOf, type PlayerWish } from './player-wish';
import { Refusal, shown } from './refusal';
import type { Words } from './words';
import { writableFile, writeWhole } from './write-file';

export interface Wish extends PlayerWish {
  readonly scene: SceneDefinition;
}

export const play: Command = {
  options: { as: 'value', seed: 'value', out: 'value', mode: 'value', pack: 'value', json: 'flag' },
  mostOperands: 1,
  run(words, io) {
    if (words.operands[0] === EVENING) {
      playWholeEvening(words, io);
      return;
    }
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
  return attemptOf(session);
}

function wishOf(words: Words): Wish {
  const id = words.operands[0];
  const list = [...scenes.map((one) => one.id), EVENING].join(', ');
  if (id === undefined) throw new Refusal(`SCENE is missing; name one of ${list}`);
  const scene = sceneById(id);
  if (scene === undefined) throw new Refusal(`SCENE ${shown(id)} is not a scene; scenes: ${list}`);
  return { scene, ...playerOf(words) };
}
