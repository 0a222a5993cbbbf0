/** `reigi play evening`: a scripted player through all parts of the client evening, into one attempt file each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { observationsHash } from '../../scenarios/kernel/hash';
import { playEvening } from '../../scenarios/players/evening';
import { EVENING, scoreOfEvening } from '../../scenarios/scenes/evening';
import { formatAttemptFile } from '../contract/attempt-file';
import { attemptIdOf } from './attempt-id';
import type { Io } from './io';
import { attemptOf, playerOf } from './player-wish';
import { reason } from './read-attempt';
import { Refusal, shown } from './refusal';
import type { Words } from './words';
import { writableFile, writeWhole } from './write-file';

export function playWholeEvening(words: Words, io: Io): void {
  const { as, seed, mode, pack } = playerOf(words);
  const out = words.value('out');
  if (out === undefined || out === '-') throw new Refusal('--out must name a folder: an evening is one attempt file for each of its parts');
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new Refusal(`--out ${shown(out)} is not a folder and cannot become one (${reason(error)}); choose another name`);
  }
  const parts = playEvening({ as, seed, mode, pack, idOf: (scene) => attemptIdOf(EVENING, scene, as, seed, mode, pack) });
  const files = parts.map(({ session }) => join(out, `${session.header.scene}.json`));
  for (const file of files) writableFile(file, '--out');
  const told = parts.map(({ session, card }, at) => {
    const file = files[at] ?? '';
    writeWhole(file, formatAttemptFile(attemptOf(session)), '--out');
    const last = session.observations.at(-1);
    return { scene: session.header.scene, file, id: session.header.id, steps: session.step, ended: last?.type === 'scene.ended' ? last.how : '', total: card.total, hash: observationsHash(session.observations) };
  });
  const score = scoreOfEvening(parts.map(({ card }) => card));
  if (words.has('json')) io.out(`${JSON.stringify({ parts: told, ...score })}\n`);
  else io.out(`${told.map(({ scene, total, ended, file }) => `${scene.toUpperCase()}  ${total} of 100, ${ended}, written to ${file}\n`).join('')}the evening by ${as}, seed ${seed}, ${pack}: ${score.total} of 100, grade ${score.grade}\n`);
}
