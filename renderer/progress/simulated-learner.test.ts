/** Sixty days of a learner who forgets by another law than the one that the app believes in. */
import { expect, test } from 'vitest';
import { random } from '../../scenarios/kernel/random';
import { liveSixtyDays, scenesOf, type Choose } from '../../tests/support/simulated-learner';
import { lengthOf, todaySet, TODAY_SECONDS } from './today';

const LEARNERS = Array.from({ length: 6 }, (_, n) => n + 1);

/** Never shorter than today's set: scenes by lot until five minutes are full. */
function byLot(seed: number, scenes: ReturnType<typeof scenesOf>): Choose {
  const lot = random(seed * 7919);
  return () => {
    let left = TODAY_SECONDS;
    return lot.shuffled(scenes).filter((scene) => {
      const isIn = lengthOf(scene) <= left;
      if (isIn) left -= lengthOf(scene);
      return isIn;
    });
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// With time for each beat every four days, and with so many that five minutes come round only every eight.
test.each([24, 48])('what Today picks leaves fewer errors than as many minutes picked by lot (%i beats)', (beats) => {
  const scenes = scenesOf(beats);
  const picked = LEARNERS.map((seed) => liveSixtyDays(seed, scenes, (items, now) => todaySet(items, scenes, now)));
  const drawn = LEARNERS.map((seed) => liveSixtyDays(seed, scenes, byLot(seed, scenes)));
  const percent = (values: readonly number[]): number => Math.round(mean(values) * 1000) / 10;
  const better = picked.filter((rate, n) => rate < (drawn[n] ?? 0)).length;
  console.info(`${beats} beats, errors in days 31-60: Today ${percent(picked)} %, by lot ${percent(drawn)} %; better for ${better} of ${LEARNERS.length} learners`);
  expect(mean(picked)).toBeLessThan(mean(drawn));
});
