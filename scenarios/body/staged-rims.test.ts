import { expect, it } from 'vitest';
import { GLASS, overGlass } from '../../tests/support/over-glass';
import { LEARNER } from '../kernel/ids';
import { mouthOverGlasses } from './staged-rims';

it('tells where a mouth is from a glass, as its holder sees it', () => {
  const [upright] = mouthOverGlasses(overGlass(0, 0, 40), LEARNER);
  const [moved] = mouthOverGlasses(overGlass(30, 50, 20), LEARNER);
  expect(upright).toMatchObject({ glass: GLASS, aboveMm: 40 });
  expect((moved?.sideMm ?? 0) - (upright?.sideMm ?? 0)).toBeCloseTo(30);
  expect((moved?.outMm ?? 0) - (upright?.outMm ?? 0)).toBeCloseTo(50);
  expect(moved?.aboveMm).toBeCloseTo(20);
});

it('is silent with empty hands', () => {
  const { people: [me], ...rest } = overGlass(0, 0, 40);
  if (me === undefined) throw new Error('the learner is there');
  expect(mouthOverGlasses({ ...rest, people: [{ ...me, right: { ...me.right, holds: '' } }] }, LEARNER)).toEqual([]);
});
