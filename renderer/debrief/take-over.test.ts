import { describe, expect, test } from 'vitest';
import { replay } from '../../scenarios/kernel/replay';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { played } from '../../tests/support/plays';
import { canTakeOver, takeOverStep } from './take-over';

const visit = played('careless', 4);
const line = (startStep: number, step: number) => ({ step, startStep, type: 'line.ended', by: 'learner', to: 'sato', line: 'x', tokens: '', bentPercent: 0, facePercent: 0, longestHandsGlanceSteps: 0 }) as const;

describe('the step from which one plays again', () => {
  test('lies some seconds before the moment, and never before the beginning', () => {
    expect(takeOverStep([], 1000)).toBe(760);
    expect(takeOverStep([], 30)).toBe(1);
  });

  test('is not in the middle of one’s own line, nor of the one before it', () => {
    expect(takeOverStep([line(700, 800)], 1000)).toBe(670);
    expect(takeOverStep([line(600, 690), line(700, 800)], 1000)).toBe(570);
    expect(takeOverStep([{ ...line(700, 800), by: 'sato' }], 1000)).toBe(760);
  });

  test('of every moment of a visit leads to the same world as it was', () => {
    for (const { step: from, type } of visit.observations.filter((fact) => fact.type === 'card.taken' || fact.type === 'bow.made')) {
      const step = takeOverStep(visit.observations, from);
      const again = replay(s03, visit.header, visit.samples, step, 'observations');
      expect([type, again.observations]).toEqual([type, visit.observations.filter((fact) => fact.step < step)]);
    }
  });
});

describe('taking over', () => {
  test('is possible with the scene’s own version alone, and says which ones differ', () => {
    expect(canTakeOver(visit.header, 10)).toEqual({ kind: 'ready' });
    expect(canTakeOver({ ...visit.header, sceneVersion: 99 }, 10)).toEqual({ kind: 'version', played: 99, present: s03.version });
    expect(canTakeOver({ ...visit.header, scene: 's99' }, 10)).toEqual({ kind: 'impossible' });
    expect(canTakeOver(visit.header, 0)).toEqual({ kind: 'impossible' });
  });
});
