/**
 * The process that the kill test kills: begins one attempt and appends chunks as fast as it can, and says so only
 * after the store has answered. Arguments: folder, attempt id.
 */
import { writeSync } from 'node:fs';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { openStorage } from './open-storage';

const [folder = '', id = ''] = process.argv.slice(2);
const { attempts } = openStorage(folder, new Date().toISOString());
attempts.begin(exampleHeader(id), new Date().toISOString());
for (let seq = 0; ; seq += 1) {
  attempts.append(id, exampleChunk(seq));
  // Synchronous, so that the line is out before the next chunk begins.
  writeSync(1, `${seq}\n`);
}
