import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { samplePerson } from '../../gallery/sample-people';
import { sampleStaging, sampleThing } from '../../gallery/sample-things';
import { FrameView } from './frame-view';
import { isLow, wayClear, type Top } from './make-way';

const TABLE: Top = { room: 'meeting', x0: -0.9, x1: 0.9, z0: -0.35, z1: 0.35, y: 0.7 };
const wayOf = (x: number, y: number, z: number, shape: Parameters<typeof wayClear>[1] = 'lap', room = 'meeting'): Vector3 => wayClear(new Vector3(x, y, z), shape, room, [TABLE], new Vector3());

describe('an empty hand', () => {
  it('goes the shortest way: out over the edge, up on the top, down beneath it', () => {
    expect(wayOf(0, 0.69, 0.4)).toMatchObject({ x: 0, y: 0 });
    expect(wayOf(0, 0.69, 0.4).z).toBeGreaterThan(0.04);
    expect(wayOf(0, 0.72, 0)).toMatchObject({ x: 0, z: 0 });
    expect(wayOf(0, 0.72, 0).y).toBeGreaterThan(0.02);
    expect(wayOf(0, 0.64, 0).y).toBeLessThan(0);
  });

  it('stays where it is when nothing is near, in another room, or when it does not lie nor reach', () => {
    for (const way of [wayOf(0, 0.9, 0), wayOf(0, 0.69, 0.6), wayOf(0, 0.69, 0.4, 'lap', 'lobby'), wayOf(0, 0.69, 0.4, 'gesture')]) expect(way.length()).toBe(0);
  });

  it('hangs from above: beside a table it goes aside, never beneath', () => {
    const way = wayOf(0.85, 0.66, 0, 'rest');
    expect(way.x).toBeGreaterThan(0);
    expect(way.y).toBe(0);
  });

  it('does so smoothly, and the picture is drawn until it is there; one that holds something does not move', () => {
    const view = new FrameView([TABLE]);
    const at = { x: 0, z: 640, yaw10: 1800 };
    const hand = { x: 0, y: 690, z: 400, shape: 'lap' } as const;
    const far = sampleStaging([samplePerson('learner', at, { sit: 1, left: { ...hand, z: 600 } })], []);
    const near = { ...sampleStaging([samplePerson('learner', at, { sit: 1, left: hand })], []), step: far.step + 1 };
    view.update({ from: far, to: far, alpha: 0 });
    view.update({ from: near, to: near, alpha: 0 });
    const { way } = view.people.get('learner')?.left ?? { way: new Vector3() };
    expect(way.z).toBeGreaterThan(0);
    expect(way.z).toBeLessThan(wayOf(0, 0.69, 0.4).z * 0.5);
    expect(view.differs({ from: near, to: near, alpha: 0 })).toBe(true);
    const held = { ...sampleStaging([samplePerson('learner', at, { sit: 1, left: { ...hand, shape: 'hold', holds: 'bag' } })], []), step: near.step + 60 };
    view.update({ from: held, to: held, alpha: 0 });
    expect(way.length()).toBeLessThan(0.0005);
  });
});

describe('a hand that holds something flat', () => {
  it('is low from the top to where bent fingers have room, there and a little beside it', () => {
    const low = (x: number, y: number, z: number, room = 'meeting'): boolean => isLow(new Vector3(x, y, z), room, [TABLE]);
    for (const at of [low(0, 0.72, 0), low(0, 0.77, 0.4), low(-0.95, 0.72, 0)]) expect(at).toBe(true);
    for (const at of [low(0, 0.8, 0), low(0, 0.72, 0.5), low(0, 0.6, 0), low(0, 0.72, 0, 'lobby')]) expect(at).toBe(false);
  });

  it('straightens its fingers on the way down to a table, and bends them on the way up', () => {
    const view = new FrameView([TABLE]);
    const at = { x: 0, z: 640, yaw10: 1800 };
    const card = sampleThing({ id: 'card.learner', kind: 'card', x: 0, y: 720, z: 200, parent: 'hand:learner' });
    const held = (y: number) => sampleStaging([samplePerson('learner', at, { sit: 1, right: { x: 0, y, z: 200, shape: 'pinch', holds: card.id } })], [card]);
    const [low, high] = [held(720), { ...held(900), step: 60 }];
    view.update({ from: low, to: low, alpha: 0 });
    expect(view.people.get('learner')?.right.shares.flat).toBe(1);
    view.update({ from: high, to: high, alpha: 0 });
    expect(view.people.get('learner')?.right.shares.pinch).toBeGreaterThan(0.9);
  });
});
