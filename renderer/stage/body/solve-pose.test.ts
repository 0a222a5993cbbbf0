import fc from 'fast-check';
import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { metricsFromStature } from '../../../scenarios/body/metrics';
import { castRig } from '../../../tests/support/cast-rig';
import { easeGrip, gripOf } from '../hand/grip-shares';
import { ARM, BODY_SIDES, BONE, LEG, type Pose, armOf, emptyPose, fingerStart, legOf, placeOf, turnOf } from './bones';
import { type PersonView, emptyPerson } from './person-view';
import { type Physique, physiqueOf } from './physique';
import { eyesOf } from './solve-head';
import { solvePose } from './solve-pose';

const DEG = Math.PI / 180;
const METRICS = metricsFromStature(1660);
const PEOPLE = ['learner-man-light-short', 'learner-woman-deep-long', 'sato', 'kimura', 'president'] as const;
const bodies = new Map(PEOPLE.map((name) => [name, physiqueOf(castRig(name), METRICS)]));
const everybody = [...bodies.values()];
const [p] = everybody as [Physique];

function solved(set: (person: PersonView) => void, physique: Physique = p) {
  const person = emptyPerson('learner');
  for (const side of BODY_SIDES) person[side].point.set(side === 'left' ? 0.23 : -0.23, 0.72, 0.05);
  set(person);
  for (const side of BODY_SIDES) easeGrip(person[side].shares, person[side].lead, gripOf(person[side].shape, person[side].holds), -1);
  const pose = emptyPose();
  solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
  return { person, pose };
}

const hipsOf = (pose: Pose): Vector3 => placeOf(pose, legOf('left') + LEG.thigh).clone().add(placeOf(pose, legOf('right') + LEG.thigh)).multiplyScalar(0.5);

/** Lean of the line from hip joints to neck base, in degrees. */
function trunkLean(pose: Pose, yaw: number): number {
  const line = placeOf(pose, BONE.neck).clone().sub(hipsOf(pose));
  return Math.atan2(line.x * Math.sin(yaw) + line.z * Math.cos(yaw), line.y) / DEG;
}

/** Lean of a joint that rests upright. */
function leanOf(pose: Pose, joint: number): number {
  const up = new Vector3(0, 1, 0).applyQuaternion(turnOf(pose, joint));
  return Math.atan2(up.z, up.y) / DEG;
}

describe('an arm that hangs', () => {
  it('leaves the shoulder where it belongs, however low the hand is wanted', () => {
    for (const physique of everybody) {
      const high = solved((person) => { for (const side of BODY_SIDES) person[side].point.y = 0.9; }, physique).pose;
      const low = solved((person) => { for (const side of BODY_SIDES) person[side].point.y = 0.6; }, physique).pose;
      for (const side of BODY_SIDES) {
        const shoulder = armOf(side) + ARM.upper;
        expect(placeOf(high, shoulder).y - placeOf(low, shoulder).y).toBeLessThan(0.015);
      }
    }
  });
});

describe('the trunk', () => {
  it('leans by the pitch asked for within a degree, while the feet stay where they are', () => {
    for (const physique of everybody) {
      const upright = solved(() => undefined, physique).pose;
      for (const pitch of [0, 5, 15, 22, 30, 45, 60]) {
        for (const yaw of [0, 1.1, -2.4]) {
          const { pose } = solved((person) => { person.pitch = pitch * DEG; person.yaw = yaw; }, physique);
          expect(Math.abs(trunkLean(pose, yaw) - pitch)).toBeLessThan(0.5);
          if (yaw !== 0) continue;
          for (const side of BODY_SIDES) {
            for (const joint of [LEG.foot, LEG.toes]) expect(placeOf(pose, legOf(side) + joint).distanceTo(placeOf(upright, legOf(side) + joint))).toBeLessThan(0.005);
            expect(placeOf(pose, legOf(side) + LEG.shin).distanceTo(placeOf(pose, legOf(side) + LEG.foot))).toBeCloseTo(physique.shin, 4);
          }
        }
      }
    }
  });

  it('makes 65 to 75 % of a bow at the hips', () => {
    for (const physique of everybody) {
      const upright = leanOf(solved(() => undefined, physique).pose, BONE.pelvis);
      for (const pitch of [15, 30, 45]) {
        const share = (leanOf(solved((person) => { person.pitch = pitch * DEG; }, physique).pose, BONE.pelvis) - upright) / pitch;
        expect(share).toBeGreaterThan(0.65);
        expect(share).toBeLessThan(0.75);
      }
    }
  });

  it('keeps the neck within fifteen degrees of the back in a bow, wherever the gaze is', () => {
    for (const physique of everybody) {
      for (const height of [0, 1, 1.6, 3]) {
        const { pose } = solved((person) => { person.pitch = 40 * DEG; person.gaze.set(0, height, 1.2); }, physique);
        expect(Math.abs(leanOf(pose, BONE.head) - 40)).toBeLessThan(15.1);
      }
    }
  });

  it('brings the eyes down and forward', () => {
    const up = eyesOf(solved(() => undefined).pose, p, new Vector3());
    const bent = eyesOf(solved((person) => { person.pitch = 30 * DEG; }).pose, p, new Vector3());
    expect(up.y).toBeCloseTo(METRICS.eyeMm / 1000, 1);
    expect(bent.y).toBeLessThan(up.y - 0.05);
    expect(bent.z).toBeGreaterThan(up.z + 0.2);
  });
});

