import { describe, expect, test } from 'vitest';
import { readTrack } from '../../scenarios/kernel/track';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { played } from '../../tests/support/plays';
import { CAMERAS, cameraFor, counterpartIn, FIRST_ORBIT, turned } from './theatre-cameras';

const visit = played('perfect', 1);
const track = readTrack(visit.takeChunk()?.track ?? new Uint8Array());
const { layout } = s03.setting(visit.header);
const stepOf = (type: string): number => visit.observations.find((fact) => fact.type === type)?.step ?? 0;
const at = (step: number) => track.at(step).from;
const around = { person: undefined, orbit: FIRST_ORBIT };

describe('the counterpart', () => {
  test('is who is looked at or nearest: the receptionist, then the host', () => {
    expect(counterpartIn(at(stepOf('reception.announced')))).toBe('kimura');
    expect(counterpartIn(at(stepOf('card.extended')))).toBe('sato');
  });

  test('is nobody in an empty room, and then the learner looks', () => {
    const staging = at(stepOf('card.extended'));
    const alone = { ...staging, people: staging.people.filter(({ id }) => id === 'learner') };
    expect(counterpartIn(alone)).toBeUndefined();
    expect(cameraFor('counterpart', alone, layout, around)).toEqual({ kind: 'eyes' });
  });
});

describe('the table top', () => {
  test('looks down on the table where people sit, from the side of the learner', () => {
    const staging = at(visit.observations.findLast((fact) => fact.type === 'card.placed')?.step ?? 0);
    const camera = cameraFor('table', staging, layout, around);
    if (camera.kind !== 'free') throw new Error('not from above');
    const learner = staging.people.find(({ id }) => id === 'learner');
    expect(camera.at.y).toBe(layout.furniture.find(({ room, kind }) => room === staging.room && kind === 'table')?.heightMm);
    expect(camera.from.y - camera.at.y).toBeGreaterThan(900);
    const reach = (point: { x: number; z: number }): number => Math.hypot(point.x - (learner?.x ?? 0), point.z - (learner?.z ?? 0));
    expect(reach(camera.from)).toBeLessThan(reach(camera.at));
  });
});

describe('the free camera', () => {
  test('begins behind the learner and goes all the way round, never under the floor', () => {
    const staging = at(stepOf('card.extended'));
    for (let turn = 0; turn < 7; turn += 1) {
      const camera = cameraFor('free', staging, layout, { person: undefined, orbit: turned(FIRST_ORBIT, turn, -9) });
      expect(camera.kind === 'free' && camera.from.y > 100).toBe(true);
    }
  });

  test('comes no nearer than a face and no further than the wall', () => {
    expect(turned(FIRST_ORBIT, 0, 0, 0.001).distanceMm).toBe(700);
    expect(turned(FIRST_ORBIT, 0, 0, 1000).distanceMm).toBe(5200);
    expect(turned(FIRST_ORBIT, 0, 9).pitchRad).toBeLessThan(Math.PI / 2);
  });
});

test('every camera has a place at every moment of a visit', () => {
  for (let index = 0; index < track.length; index += 25) {
    const staging = track.frame(index);
    for (const kind of CAMERAS) {
      const camera = cameraFor(kind, staging, layout, { person: counterpartIn(staging), orbit: FIRST_ORBIT });
      const numbers = camera.kind === 'free' ? [...Object.values(camera.from), ...Object.values(camera.at)] : [0];
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  }
});
