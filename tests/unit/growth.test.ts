import { expect, it } from 'vitest';
import { random } from '../../scenarios/kernel/random';
import { risenBy, trendOf } from '../proof/survival/growth';

const chance = random(7);
const noise = (): number => chance.below(2001) - 1000;
const cycles = Array.from({ length: 40 }, (_, at) => at);

it('what grows under noise is told from what does not', () => {
  const grows = trendOf(cycles.map((at) => 5e6 + at * 2000 + noise()));
  expect(grows.slope).toBeGreaterThan(1800);
  expect(grows.slope - grows.band).toBeGreaterThan(0);
  const stays = trendOf(cycles.map(() => 5e6 + noise()));
  expect(Math.abs(stays.slope)).toBeLessThan(stays.band);
});

it('one more left behind by each cycle is seen, one that comes and goes is not', () => {
  expect(risenBy(cycles.map((at) => 100 + at))).toBe(35);
  expect(risenBy(cycles.map((at) => 100 + (at % 2)))).toBeLessThanOrEqual(1);
});
