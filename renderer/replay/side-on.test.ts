import { describe, expect, test } from 'vitest';
import type { Layout } from '../../scenarios/body/layout';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { createSession } from '../../scenarios/kernel/session';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { seededHeader } from '../../tests/support/plays';
import { sideOn } from './side-on';
import { withinRoom } from './standing-room';

const [anybody] = createSession(s03, seededHeader(1)).staging().people;
if (anybody === undefined) throw new Error('nobody is there');
const person = (id: string, x: number, z: number, more: Partial<PersonStaging> = {}): PersonStaging => ({ ...anybody, id, room: 'room', x, z, yaw10: 0, sitPercent: 0, ...more });
const staging = (...people: readonly PersonStaging[]): Staging => ({ step: 0, beat: '', room: 'room', people, entities: [], captions: [] });
const room = (half: number, heightMm = 2600): Layout => ({
  rooms: [{ id: 'room', x0: -half, z0: -half, x1: half, z1: half, heightMm }], furniture: [], doors: [], windows: [], clock: { room: 'room', x: 0, y: 0, z: 0, yaw10: 0 }, spots: [],
});
const seen = (at: Staging, layout: Layout, before?: ReturnType<typeof sideOn>, who = 'sato') => {
  const camera = sideOn(at, layout, who, before);
  if (camera?.kind !== 'free') throw new Error('no camera');
  return camera;
};
/** Degrees between where the learner faces (+z) and the camera, to the right. */
const turnOf = ({ from, at }: ReturnType<typeof seen>): number => Math.round((Math.atan2(at.x - from.x, from.z - at.z) * 180) / Math.PI);
const upOf = ({ from, at }: ReturnType<typeof seen>): number => (Math.atan2(from.y - at.y, Math.hypot(from.x - at.x, from.z - at.z)) * 180) / Math.PI;

describe('the side view', () => {
  test('of two who stand is square to the line between them, level, with both in it', () => {
    const camera = seen(staging(person('learner', 0, 0), person('sato', 0, 1200, { yaw10: 1800 })), room(5000));
    expect(turnOf(camera)).toBe(90);
    expect(upOf(camera)).toBeLessThan(4);
    expect(camera.at).toEqual({ x: 0, y: 880, z: 600 });
  });

  test('is taken from the other side where a wall or somebody is in the way', () => {
    const two = [person('learner', 0, 0), person('sato', 0, 1200, { yaw10: 1800 })];
    expect(turnOf(seen(staging(...two, person('kimura', -800, 200)), room(5000)))).toBe(-90);
    const byTheWall = two.map((one) => ({ ...one, x: -4400 }));
    expect(turnOf(seen(staging(...byTheWall), room(5000)))).toBe(-90);
  });

  test('looks over the neighbours at a low table, from inside the room and under its ceiling', () => {
    const low = { sitPercent: 100, sitting: 'well' } as const;
    const row = [person('learner', 0, 0, low), person('yamada', -700, 0, low), person('kobayashi', 700, 0, low), person('tanaka', 0, 1500, { ...low, yaw10: 1800 })];
    const camera = seen(staging(...row), room(2300, 2350), undefined, 'yamada');
    expect(upOf(camera)).toBeGreaterThan(10);
    for (const at of [camera.from.x, camera.from.z]) expect(Math.abs(at)).toBeLessThanOrEqual(2140);
    expect(camera.from.y).toBeLessThanOrEqual(2190);
  });

  test('stays where it is for as long as that shows as much', () => {
    const two = [person('learner', 0, 0), person('sato', 0, 1200, { yaw10: 1800 })];
    const inTheWay = seen(staging(...two, person('kimura', -800, 200)), room(5000));
    expect(turnOf(seen(staging(...two), room(5000), inTheWay))).toBe(-90);
  });
});

test('no camera leaves the room, wherever it looks from', () => {
  const [bounds] = room(2000, 2400).rooms;
  const at = { x: 1900, y: 1100, z: 0 };
  expect(withinRoom({ x: 5000, y: 1100, z: 0 }, at, bounds)).toEqual({ x: 1840, y: 1100, z: 0 });
  expect(withinRoom({ x: 0, y: 4900, z: 0 }, { ...at, x: 0 }, bounds)).toEqual({ x: 0, y: 2240, z: 0 });
  expect(withinRoom({ x: 100, y: 1200, z: -500 }, { ...at, x: 0 }, bounds)).toEqual({ x: 100, y: 1200, z: -500 });
});
