import { describe, expect, it } from 'vitest';
import { distance, footprint, inside } from '../../body/geometry';
import { mostReachMm } from '../../body/reach';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import { message } from '../../text/words';
import { COMPANY, companyOf, isAbove, varyEvening } from './company';
import { seatOf } from './room';
import { learnersDrink, seatedEvening } from './setting';

function header(seed: number): AttemptHeader {
  return { variation: varyEvening(random(seed)), bodies: Object.fromEntries(COMPANY.map(({ id }) => [id, id])) } as unknown as AttemptHeader;
}

function laid(seed: number) {
  const own = header(seed);
  return seatedEvening(own, { clock10: 11_000, drinkOf: (id) => (id === LEARNER ? learnersDrink(own) : 'beer') });
}

describe('an evening', () => {
  it('seats everyone on a cushion of their own, six or eight of them, each with a glass in reach on the table', () => {
    const sizes = new Set<number>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const { layout, people, entities } = laid(seed);
      sizes.add(people.length);
      expect(new Set(people.map((one) => one.seat)).size).toBe(people.length);
      const table = layout.furniture.find((one) => one.id === 'lowtable');
      for (const one of people) {
        expect([one.id, one.sit, one.sitting]).toEqual([one.id, 1, 'well']);
        const glass = entities.find((thing) => thing.id === `glass.${one.id}`);
        expect(glass?.owner).toBe(one.id);
        if (glass === undefined || table === undefined) continue;
        expect(inside(footprint(table), glass)).toBe(true);
        expect(distance(one, glass)).toBeLessThan(mostReachMm(one));
      }
      const ids = entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect([...sizes].sort()).toEqual([6, 8]);
  });

  it('knows what each kind of learner drinks, every kind from some seed', () => {
    const kinds = new Map(Array.from({ length: 20 }, (_, seed) => { const one = header(seed); return [one.variation['drinks'], learnersDrink(one)]; }));
    expect(Object.fromEntries(kinds)).toEqual({ drinks: 'beer', 'does-not-drink': 'oolong', drives: 'oolong' });
  });

  it('puts guests above the hosts, and seats the learner lowest', () => {
    expect(companyOf(6).filter(({ id }) => isAbove(id, LEARNER)).map(({ id }) => id)).toEqual(['tanaka', 'sato', 'suzuki', 'kobayashi']);
    expect(companyOf(8).filter(({ id }) => isAbove(id, LEARNER)).map(({ id }) => id)).toEqual(['tanaka', 'sato', 'nakamura', 'nishimura', 'suzuki', 'kobayashi']);
    expect([seatOf(LEARNER, 6), seatOf(LEARNER, 8)]).toEqual(['seat.east.c', 'seat.east.d']);
  });

  it('has names for everyone, and for what stands before them', () => {
    const { people, entities } = laid(3);
    const keys = [...people.flatMap(({ id }) => [`person.${id}`, `thing.person.${id}`]), ...entities.filter(({ kind, owner }) => kind === 'glass' || owner === LEARNER && kind !== 'clock' && kind !== 'door').map(({ id }) => `thing.${id}`)];
    for (const language of ['en', 'ja', 'fr'] as const) expect(keys.filter((key) => message(language, key) === key)).toEqual([]);
  });
});
