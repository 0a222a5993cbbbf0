import { describe, expect, it } from 'vitest';
import { scenes, sceneById } from '../../scenarios/scenes/catalog';
import { DOMAINS, domainOf } from '../progress/domains';
import { remember, type Recall } from '../progress/memory/memory';
import { rowsOf } from './class-rows';
import { columnsOf, compareReadiness, readinessOf, viewsOf, type Column } from './readiness';
import type { Pupil } from './use-class';

const NOW = new Date('2026-02-01T09:00:00.000Z');
const day = (at: string): string => at.slice(0, 10);
const recall = (rule: string, outcome: Recall['outcome'], at = '2026-01-31T09:00:00.000Z', scene = 's03'): Recall => ({ at, scene, rule, mode: 'exam', outcome });
const column = (...rules: string[]): Column => ({ id: 'x', rules: rules.map((rule) => ({ rule, scenes: ['s03', 's04'] })) });
const TWO = ['meishi.present.two-hands', 'meishi.receive.two-hands'] as const;

describe('who is ready', () => {
  it('is told by what is known now, and by nothing that was missed last', () => {
    const stand = (...recalls: Recall[]) => readinessOf(column(...TWO), remember(recalls, day), NOW);
    expect(stand()).toEqual({ stand: 'unmet', ready: 0, of: 2 });
    expect(stand(recall(TWO[0], 'met'))).toEqual({ stand: 'near', ready: 1, of: 2 });
    expect(stand(recall(TWO[0], 'met'), recall(TWO[1], 'met'))).toEqual({ stand: 'ready', ready: 2, of: 2 });
    expect(stand(recall(TWO[0], 'met'), recall(TWO[1], 'missed'))).toEqual({ stand: 'gaps', ready: 1, of: 2 });
  });

  it('fades with time, and an act that fails in one company is not known', () => {
    const then = remember([recall(TWO[0], 'met', '2025-06-01T09:00:00.000Z')], day);
    expect(readinessOf(column(TWO[0]), then, NOW).stand).toBe('near');
    const elsewhere = remember([recall(TWO[0], 'met'), recall(TWO[0], 'missed', '2026-01-30T09:00:00.000Z', 's04')], day);
    expect(readinessOf(column(TWO[0]), elsewhere, NOW).stand).toBe('gaps');
  });

  it('by domain covers every duty once; by scene those of the scene; by rule one each', () => {
    const domains = columnsOf('domains', scenes);
    const rules = domains.flatMap((one) => one.rules.map(({ rule }) => rule));
    expect(new Set(rules).size).toBe(rules.length);
    expect(domains.every(({ id, rules: own }) => own.every(({ rule }) => domainOf(rule) === id))).toBe(true);
    const s03 = columnsOf('scenes', scenes).find(({ id }) => id === 's03');
    expect(s03?.rules.every(({ rule, scenes: where }) => sceneById('s03')?.rules.includes(rule) === true && where.join() === 's03')).toBe(true);
    const bows = columnsOf('bow', scenes);
    expect(bows.map(({ id }) => id)).toEqual(domains.find(({ id }) => id === 'bow')?.rules.map(({ rule }) => rule));
    expect(viewsOf(scenes).slice(2).every((view) => (DOMAINS as readonly string[]).includes(view))).toBe(true);
  });

  it('orders the readier first', () => {
    const ready = { stand: 'ready', ready: 2, of: 2 } as const;
    const near = { stand: 'near', ready: 1, of: 2 } as const;
    expect([near, { stand: 'unmet', ready: 0, of: 2 } as const, ready, { stand: 'gaps', ready: 0, of: 2 } as const].toSorted(compareReadiness).map(({ stand }) => stand)).toEqual(['ready', 'near', 'gaps', 'unmet']);
  });
});

describe('the lines of the table', () => {
  const pupil = (name: string, attempts: number, lastAt: string | null, recalls: Recall[] = []): Pupil => ({ id: name, name, isChosen: false, attempts, lastAt, memory: remember(recalls, day) });
  const pupils = [pupil('Mika', 3, '2026-01-20T00:00:00.000Z'), pupil('Aya', 9, null), pupil('Camille', 5, '2026-01-30T00:00:00.000Z', [recall(TWO[0], 'met')])];
  const order = (by: string, isReversed = false) => rowsOf(pupils, [column(TWO[0])], { by, isReversed }, NOW, 'en').map((row) => row.pupil.name);

  it.each([
    ['name', false, ['Aya', 'Camille', 'Mika']], ['name', true, ['Mika', 'Camille', 'Aya']],
    ['attempts', false, ['Aya', 'Camille', 'Mika']], ['last', false, ['Camille', 'Mika', 'Aya']],
    ['x', false, ['Camille', 'Aya', 'Mika']], ['x', true, ['Aya', 'Mika', 'Camille']],
  ] as const)('by %s, reversed %s, are %j', (by, isReversed, expected) => {
    expect(order(by, isReversed)).toEqual(expected);
  });
});
