/** Day after day of practice with backups made by themselves, and then every one of them put back. */
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import { Backups } from '../../../electron/main/backup/backups';
import { Keeper } from '../../../electron/main/storage/keeper';
import type { Outcome } from '../target';
import { chunkOf, idOf, inFolder } from './history';

const BEGAN = Date.UTC(2026, 0, 1, 9);
const DAY_MS = 24 * 60 * 60 * 1000;
const SUMMARY = { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' } as const;

export function proveBackups(from: number, to: number): Promise<Outcome> {
  return inFolder('backups', async (folder) => {
    const broken: string[] = [];
    let day = from;
    const now = (): string => new Date(BEGAN + day * DAY_MS).toISOString();
    const keeper = new Keeper(join(folder, 'data'), now());
    const backups = new Backups(keeper, now);
    for (; day <= to; day += 1) {
      keeper.attempts.begin(exampleHeader(idOf(day)), now());
      for (const seq of [0, 1, 2]) keeper.attempts.append(idOf(day), chunkOf(day, seq));
      keeper.attempts.end(idOf(day), 36, SUMMARY);
      await backups.consider();
      const { fault } = backups.list();
      if (fault !== null) broken.push(`case ${day}: ${fault}`);
    }
    const made = backups.list().backups;
    let restored = 0;
    for (const { name, attempts } of made) {
      day += 1;
      const { attempts: told } = await backups.restore(name);
      const { total, attempts: listed } = keeper.attempts.list({ limit: 500, offset: 0 });
      const whole = listed.filter(({ id }) => keeper.attempts.read(id).nextSeq === 3).length;
      if (told !== attempts || total !== attempts || whole !== Math.min(500, total)) broken.push(`cases ${from} to ${to}: ${name} has ${attempts} attempts, ${total} came back, ${whole} of them whole`);
      else restored += 1;
    }
    if (made.length === 0) broken.push(`cases ${from} to ${to}: there is no backup`);
    keeper.close();
    return { cases: to - from + 1, broken, measured: { backups: made.length, restored } };
  }, 'memory');
}
