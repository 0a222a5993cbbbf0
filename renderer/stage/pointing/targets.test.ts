import { Quaternion, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { camilleFlat } from '../../../scenarios/body/places/camille-flat';
import { layout } from '../../../scenarios/scenes/s03-first-visit/layout';
import { samplePerson } from '../../gallery/sample-people';
import { sampleStaging, sampleThing } from '../../gallery/sample-things';
import { emptyPose, placeOf } from '../body/bones';
import { castRig } from '../../../tests/support/cast-rig';
import { physiqueOf } from '../body/physique';
import { DESIGNED_LOOK, modelOf } from '../cast/model-of';
import { solvePose } from '../body/solve-pose';
import { GALLERY_METRICS } from '../../gallery/sample-people';
import { Crowd } from '../cast/crowd';
import { Glance } from '../camera/glance';
import type { StageShared } from '../stage-context';
import { findAmiss, type AmissPlace } from '../things/amiss-places';
import { FrameView } from '../view/frame-view';
import { type Found, findTarget } from './targets';

function stage(): StageShared {
  const view = new FrameView();
  const staging = sampleStaging(
    [samplePerson('learner', { x: 150, z: 1200, yaw10: 1800 }), samplePerson('sato', { x: 1500, z: -1200, yaw10: 0 })],
    [sampleThing({ id: 'card.sato', kind: 'card', x: -300, y: 712, z: 100, parent: 'table' }), sampleThing({ id: 'card.own', kind: 'card', x: -300, y: 700, z: -100, parent: 'inner:learner' }),
      sampleThing({ id: 'holder.learner', kind: 'holder', x: 900, y: 1300, z: 800, parent: 'hand:learner' }), sampleThing({ id: 'card.offered', kind: 'card', x: 900, y: 1180, z: 560, parent: 'hand:sato' })],
  );
  view.update({ from: staging, to: staging, alpha: 0 });
  const poses = new Map(['learner', 'sato'].map((id) => {
    const pose = emptyPose();
    const person = view.people.get(id);
    const metrics = GALLERY_METRICS[id];
    if (person !== undefined && metrics !== undefined) solvePose(person, physiqueOf(castRig(modelOf(id, DESIGNED_LOOK)), metrics), { yaw: 0, pitch: 0 }, 1, pose);
    return [id, pose];
  }));
  return { view, poses, metrics: GALLERY_METRICS, layout, tier: 'low', own: DESIGNED_LOOK, glance: new Glance(), crowd: new Crowd() };
}

const shared = stage();
const found: Found = { id: '', along: 0, rank: 0 };

function hit(from: readonly [number, number, number], to: readonly [number, number, number], wanted: (id: string) => boolean = () => true): string {
  const origin = new Vector3(...from);
  findTarget(shared, new Ray(origin, new Vector3(...to).sub(origin).normalize()), wanted, 'learner', found);
  return found.id;
}

describe('pointing', () => {
  it('finds a card on the table before the table, and the very point on it', () => {
    expect(hit([-0.3, 1.5, 1.1], [-0.3, 0.712, 0.1])).toBe('card.sato');
    expect(1.5 + found.along * ((0.712 - 1.5) / Math.hypot(0.788, 1))).toBeCloseTo(0.712, 3);
    expect(hit([-0.3, 1.5, 1.1], [0.3, 0.7, 0.1])).toBe('table');
  });

  it('finds what is being held out before the own things that hide it', () => {
    expect(hit([0.9, 1.5, 1.2], [0.9, 1.18, 0.56])).toBe('card.offered');
    expect(hit([0.9, 1.5, 1.2], [0.955, 1.3, 0.8])).toBe('holder.learner');
  });

  it('finds what lies on a table through what one hand holds, as long as the other is free to take it', () => {
    const [x, z] = [-0.3, 0.1];
    const person = samplePerson('learner', { x: 150, z: 1200, yaw10: 1800 });
    const card = sampleThing({ id: 'card.sato', kind: 'card', x: -300, y: 712, z: 100, parent: 'table' });
    const holder = sampleThing({ id: 'holder.learner', kind: 'holder', x: -300, y: 1106, z: 600, parent: 'hand:learner' });
    const own = sampleThing({ id: 'card.own', kind: 'card', x: 300, y: 1106, z: 600, parent: 'hand:learner' });
    const at = (entities: readonly ReturnType<typeof sampleThing>[]): string => {
      const view = new FrameView();
      const staging = sampleStaging([person], entities);
      view.update({ from: staging, to: staging, alpha: 0 });
      const origin = new Vector3(x, 1.5, 1.1);
      findTarget({ ...shared, view }, new Ray(origin, new Vector3(x, 0.712, z).sub(origin).normalize()), () => true, 'learner', found);
      return found.id;
    };
    expect(at([card, holder])).toBe('card.sato');
    expect(at([holder])).toBe('holder.learner');
    expect(at([card, holder, own])).toBe('holder.learner');
    // What looks out of the holder goes along with it.
    const within = sampleThing({ id: 'card.kimura', kind: 'card', x: -300, y: 1106, z: 536, parent: 'in:holder.learner' });
    expect(at([card, { ...holder, z: 536 }, within])).toBe('card.sato');
  });

  it('finds nothing that is in a pocket, and never the own body', () => {
    expect(hit([-0.3, 1.5, 1.1], [-0.3, 0.7, -0.1])).toBe('table');
    const own = shared.poses.get('learner');
    expect(own && hit([0.15, 3, 1.2], [0.15, placeOf(own, 3).y, 1.2])).not.toBe('learner');
  });

  it('finds people, chairs, and places on the floor', () => {
    expect(hit([0.15, 1.5, 1.2], [1.5, 1.55, -1.2])).toBe('sato');
    expect(hit([-2, 1.5, -1.9], [-0.75, 0.6, -0.62])).toBe('chair.far.a');
    expect(hit([1.4, 1.6, 1.9], [1.45, 0, 1.15])).toBe('meeting.host');
  });

  it('finds only what is wanted', () => {
    expect(hit([-0.3, 1.5, 1.1], [-0.3, 0.712, 0.1], (id) => id === 'table')).toBe('table');
    expect(hit([-0.3, 1.5, 1.1], [-0.3, 0.712, 0.1], () => false)).toBe('');
  });
});

describe('cards in a holder', () => {
  it('are its own to give, but for one that was received: that one looks out of the flap', () => {
    const view = new FrameView();
    const at = { x: 0, y: 1000, z: 0, yaw10: 900 };
    const staging = sampleStaging([], [
      sampleThing({ id: 'holder.learner', kind: 'holder', ...at, parent: 'hand:learner', state: 'open' }),
      ...['card.own', 'card.sato'].map((id) => sampleThing({ id, kind: 'card', ...at, y: 1002, yaw10: 2700, parent: 'in:holder.learner' })),
    ]);
    view.update({ from: staging, to: staging, alpha: 0 });
    const stage = { ...shared, view, poses: new Map() };
    const above = (x: number): string => {
      findTarget(stage, new Ray(new Vector3(x, 1.5, 0), new Vector3(0, -1, 0)), () => true, 'learner', found);
      return found.id;
    };
    expect([above(-0.02), above(0.08)]).toEqual(['holder.learner', 'card.sato']);
  });
});

describe('what is amiss about one’s dress', () => {
  const before = { x: 1600, z: 250, yaw10: 900 };
  const evening = (thread: Partial<Parameters<typeof sampleThing>[0]>): StageShared => {
    const view = new FrameView();
    const person = samplePerson('learner', before);
    const staging = sampleStaging([person], [sampleThing({ id: 'lint', kind: 'lint', x: 1600, y: 1200, z: 250, parent: 'worn:learner', ...thread })], 'flat');
    view.update({ from: staging, to: staging, alpha: 0 });
    const pose = emptyPose();
    const [seen, metrics] = [view.people.get('learner'), GALLERY_METRICS['learner']];
    if (seen !== undefined && metrics !== undefined) solvePose(seen, physiqueOf(castRig(modelOf('learner', DESIGNED_LOOK)), metrics), { yaw: 0, pitch: 0 }, 1, pose);
    return { ...shared, view, poses: new Map([['learner', pose]]), layout: camilleFlat };
  };
  const place = (): AmissPlace => ({ real: new Vector3(), seen: new Vector3(), turned: new Quaternion(), yaw: 0, hasMirror: false });
  const pointedAt = (stage: StageShared, to: Vector3): string => {
    const eye = new Vector3(1.62, 1.52, 0.25);
    findTarget(stage, new Ray(eye, to.clone().sub(eye).normalize()), () => true, 'learner', found);
    return found.id;
  };

  it('is pointed at where one sees it: in the mirror, and nowhere beside it', () => {
    const stage = evening({});
    const at = place();
    expect(findAmiss(stage, stage.view.entities.get('lint'), at)).toBe(true);
    expect(at.hasMirror).toBe(true);
    expect(pointedAt(stage, at.seen)).toBe('lint');
    expect(pointedAt(stage, at.seen.clone().setY(at.seen.y - 0.4))).toBe('mirror');
  });

  it('is nothing once it is off, or lies flat', () => {
    expect(findAmiss(evening({ parent: 'away' }), evening({ parent: 'away' }).view.entities.get('lint'), place())).toBe(false);
    const flat = evening({ id: 'collar', kind: 'collar', state: 'straight' });
    expect(findAmiss(flat, flat.view.entities.get('collar'), place())).toBe(false);
  });
});
