import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../scenarios/body/metrics';
import { CUSHION_MM, SEATED, SITTINGS, hipsDown, type Sitting } from '../../../scenarios/body/sitting';
import { castRig } from '../../../tests/support/cast-rig';
import { BODY_SIDES, BONE, LEG, type Pose, emptyPose, legOf, placeOf, turnOf } from './bones';
import { type PersonView, emptyPerson } from './person-view';
import { type Physique, physiqueOf } from './physique';
import { solvePose } from './solve-pose';

const PEOPLE = ['sato', 'kimura', 'president', 'learner-woman-deep-long'] as const;
const bodies = PEOPLE.map((name) => ({ name, physique: physiqueOf(castRig(name), metricsOf(name)) }));
const CUSHION = CUSHION_MM / 1000;

function sat(physique: Physique, sitting: Sitting, sit: number, set: (person: PersonView) => void = () => undefined): Pose {
  const person = emptyPerson('sato');
  for (const one of SITTINGS) person.sitting[one] = one === sitting ? 1 : 0;
  person.sit = sit;
  for (const side of BODY_SIDES) person[side].point.set(side === 'left' ? 0.11 : -0.11, 0.5, 0.25);
  set(person);
  const pose = emptyPose();
  solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
  return pose;
}

const joint = (pose: Pose, side: 'left' | 'right', part: number): Vector3 => placeOf(pose, legOf(side) + part);

describe('the hips', () => {
  it.each(SITTINGS)('go down to the seat as in the core, without rising on the way: %s', (sitting) => {
    let before = 0;
    for (let sit = 0; sit <= 1.0001; sit += 0.02) {
      const down = hipsDown(sitting, sit);
      expect(down).toBeGreaterThanOrEqual(before - 1e-9);
      before = down;
    }
    expect(before).toBeCloseTo(1, 9);
  });

  it.each(bodies)('are at the height of the seat: $name', ({ physique }) => {
    for (const sitting of SITTINGS) {
      const pose = sat(physique, sitting, 1);
      expect(joint(pose, 'left', LEG.thigh).y).toBeCloseTo(SEATED[sitting].hipMm / 1000, 2);
    }
  });
});

describe.each(bodies)('the legs of $name', ({ physique }) => {
  it('in seiza: knees and insteps on the cushion, feet behind, soles up, hips over the heels', () => {
    const pose = sat(physique, 'seiza', 1);
    for (const side of BODY_SIDES) {
      const [knee, ankle, toes, hip] = [LEG.shin, LEG.foot, LEG.toes, LEG.thigh].map((part) => joint(pose, side, part)) as [Vector3, Vector3, Vector3, Vector3];
      expect(knee.y - CUSHION).toBeGreaterThan(0.035);
      expect(knee.y - CUSHION).toBeLessThan(0.075);
      expect(knee.z).toBeGreaterThan(0.3);
      expect(Math.abs(ankle.z - hip.z)).toBeLessThan(0.08);
      expect(toes.z).toBeLessThan(ankle.z - 0.06);
      const sole = new Vector3(0, -1, 0).applyQuaternion(turnOf(pose, legOf(side) + LEG.foot));
      expect(sole.y).toBeGreaterThan(0.6);
    }
    expect(joint(pose, 'left', LEG.shin).x - joint(pose, 'right', LEG.shin).x).toBeGreaterThan(0.12);
  });

  it('crossed: knees out and low, each ankle past the middle, one before the other', () => {
    const pose = sat(physique, 'agura', 1);
    const ankles = BODY_SIDES.map((side) => joint(pose, side, LEG.foot));
    for (const side of BODY_SIDES) {
      const s = side === 'left' ? 1 : -1;
      expect(joint(pose, side, LEG.shin).x * s).toBeGreaterThan(0.2);
      expect(joint(pose, side, LEG.shin).y).toBeLessThan(0.28);
      expect(joint(pose, side, LEG.foot).x * s).toBeLessThan(0);
    }
    expect(Math.abs((ankles[0] as Vector3).z - (ankles[1] as Vector3).z)).toBeGreaterThan(0.06);
  });

  it('on a chair: knees as far apart as the person keeps them', () => {
    for (const kneesMm of [62, 95]) {
      const pose = sat({ ...physique, habit: { ...physique.habit, kneesMm } }, 'chair', 1);
      const apart = joint(pose, 'left', LEG.shin).x - joint(pose, 'right', LEG.shin).x;
      expect(Math.abs(apart / 2 - kneesMm / 1000)).toBeLessThan(0.006);
    }
  });

  it('in the well: shins hang from its edge', () => {
    const pose = sat(physique, 'well', 1);
    for (const side of BODY_SIDES) {
      expect(joint(pose, side, LEG.shin).y).toBeLessThan(0.25);
      expect(joint(pose, side, LEG.foot).y).toBeLessThan(-0.1);
      expect(joint(pose, side, LEG.shin).z).toBeGreaterThan(0.33);
    }
  });

  it.each(['seiza', 'agura', 'well'] as const)('keep their length and never pop while somebody sits down: %s', (sitting) => {
    const before = new Map<number, { at: Vector3; turn: Quaternion }>();
    const steps = SEATED[sitting].steps;
    for (let step = 0; step <= steps; step += 1) {
      const pose = sat(physique, sitting, step / steps);
      for (const side of BODY_SIDES) {
        expect(joint(pose, side, LEG.thigh).distanceTo(joint(pose, side, LEG.shin))).toBeCloseTo(physique.thigh, 3);
        expect(joint(pose, side, LEG.shin).distanceTo(joint(pose, side, LEG.foot))).toBeCloseTo(physique.shin, 3);
        // Nothing goes through the floor before it reaches the edge of the well.
        if (sitting !== 'well' || step < steps * 0.6) expect(joint(pose, side, LEG.toes).y, `toes at ${step}`).toBeGreaterThan(0);
        for (const part of [LEG.thigh, LEG.shin, LEG.foot, LEG.toes]) {
          const index = legOf(side) + part;
          const known = before.get(index);
          if (known !== undefined) {
            expect(known.at.distanceTo(placeOf(pose, index)), `${part} at step ${step}`).toBeLessThan(0.035);
            expect(known.turn.angleTo(turnOf(pose, index)), `${part} turned at step ${step}`).toBeLessThan(0.25);
          }
          before.set(index, { at: placeOf(pose, index).clone(), turn: turnOf(pose, index).clone() });
        }
      }
    }
  });

  it('go over from seiza to crossed without a pop', () => {
    let before: Vector3[] | undefined;
    for (let share = 0; share <= 1.0001; share += 0.02) {
      const pose = sat(physique, 'seiza', 1, (person) => Object.assign(person.sitting, { seiza: 1 - share, agura: share }));
      const now = BODY_SIDES.flatMap((side) => [LEG.thigh, LEG.shin, LEG.foot].map((part) => joint(pose, side, part).clone()));
      before?.forEach((was, i) => expect(was.distanceTo(now[i] as Vector3)).toBeLessThan(0.05));
      before = now;
    }
  });

  it('stay folded in a bow in seiza, the trunk bending from the hips', () => {
    const upright = sat(physique, 'seiza', 1);
    const bowed = sat(physique, 'seiza', 1, (person) => { person.pitch = 0.6; });
    for (const side of BODY_SIDES) for (const part of [LEG.shin, LEG.foot]) expect(joint(bowed, side, part).distanceTo(joint(upright, side, part))).toBeLessThan(0.005);
    expect(placeOf(bowed, BONE.neck).z).toBeGreaterThan(placeOf(upright, BONE.neck).z + 0.2);
  });
});
