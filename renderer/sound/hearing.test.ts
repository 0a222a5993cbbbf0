import { expect, test } from 'vitest';
import { hear } from './hearing';
import { person } from './staging.fixture';

const ears = person('learner');

test('nearer is louder, and nothing is louder than at the ear', () => {
  const gains = [0, 500, 1200, 3000, 6000].map((z) => hear(ears, { x: 0, z }).gain);
  expect(gains[0]).toBe(1);
  expect(gains.every((gain, at) => at === 0 || gain < (gains[at - 1] ?? 0))).toBe(true);
  expect(gains.at(-1)).toBeGreaterThan(0.1);
});

test('facing south, the west is on the right', () => {
  expect(hear(ears, { x: -2000, z: 0 }).pan).toBeCloseTo(0.75);
  expect(hear(ears, { x: 2000, z: 0 }).pan).toBeCloseTo(-0.75);
  expect(hear(ears, { x: 0, z: 2000 }).pan).toBeCloseTo(0);
});

test('sides turn with the gaze, and with the body while the gaze is at the feet', () => {
  expect(hear({ ...ears, gazeX: 2000, gazeZ: 0 }, { x: 0, z: 2000 }).pan).toBeCloseTo(0.75);
  expect(hear({ ...ears, gazeX: 0, gazeZ: 100, yaw10: 900 }, { x: 0, z: 2000 }).pan).toBeCloseTo(0.75);
});

test('one’s own hands stay near the middle', () => {
  expect(Math.abs(hear(ears, { x: -250, z: 350 }).pan)).toBeLessThan(0.25);
});
