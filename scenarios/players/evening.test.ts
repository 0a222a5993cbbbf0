import { describe, expect, it } from 'vitest';
import { SEED_ID } from '../../tests/support/plays';
import { CARRIED, lapseIn, moodIn } from '../acts/evening/carried';
import { PACKS } from '../packs/catalog';
import { eveningParts, scoreOfEvening } from '../scenes/evening';
import { playEvening } from './evening';
import type { PlayerKind } from './player';

const night = (as: PlayerKind, seed: number, pack = 'traditional') => playEvening({ as, seed, mode: 'practice', pack, idOf: (scene) => SEED_ID.replace(/...$/, scene.replace('s', '0')) });

describe('a whole evening', () => {
  it.each(PACKS.map(({ id }) => id))('is worth 100 when all is done right, in %s', (pack) => {
    const parts = night('perfect', 4, pack);
    expect(parts.map(({ session }) => session.header.scene)).toEqual(eveningParts().map(({ id }) => id));
    expect(parts.length).toBeGreaterThan(1);
    expect(scoreOfEvening(parts.map(({ card }) => card))).toEqual({ total: 100, grade: 'S' });
  });

  it('is spent by the same people in the same room, and the learner drinks what they drink', () => {
    for (const seed of [1, 2, 3]) {
      const [first, ...rest] = night('perfect', seed).map(({ session }) => session.header.variation);
      for (const { people, drinks, mirror } of rest) expect([people, drinks, mirror]).toEqual([6, first?.['drinks'], first?.['mirror']]);
    }
  });

  it('tells each part which one came before, what was ordered, and how the guests feel', () => {
    const [first, second] = night('perfect', 2).map(({ session }) => session.header);
    expect(first?.carry).toEqual({ [CARRIED.part]: 0, [CARRIED.seed]: 2 });
    expect(second?.carry).toMatchObject({ [CARRIED.part]: 1, [CARRIED.seed]: 2, [CARRIED.before]: first?.id, 'evening.order.tanaka': 'beer' });
    expect(moodIn(second?.carry ?? {})).toBe('warm');
  });

  it('leaves the guests cool where the first part went badly, and remembers what weighed most', () => {
    const moods = [1, 2].map((seed) => night('careless', seed)[1]?.session.header.carry ?? {});
    expect(moods.every((carry) => moodIn(carry) !== 'warm')).toBe(true);
    expect(moods.every((carry) => String(carry[CARRIED.lapse]).startsWith('nomikai.'))).toBe(true);
  });

  it('shows what went before: a word in the ear, and how the guest of honour takes his leave', () => {
    const lines = (as: PlayerKind, seed: number) => night(as, seed).map(({ session }) => session.observations.flatMap((one) => (one.type === 'line.began' ? [one.line] : [])));
    expect(lines('perfect', 2).at(-1)).toContain('tn.again');
    const [first, second] = night('careless', 2);
    expect(first?.card.verdicts.some(({ rule, outcome }) => rule === second?.session.header.carry[CARRIED.lapse] && outcome === 'missed')).toBe(true);
    const told = lines('careless', 2)[1]?.filter((line) => line.startsWith('kb.lapse.'));
    expect(told).toHaveLength(lapseIn(second?.session.header.carry ?? {}) === undefined ? 0 : 1);
    expect([1, 2, 3].some((seed) => lines('careless', seed)[1]?.some((line) => line.startsWith('kb.lapse.')))).toBe(true);
  });

  it('is over for whoever leaves', () => {
    expect(night('leaver', 1)).toHaveLength(1);
  });

  it('is the same twice', () => {
    const told = (): string => JSON.stringify(night('careless', 3).map(({ session }) => [session.header, session.observations]));
    expect(told()).toBe(told());
  });
});