describe('the habit of a person', () => {
  it('rounds the back and brings the head forward, level, without moving the line that is judged', () => {
    const rig = castRig('president');
    const stooped = physiqueOf(rig, METRICS, { neckDeg: 9, backDeg: 10, kneesMm: 95 });
    for (const pitch of [0, 15, 30, 45]) {
      const plain = solved((person) => { person.pitch = pitch * DEG; }, physiqueOf(rig, METRICS)).pose;
      const { pose } = solved((person) => { person.pitch = pitch * DEG; }, stooped);
      expect(Math.abs(trunkLean(pose, 0) - pitch)).toBeLessThan(0.5);
      expect(leanOf(pose, BONE.pelvis)).toBeCloseTo(leanOf(plain, BONE.pelvis) - 5, 0);
      expect(Math.abs(leanOf(pose, BONE.head) - leanOf(plain, BONE.head))).toBeLessThan(6);
    }
    const [plain, own] = [physiqueOf(rig, METRICS), stooped].map((one) => placeOf(solved(() => undefined, one).pose, BONE.head));
    expect((own?.z ?? 0) - (plain?.z ?? 0)).toBeGreaterThan(0.01);
  });
});

describe('a ponytail', () => {
  it('hangs down in a bow', () => {
    const tailed = physiqueOf(castRig('nakamura'), METRICS);
    expect(tailed.rig.hasTail).toBe(true);
    const { pose } = solved((person) => { person.pitch = 45 * DEG; person.gaze.set(0, 0.2, 1.3); }, tailed);
    expect(Math.abs(leanOf(pose, BONE.hairTail + 2))).toBeLessThan(15);
    expect(leanOf(pose, BONE.head)).toBeGreaterThan(35);
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const SHAPES = ['open', 'pinch', 'hold', 'stop', 'gesture'] as const;

/** Where the pinch point of a posed hand is. */
function pinchPoint(person: PersonView, pose: Pose, physique: Physique, side: 'left' | 'right'): Vector3 {
  const hand = armOf(side) + ARM.hand;
  const grip = gripOf(person[side].shape, person[side].holds);
  return physique.hands[side][grip].anchor.clone().applyQuaternion(turnOf(pose, hand)).add(placeOf(pose, hand));
}

describe('the arms', () => {
  it('bring the pinch point within 5 mm of where it is wanted, for all that can be reached', () => {
    fc.assert(fc.property(fc.constantFrom(...PEOPLE), number(-0.25, 0.25), number(0.95, 1.35), number(0.22, 0.5), number(0, 30), fc.constantFrom(...SHAPES), number(-0.3, 0.5), (name, x, y, z, pitch, shape, tilt) => {
      const physique = bodies.get(name) ?? p;
      const { person, pose } = solved((one) => {
        one.pitch = pitch * DEG;
        for (const side of BODY_SIDES) {
          one[side].shape = shape;
          one[side].holds = shape === 'pinch' ? 'card' : '';
          one[side].tilt = tilt;
          one[side].point.set(x + (side === 'left' ? 0.04 : -0.04), y, z);
        }
      }, physique);
      for (const side of BODY_SIDES) {
        const first = armOf(side);
        const shoulder = placeOf(solved((one) => { one.pitch = pitch * DEG; }, physique).pose, first + ARM.upper);
        // A hand that holds something tilted cannot be straight: a bent wrist takes a little of the arm's length.
        const reach = (physique.upperArm + physique.foreArm + METRICS.handMm / 1000) * 0.94;
        if (shoulder.distanceTo(person[side].point) > reach) continue;
        expect(pinchPoint(person, pose, physique, side).distanceTo(person[side].point)).toBeLessThan(0.005);
        expect(placeOf(pose, first + ARM.fore).distanceTo(placeOf(pose, first + ARM.upper))).toBeCloseTo(physique.upperArm, 3);
        expect(placeOf(pose, first + ARM.hand).distanceTo(placeOf(pose, first + ARM.fore))).toBeCloseTo(physique.foreArm, 3);
      }
    }), { numRuns: 250 });
  });

  it('lay the thumb flat on a card: its nail looks along the card\'s normal, its pad lies on it', () => {
    for (const physique of everybody) {
      for (const tilt of [0, 0.3]) {
        const { person, pose } = solved((one) => {
          for (const side of BODY_SIDES) {
            one[side].shape = 'pinch';
            one[side].holds = 'card';
            one[side].tilt = tilt;
            one[side].point.set(side === 'left' ? 0.04 : -0.04, 1.15, 0.4);
          }
        }, physique);
        const normal = new Vector3(0, Math.cos(tilt), -Math.sin(tilt));
        for (const side of BODY_SIDES) {
          const thumb = armOf(side) + ARM.fingers + fingerStart('thumb') + 2;
          const nail = new Vector3(0, 0, -1).applyQuaternion(turnOf(pose, thumb));
          expect(nail.angleTo(normal) / DEG).toBeLessThan(3);
          // The thumb's bone is above the card, the index below it: nothing goes through.
          expect(placeOf(pose, thumb).clone().sub(person[side].point).dot(normal)).toBeGreaterThan(0.003);
          const index = armOf(side) + ARM.fingers + fingerStart('index') + 2;
          expect(placeOf(pose, index).clone().sub(person[side].point).dot(normal)).toBeLessThan(-0.003);
          const tip = new Vector3(0, 0.02, 0).applyQuaternion(turnOf(pose, index)).add(placeOf(pose, index));
          expect(tip.sub(person[side].point).dot(normal)).toBeLessThan(-0.003);
        }
      }
    }
  });

  it('are mirror images of each other', () => {
    const { pose } = solved((one) => {
      for (const side of BODY_SIDES) {
        one[side].shape = 'pinch';
        one[side].point.set(side === 'left' ? 0.04 : -0.04, 1.15, 0.4);
      }
    });
    for (let joint = 0; joint < BONE.armRight - BONE.armLeft; joint += 1) {
      const left = placeOf(pose, BONE.armLeft + joint);
      const right = placeOf(pose, BONE.armRight + joint);
      expect(left.distanceTo(new Vector3(-right.x, right.y, right.z))).toBeLessThan(0.004);
    }
  });

  it('never jump: from grip to grip and place to place every picture is near the one before', () => {
    const person = emptyPerson('learner');
    const pose = emptyPose();
    const head = { yaw: 0, pitch: 0 };
    const before = new Map<number, Quaternion>();
    for (let step = 0; step < 240; step += 1) {
      const shape = (['rest', 'open', 'pinch', 'lap'] as const)[Math.floor(step / 60)] ?? 'rest';
      const away = Math.min(1, step / 60);
      for (const side of BODY_SIDES) {
        person[side].point.set((side === 'left' ? 1 : -1) * (0.23 - 0.18 * away), 0.72 + 0.4 * away, 0.05 + 0.35 * away);
        easeGrip(person[side].shares, person[side].lead, gripOf(shape, ''), 1);
      }
      solvePose(person, p, head, 1, pose);
      for (let joint = BONE.armLeft; joint < BONE.legLeft; joint += 1) {
        const known = before.get(joint);
        if (known !== undefined) expect(known.angleTo(turnOf(pose, joint)) / DEG).toBeLessThan(18);
        before.set(joint, turnOf(pose, joint).clone());
      }
    }
  });
});
