/** Archives from outside: refused for the right reason, soon, and without anything written or left. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_ARCHIVES, soundArchive } from '../../../electron/main/archive/hostile-archives';
import { importArchive } from '../../../electron/main/archive/import-archive';
import { Keeper } from '../../../electron/main/storage/keeper';
import { random } from '../../../scenarios/kernel/random';
import type { Outcome } from '../target';
import { Tally } from './tally';

const NOW = '2026-01-31T09:30:00.000Z';
/** Whoever waits longer believes that it hangs. */
const PATIENCE_MS = 2_000;

/** A history of its own with nothing in it, in a folder where everything that appears is seen. */
class Guarded {
  readonly folder = mkdtempSync(join(tmpdir(), 'reigi-archives-'));
  readonly keeper: Keeper;
  readonly #file = join(this.folder, 'hostile.zip');
  #offered = 0;

  constructor() {
    mkdirSync(join(this.folder, 'data'));
    this.keeper = new Keeper(join(this.folder, 'data'), NOW);
    writeFileSync(this.#file, '');
  }

  /** What the answer was, and how long it took. What hangs does so each time; a busy machine does not: what took too long is asked again. */
  async take(bytes: Buffer): Promise<{ readonly told: string; readonly ms: number }> {
    let taken = await this.#once(bytes);
    for (let more = 2; more > 0 && taken.ms > PATIENCE_MS; more -= 1) taken = await this.#once(bytes);
    return taken;
  }

  /** The person always says no: only what is refused before that counts. */
  async #once(bytes: Buffer): Promise<{ readonly told: string; readonly ms: number }> {
    writeFileSync(this.#file, bytes);
    const began = performance.now();
    const parts = { keeper: this.keeper, confirm: async () => void (this.#offered += 1), takeOwn: () => {}, backUp: async () => undefined, now: () => NOW };
    const answer = await importArchive(this.#file, parts).catch((error: unknown) => `thrown ${String(error)}`);
    const ms = performance.now() - began;
    if (typeof answer === 'string') return { told: answer, ms };
    return { told: answer === null ? 'offered' : answer.kind === 'refused' ? answer.fault : answer.kind, ms };
  }

  /** What should not be there. */
  strays(): readonly string[] {
    const kept = ['data', 'hostile.zip', ...['', '-wal', '-shm'].map((end) => join('data', `reigi.db${end}`))];
    const strays = readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((path) => !kept.includes(path));
    const { total } = this.keeper.attempts.list({ limit: 1, offset: 0 });
    return total === 0 ? strays : [...strays, `${total} attempts in the history`];
  }

  close(): void {
    this.keeper.close();
    rmSync(this.folder, { recursive: true });
  }
}

async function guarded(work: (guarded: Guarded, tally: Tally) => Promise<void>): Promise<Outcome> {
  const tally = new Tally();
  const own = new Guarded();
  try {
    await work(own, tally);
    for (const stray of own.strays()) tally.fail(`left behind: ${stray}`);
  } finally {
    own.close();
  }
  return tally.outcome();
}

export const HOSTILE_COUNT = HOSTILE_ARCHIVES.length;

/** The crafted ones, by number. */
export const proveArchives = (from: number, to: number): Promise<Outcome> =>
  guarded(async (own, tally) => {
    for (const { what, fault, make } of HOSTILE_ARCHIVES.slice(from - 1, to)) {
      const { told, ms } = await own.take(make());
      tally.peak('ms', Math.round(ms));
      tally.judge(told !== fault ? `${what}: ${told}, not ${fault}` : ms > PATIENCE_MS ? `${what}: only after ${Math.round(ms)} ms` : undefined);
      const strays = own.strays();
      if (strays.length > 0) tally.fail(`${what}: left behind ${strays.join(', ')}`);
    }
  });

const LAWFUL = new Set(['offered', 'foreign', 'newer', 'damaged', 'unsafe', 'too-large', 'bad-attempt']);

/** The sound one with bytes changed, cut, doubled or moved: refused with a reason, or what it was. */
export const proveMutations = (from: number, to: number): Promise<Outcome> =>
  guarded(async (own, tally) => {
    const sound = soundArchive();
    for (let number = from; number <= to; number += 1) {
      const { told, ms } = await own.take(mutated(sound, number));
      tally.count(told === 'offered' ? 'offered' : 'refused');
      tally.peak('ms', Math.round(ms));
      tally.judge(!LAWFUL.has(told) ? `${number}: ${told}` : ms > PATIENCE_MS ? `${number}: only after ${Math.round(ms)} ms` : undefined);
    }
  });

function mutated(sound: Buffer, number: number): Buffer {
  const dice = random(number);
  const bytes = Buffer.from(sound);
  // Most of what a reader can get wrong stands in the lists at the end, a quarter of the file.
  const place = (): number => (dice.below(2) === 0 ? dice.below(bytes.length) : bytes.length - 1 - dice.below(Math.min(300, bytes.length)));
  switch (dice.below(6)) {
    case 0: return bytes.subarray(0, place());
    case 1: {
      const at = place();
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(dice.below(at + 1))]);
    }
    case 2: {
      const at = Math.min(place(), bytes.length - 4);
      bytes.writeUInt32LE(dice.pick([0, 1, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]), at);
      return bytes;
    }
    default:
      for (let left = dice.between(1, 4); left > 0; left -= 1) {
        const at = place();
        bytes[at] = (bytes[at] ?? 0) ^ dice.between(1, 255);
      }
      return bytes;
  }
}
