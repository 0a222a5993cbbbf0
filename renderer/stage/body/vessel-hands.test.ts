import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../scenarios/body/metrics';
import { HOLDABLE, vesselHold } from '../../../scenarios/body/vessel-hold';
import { VESSELS, depthMm, radiusAtMm, type VesselName } from '../../../scenarios/body/vessels';
import type { EntityKind } from '../../../scenarios/body/staging';
import { castRig } from '../../../tests/support/cast-rig';
import { easeGrip, gripOf } from '../hand/grip-shares';
import { ARM, BODY_SIDES, BONE, type BodySide, FINGER_JOINTS, type Pose, armOf, emptyPose, placeOf, turnOf } from './bones';
import { type PersonView, emptyPerson } from './person-view';
import { type Physique, physiqueOf } from './physique';
import { solvePose } from './solve-pose';

const RAD = Math.PI / 180;
const MM = 0.001;
const PEOPLE = ['sato', 'kimura', 'yamaguchi', 'learner-woman-deep-long'] as const;
const bodies = PEOPLE.map((name) => ({ name, physique: physiqueOf(castRig(name), metricsOf(name)) }));
/** A finger is about this thick from bone to skin; so much of it may give way where it presses. */
const SKIN = 0.0085;
const GIVES = 0.004;

interface Held {
  readonly kind: EntityKind;
  readonly name: VesselName;
  readonly foot: { x: number; y: number; z: number };
  readonly tilt: number;
  readonly both: boolean;
}

function hold(person: PersonView, held: Held): void {
  const { hold: one, support } = vesselHold(held.name, held.foot, 0, held.tilt * RAD);
  const put = (side: BodySide, at: typeof one, shape: 'hold' | 'support'): void => {
    const hand = person[side];
    hand.point.set(at.x, at.y, at.z).multiplyScalar(MM);
    Object.assign(hand, { shape, holds: held.kind, tilt: held.tilt * RAD });
  };
  put('right', one, 'hold');
  if (held.both) put('left', support, 'support');
}

function posed(physique: Physique, held: Held): { person: PersonView; pose: Pose } {
  const person = emptyPerson('sato');
  for (const side of BODY_SIDES) person[side].point.set(side === 'left' ? 0.23 : -0.23, 0.72, 0.05);
  hold(person, held);
  for (const side of BODY_SIDES) easeGrip(person[side].shares, person[side].lead, gripOf(person[side].shape, person[side].holds), -1);
  const pose = emptyPose();
  solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
  return { person, pose };
}

/** How deep (m) a point lies inside the vessel's wall; negative outside. */
function depthIn(held: Held, at: Vector3): number {
  const tilt = held.tilt * RAD;
  const grip = new Vector3(held.foot.x, held.foot.y + HOLDABLE[held.name].holdMm, held.foot.z).multiplyScalar(MM);
  const axis = new Vector3(0, Math.cos(tilt), -Math.sin(tilt));
  const off = at.clone().sub(grip);
  const high = off.dot(axis) / MM + HOLDABLE[held.name].holdMm;
  const vessel = VESSELS[held.name];
  if (high < 0 || high > vessel.footMm + depthMm(vessel)) return -1;
  return radiusAtMm(vessel, high - vessel.footMm) * MM - off.addScaledVector(axis, -off.dot(axis)).length();
}

/** Every finger bone of a hand, in steps. */
function* fingers(pose: Pose, side: BodySide): Generator<Vector3> {
  const first = armOf(side) + ARM.fingers;
  for (let joint = 0; joint < FINGER_JOINTS; joint += 1) {
    const from = placeOf(pose, first + joint);
    const to = joint % 3 === 2 ? new Vector3(0, 0.016, 0).applyQuaternion(turnOf(pose, first + joint)).add(from) : placeOf(pose, first + joint + 1);
    for (const share of [0, 0.5, 1]) yield from.clone().lerp(to, share);
  }
}

const CASES: readonly Held[] = [
  { kind: 'glass', name: 'glass', foot: { x: -30, y: 1040, z: 340 }, tilt: 0, both: true },
  { kind: 'glass', name: 'glass', foot: { x: -30, y: 1040, z: 380 }, tilt: -35, both: true },
  { kind: 'glass', name: 'glass', foot: { x: -30, y: 1120, z: 300 }, tilt: 30, both: false },
  { kind: 'bottle', name: 'bottle', foot: { x: -30, y: 1000, z: 330 }, tilt: 0, both: true },
  { kind: 'bottle', name: 'bottle', foot: { x: -30, y: 1040, z: 310 }, tilt: -50, both: true },
  { kind: 'bottle', name: 'bottle', foot: { x: -30, y: 1040, z: 300 }, tilt: -85, both: true },
  { kind: 'tokkuri', name: 'tokkuri', foot: { x: -30, y: 1060, z: 340 }, tilt: -80, both: true },
  { kind: 'ochoko', name: 'ochoko', foot: { x: -20, y: 1080, z: 330 }, tilt: 0, both: true },
];

describe.each(bodies)('$name', ({ physique }) => {
  it.each(CASES)('holds a $name leaning $tilt: points where staged, no finger inside it, some all about it', (held) => {
    const { person, pose } = posed(physique, held);
    for (const side of held.both ? BODY_SIDES : (['right'] as const)) {
      const hand = armOf(side) + ARM.hand;
      const grip = gripOf(person[side].shape, person[side].holds);
      const point = physique.hands[side][grip].anchor.clone().applyQuaternion(turnOf(pose, hand)).add(placeOf(pose, hand));
      expect(point.distanceTo(person[side].point), `${side} point`).toBeLessThan(0.005);
      for (const bone of fingers(pose, side)) expect(depthIn(held, bone), `${side} finger`).toBeLessThan(-SKIN + GIVES);
    }
    const near = [...fingers(pose, 'right')].filter((bone) => depthIn(held, bone) > -0.016);
    // An ochoko is no higher than two fingers.
    expect(near.length).toBeGreaterThan(held.name === 'ochoko' ? 6 : 12);
  });

  it('keeps the wrists of hands that pour within what wrists can', () => {
    for (const held of CASES) {
      const { pose } = posed(physique, held);
      for (const side of held.both ? BODY_SIDES : (['right'] as const)) {
        const first = armOf(side);
        const fore = placeOf(pose, first + ARM.hand).clone().sub(placeOf(pose, first + ARM.fore));
        const along = new Vector3(0, 1, 0).applyQuaternion(turnOf(pose, first + ARM.hand));
        expect(fore.angleTo(along) / RAD, `${held.name} ${held.tilt} ${side}`).toBeLessThan(75);
      }
    }
  });

  it('tilts a bottle from upright to pouring without a pop', () => {
    const before = new Map<number, Vector3>();
    for (let tilt = 0; tilt >= -90; tilt -= 1) {
      const { pose } = posed(physique, { kind: 'bottle', name: 'bottle', foot: { x: -30, y: 1030, z: 310 }, tilt, both: true });
      for (let joint = BONE.armLeft; joint < BONE.legLeft; joint += 1) {
        const known = before.get(joint);
        if (known !== undefined) expect(known.distanceTo(placeOf(pose, joint)), `joint ${joint} at ${tilt}`).toBeLessThan(0.02);
        before.set(joint, placeOf(pose, joint).clone());
      }
    }
  });
});
