/** Storms on every core that there is. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundledCore } from '../../support/bundled-core';
import type { Stormed } from '../../support/storm';

/** A storm's number in, what came of it out. */
const ANSWERS = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (number) => parentPort.postMessage(livedCore.storm(number)));`;

let threads: Promise<readonly Worker[]> | undefined;

async function started(): Promise<readonly Worker[]> {
  const code = `${await bundledCore('storm.ts')}\n${ANSWERS}`;
  return Array.from({ length: availableParallelism() }, () => new Worker(code, { eval: true }));
}

/** The storms `from` to `to`, in their order: each thread takes the next one as soon as it is free. */
export async function stormed(from: number, to: number): Promise<readonly Stormed[]> {
  const all: Stormed[] = [];
  let next = from;
  const workers = await (threads ??= started());
  await Promise.all(workers.map((worker) => new Promise<void>((done, fail) => {
    let asked = 0;
    const ask = (): void => {
      if (next > to) {
        worker.off('message', answered).off('error', fail).unref();
        done();
        return;
      }
      asked = next;
      next += 1;
      worker.postMessage(asked);
    };
    const answered = (one: Stormed): void => {
      all[asked - from] = one;
      ask();
    };
    // Threads outlive a piece, since their code is warm by then; they must not outlive the proof.
    worker.ref();
    worker.on('message', answered).once('error', fail);
    ask();
  })));
  return all;
}
