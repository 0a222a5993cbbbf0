import { describe, expect, it } from 'vitest';
import { samplePerson } from '../../gallery/sample-people';
import { heldCard, sampleStaging, sampleThing } from '../../gallery/sample-things';
import { mixAngle } from './entity-view';
import { FrameView } from './frame-view';

const AT = { x: 0, z: 0, yaw10: 0 };

describe('mixAngle', () => {
  it('goes the short way round', () => {
    expect(mixAngle(1790, -1790, 0.5)).toBeCloseTo(Math.PI, 6);
    expect(mixAngle(-100, 100, 0.5)).toBeCloseTo(0, 6);
    expect(mixAngle(0, 900, 1)).toBeCloseTo(Math.PI / 2, 6);
  });
});

describe('FrameView', () => {
  it('sees a change in the moment, and none in the same moment', () => {
    const view = new FrameView();
    const staging = sampleStaging([samplePerson('learner', AT)], []);
    const frame = { from: staging, to: staging, alpha: 0 };
    expect(view.differs(frame)).toBe(true);
    view.update(frame);
    expect(view.differs(frame)).toBe(false);
    expect(view.differs({ ...frame, alpha: 0.5 })).toBe(true);
    view.touch();
    expect(view.differs(frame)).toBe(true);
  });

  it('is halfway between two stagings', () => {
    const view = new FrameView();
    const from = sampleStaging([samplePerson('learner', AT)], []);
    const to = { ...sampleStaging([samplePerson('learner', { ...AT, x: 100 }, { pitch: 30 })], []), step: from.step + 1 };
    view.update({ from, to, alpha: 0.5 });
    expect(view.people.get('learner')?.x).toBeCloseTo(0.05, 6);
    expect(view.people.get('learner')?.pitch).toBeCloseTo((15 * Math.PI) / 180, 6);
    expect(view.step).toBeCloseTo(from.step + 0.5, 6);
  });

  it('knows who holds a card, by what and how tilted', () => {
    const view = new FrameView();
    const by = { id: 'learner', ...AT, yaw10: 900 };
    const { card, left, right } = heldCard('card.own', by, { y: 1150, forward: 420, tilt10: 200 });
    const staging = sampleStaging([samplePerson('learner', by, { left: left ?? {}, right: right ?? {} })], [card]);
    view.update({ from: staging, to: staging, alpha: 0 });
    const seen = view.entities.get('card.own');
    expect(seen?.grips).toBe(2);
    expect(seen?.holderYaw).toBeCloseTo(Math.PI / 2, 6);
    expect(view.people.get('learner')?.left.tilt).toBeCloseTo((20 * Math.PI) / 180, 6);
    expect(view.people.get('learner')?.left.holds).toBe('card');
  });

  it('forgets who is in another room', () => {
    const view = new FrameView();
    const here = sampleStaging([samplePerson('learner', AT), samplePerson('sato', AT)], [sampleThing({ id: 'phone', kind: 'phone' })]);
    const there = { ...here, people: here.people.map((one) => (one.id === 'sato' ? { ...one, room: 'away' } : one)) };
    view.update({ from: here, to: here, alpha: 0 });
    expect(view.people.has('sato')).toBe(true);
    view.update({ from: here, to: there, alpha: 0 });
    expect(view.people.has('sato')).toBe(false);
  });
});
