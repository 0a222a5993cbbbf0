import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import { metricsOf, type BodyMetrics } from '../../scenarios/body/metrics';
import { CHANNELS, type Channel, type ChannelValue } from '../../scenarios/kernel/channels';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { packById } from '../../scenarios/packs/catalog';
import { threePeople } from './three-people';

/** What a device may send, lawful or not; words are mostly such as mean something here. */
const WORDS = [
  '', 'coat', 'phone', 'holder.learner', 'card.own', 'card.sato', 'card.one', 'card.two', 'card.mori', 'face:sato', 'face:kimura', 'face:mori', 'face:tanaka',
  'hands', 'floor', 'room', 'table', 'desk', 'inner:learner', 'pocket:learner', 'lobby.desk', 'lobby.corridor', 'seat.far.b', 'meeting.aisle', 'sit', 'stand',
  'p02', 'p03', 'p05', 'p62', 'constructor', '__proto__', 'x'.repeat(200),
];
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) as fc.Arbitrary<ChannelValue> }, { weight: 4, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.double() }, { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 900, 1800, Number.NaN, Infinity, -0) },
);
const acts = fc.array(fc.record({
  channel: fc.constantFrom(...(Object.keys(CHANNELS) as Channel[])), value, steps: fc.nat(25),
}), { minLength: 5, maxLength: 60 });

const numbers = (one: object): number[] => Object.values(one).filter((each): each is number => typeof each === 'number');

function expectBounded(staging: Staging, scene: SceneDefinition, bodies: Readonly<Record<string, string>>): void {
  const rooms = scene.setting(attemptHeaderOf(scene, 1)).layout.rooms;
  const low = Math.min(...rooms.flatMap(({ x0, z0 }) => [x0, z0])) - 1000;
  const high = Math.max(...rooms.flatMap(({ x1, z1 }) => [x1, z1])) + 1000;
  const inside = ({ x, z }: { readonly x: number; readonly z: number }): boolean => x >= low && x <= high && z >= low && z <= high;
  for (const one of staging.people) {
    expect([...numbers(one), ...numbers(one.left), ...numbers(one.right)].every(Number.isInteger)).toBe(true);
    expect(one.pitch10 >= 0 && one.pitch10 <= 600 && Math.abs(one.yaw10) <= 1800 && one.sitPercent >= 0 && one.sitPercent <= 100).toBe(true);
    expect(inside(one)).toBe(true);
    for (const side of ['left', 'right'] as const) expectWithinReach(one[side], side, one, metricsOf(bodies[one.id] ?? ''));
  }
  for (const thing of staging.entities) expectSane(thing, inside);
}

/** As far as an arm and a little lean of the shoulder go, from where the shoulder is in this posture and bow. */
const MOST_REACH = 1.13;

function expectWithinReach(hand: HandStaging, side: 'left' | 'right', one: PersonStaging, metrics: BodyMetrics): void {
  const yaw = (one.yaw10 * Math.PI) / 1800;
  const pitch = (one.pitch10 * Math.PI) / 1800;
  const forward = (metrics.shoulderMm - metrics.hipMm) * Math.sin(pitch);
  const out = side === 'left' ? -metrics.shoulderHalfWidthMm : metrics.shoulderHalfWidthMm;
  const shoulder = {
    x: one.x + forward * Math.sin(yaw) - out * Math.cos(yaw), z: one.z + forward * Math.cos(yaw) + out * Math.sin(yaw),
    y: metrics.hipMm - (one.sitPercent / 100) * (metrics.hipMm - 520) + (metrics.shoulderMm - metrics.hipMm) * Math.cos(pitch),
  };
  const arm = metrics.upperArmMm + metrics.foreArmMm + metrics.handMm;
  expect(Math.hypot(hand.x - shoulder.x, hand.y - shoulder.y, hand.z - shoulder.z) / arm).toBeLessThan(MOST_REACH);
}

function expectSane(thing: EntityStaging, inside: (at: EntityStaging) => boolean): void {
  expect(numbers(thing).every(Number.isInteger)).toBe(true);
  expect(Math.abs(thing.yaw10) <= 1800 && Math.abs(thing.tilt10) <= 900).toBe(true);
  expect(inside(thing) && thing.y >= 0 && thing.y < 2600).toBe(true);
}

function attemptHeaderOf(scene: SceneDefinition, seed: number) {
  return attemptHeader(scene, { id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed, mode: 'exam', pack: 'traditional', device: 'script' });
}

describe.each([['s03', s03, 80], ['three people', threePeople, 80]] as const)('any input at all, in %s,', (_name, scene, numRuns) => {
  it('never throws, and nothing leaves its bounds', () => {
    fc.assert(fc.property(fc.nat(4_294_967_295), acts, (seed, list) => {
      const session = createSession(scene, attemptHeaderOf(scene, seed));
      for (const { channel, value: raw, steps } of list) {
        session.feed(channel, raw);
        for (let n = 0; n <= steps && !session.ended; n += 1) session.advance();
        expectBounded(session.staging(), scene, session.header.bodies);
        expect(session.sayable().length).toBeLessThanOrEqual(4);
        session.twin();
        session.hint();
      }
      for (const { step } of session.observations) expect(step).toBeLessThanOrEqual(session.step);
      const { total } = scorecard(session.observations, { scenario: scene.id, version: 1, rules: scene.rules, pack: packById('traditional'), subject: 'learner' });
      expect(total >= 0 && total <= 100).toBe(true);
    }), { numRuns });
  });
});
