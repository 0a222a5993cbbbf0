import { describe, expect, it } from 'vitest';
import { proveDamage } from '../proof/durability/damage';
import { FAULTS } from '../proof/durability/faults';
import { proveKills } from '../proof/durability/kill';
import { proveMigrations, STATEMENT_KILLS } from '../proof/durability/migrations';
import { provePowerLoss } from '../proof/durability/power-loss';

describe('the daily proofs of durability, in small', () => {
  it('storage that is killed at moments that nobody chose has lost nothing that it acknowledged', async () => {
    const { broken, measured } = await proveKills(1, 8);
    expect(broken).toEqual([]);
    expect(measured['events']).toBeGreaterThan(8);
  });

  it('every kind of damaged database: usable, the original kept, what is readable there again', async () => {
    const { broken, measured } = await proveDamage(1, FAULTS.length);
    expect(broken).toEqual([]);
    expect(measured['rows']).toBeGreaterThan(1_000);
    expect(measured['aside']).toBeGreaterThan(FAULTS.length / 2);
  });

  it('a migration that is killed leaves the old version or the new one', async () => {
    const [from, to] = [STATEMENT_KILLS - 5, STATEMENT_KILLS - 2];
    expect(await proveMigrations(from, to)).toEqual({ cases: 4, broken: [], measured: { killed: 4 } });
  });

  it('the power that goes at any moment takes nothing with it that was acknowledged', async () => {
    const { broken, cases, measured } = await provePowerLoss(1, 45, { root: '', say: (line) => console.warn(line) });
    expect(broken).toEqual([]);
    // Without a tracer the reason is printed.
    expect(cases).toBe(measured['skipped'] === 1 ? 0 : 45);
  });
});
