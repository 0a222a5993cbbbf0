import { Group, Matrix4, Quaternion, Vector3, type Object3D } from 'three';

const DEG = Math.PI / 180;
const v = (x: number, y: number, z: number): Vector3 => new Vector3(x, y, z);
type Side = 'L' | 'R';
const SIDES = [['L', 1], ['R', -1]] as const;

/** Moves the joints of one loaded person; enough for contact sheets, no more. The game has its own motion. */
export class Puppet {
  readonly root: Group;
  readonly #bones = new Map<string, Object3D>();
  readonly #rest = new Map<string, { q: Quaternion; p: Vector3 }>();
  readonly #ankle: Record<Side, Vector3>;

  constructor(root: Group) {
    this.root = root;
    root.traverse((o) => {
      this.#bones.set(o.name, o);
      this.#rest.set(o.name, { q: o.quaternion.clone(), p: o.position.clone() });
    });
    root.updateMatrixWorld(true);
    this.#ankle = { L: this.at('footL'), R: this.at('footR') };
  }

  reset(): void {
    for (const [name, { q, p }] of this.#rest) {
      this.bone(name).quaternion.copy(q);
      this.bone(name).position.copy(p);
    }
    this.root.updateMatrixWorld(true);
  }

  bone(name: string): Object3D {
    const bone = this.#bones.get(name);
    if (!bone) throw new Error(`No ${name}.`);
    return bone;
  }
  has = (name: string): boolean => this.#bones.has(name);

  at(name: string): Vector3 {
    return v(0, 0, 0).setFromMatrixPosition(this.bone(name).matrixWorld);
  }
  facing(name: string): Quaternion {
    return new Quaternion().setFromRotationMatrix(new Matrix4().extractRotation(this.bone(name).matrixWorld));
  }
  face(name: string, world: Quaternion): void {
    const bone = this.bone(name);
    if (bone.parent) bone.quaternion.copy(this.facing(bone.parent.name).invert().multiply(world));
    bone.updateMatrixWorld(true);
  }
  /** Turns in the joint's own axes, from rest. */
  bend(name: string, x: number, y = 0, z = 0): void {
    const rest = this.#rest.get(name)?.q ?? new Quaternion();
    const by = (axis: Vector3, deg: number) => new Quaternion().setFromAxisAngle(axis, deg * DEG);
    this.bone(name).quaternion.copy(rest).multiply(by(v(0, 1, 0), y)).multiply(by(v(0, 0, 1), z)).multiply(by(v(1, 0, 0), x));
    this.bone(name).updateMatrixWorld(true);
  }
  #swing(name: string, from: Vector3, to: Vector3): void {
    const turn = new Quaternion().setFromUnitVectors(from.clone().normalize(), to.clone().normalize());
    this.face(name, turn.multiply(this.facing(name)));
  }
  #solve(a: Vector3, target: Vector3, l1: number, l2: number, pole: Vector3): Vector3 {
    const to = target.clone().sub(a);
    const d = Math.min(to.length(), (l1 + l2) * 0.9995);
    to.normalize();
    const cos = (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d);
    const side = pole.clone().addScaledVector(to, -pole.dot(to)).normalize();
    return a.clone().addScaledVector(to, cos * l1).addScaledVector(side, Math.sqrt(Math.max(0, 1 - cos * cos)) * l1);
  }

  /** Straight legs with planted feet, heels together or knees bent under a seat. */
  legs(apart: number, toeOut: number, seat?: { readonly knee: number }): void {
    for (const [side, sign] of SIDES) {
      const [hip, knee, foot] = [`upperLeg${side}`, `lowerLeg${side}`, `foot${side}`];
      const ankle = this.#ankle[side].clone();
      ankle.x = sign * apart;
      const l1 = this.at(hip).distanceTo(this.at(knee));
      const l2 = this.at(knee).distanceTo(this.at(foot));
      const from = this.at(hip);
      if (seat) ankle.z = from.z + l1 * 0.96;
      const bent = seat ? v(sign * seat.knee, ankle.y + l2 * 0.99, from.z + l1 * 0.985) : this.#solve(from, ankle, l1, l2, v(sign * 0.1, 0, 1));
      this.#swing(hip, this.at(knee).sub(from), bent.clone().sub(from));
      this.#swing(knee, this.at(foot).sub(this.at(knee)), ankle.clone().sub(this.at(knee)));
      this.face(foot, new Quaternion().setFromAxisAngle(v(0, 1, 0), sign * (toeOut - 6) * DEG));
    }
  }
  sinkOntoLegs(apart: number): void {
    const hips = this.bone('hips');
    const reach = (this.at('upperLegL').distanceTo(this.at('lowerLegL')) + this.at('lowerLegL').distanceTo(this.at('footL'))) * 0.9985;
    const hip = this.at('upperLegL');
    const want = this.#ankle.L.y + Math.sqrt(reach ** 2 - (hip.x - apart) ** 2 - (hip.z - this.#ankle.L.z) ** 2);
    hips.position.y += want - hip.y;
    this.root.updateMatrixWorld(true);
  }
  bow(deg: number): void {
    const hips = this.bone('hips');
    this.bend('hips', deg * 0.68);
    for (const name of ['spine1', 'spine2', 'spine3']) this.bend(name, (deg * 0.32) / 3);
    hips.position.z -= 0.12 * Math.sin(deg * DEG);
    this.root.updateMatrixWorld(true);
    // Hanging hair points down.
    for (const [i, share] of [0.55, 0.25, 0.1].entries()) if (this.has(`hairTail${i + 1}`)) this.bend(`hairTail${i + 1}`, -deg * share);
  }
  arm(side: Side, wrist: Vector3, pole: Vector3, along: Vector3, palm: Vector3): void {
    const [upper, lower, twist, hand] = [`upperArm${side}`, `lowerArm${side}`, `lowerArmTwist${side}`, `hand${side}`];
    for (const name of [upper, `upperArmTwist${side}`, lower, twist, hand]) this.bend(name, 0);
    const from = this.at(upper);
    const l1 = from.distanceTo(this.at(lower));
    const l2 = this.at(lower).distanceTo(this.at(hand));
    const elbow = this.#solve(from, wrist, l1, l2, pole);
    this.#swing(upper, this.at(lower).sub(from), elbow.clone().sub(from));
    // The hinge turns to the plane of the arm.
    const hinge = elbow.clone().sub(from).cross(wrist.clone().sub(elbow)).normalize();
    const have = v(1, 0, 0).applyQuaternion(this.facing(lower));
    const axis = elbow.clone().sub(from).normalize();
    const flatten = (w: Vector3): Vector3 => w.clone().addScaledVector(axis, -w.dot(axis)).normalize();
    const [p, q] = [flatten(have), flatten(hinge)];
    const angle = Math.atan2(p.clone().cross(q).dot(axis), p.dot(q));
    this.face(upper, new Quaternion().setFromAxisAngle(axis, angle * 0.45).multiply(this.facing(upper)));
    this.face(`upperArmTwist${side}`, new Quaternion().setFromAxisAngle(axis, angle * 0.55).multiply(this.facing(`upperArmTwist${side}`)));
    this.#swing(lower, this.at(hand).sub(this.at(lower)), wrist.clone().sub(this.at(lower)));
    const y = along.clone().normalize();
    const z = palm.clone().addScaledVector(y, -palm.dot(y)).normalize();
    const want = new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(y.clone().cross(z), y, z));
    const fore = v(0, 1, 0).applyQuaternion(this.facing(twist));
    const straight = new Quaternion().setFromUnitVectors(y, fore).multiply(want);
    this.face(twist, this.facing(twist).slerp(straight, 0.6));
    this.face(hand, want);
  }
  /** Degrees per joint from the knuckle; thumb as [x, x, x, z, y]. */
  fingers(side: Side, curls: { readonly index: number[]; readonly middle: number[]; readonly ring: number[]; readonly little: number[]; readonly thumb: number[] }, together = 0): void {
    const sign = side === 'L' ? 1 : -1;
    for (const [finger, list] of Object.entries(curls)) {
      for (let k = 1; k <= 3; k++) {
        const first = k === 1 && finger === 'thumb';
        this.bend(`${finger}${k}${side}`, list[k - 1] ?? 0, first ? sign * (list[4] ?? 0) : 0, first ? sign * (list[3] ?? 0) : 0);
      }
    }
    if (together === 0) return;
    const hand = this.facing(`hand${side}`);
    const z = v(0, 0, 1).applyQuaternion(hand);
    const y = v(0, 1, 0).applyQuaternion(hand);
    for (const finger of ['index', 'middle', 'ring', 'little']) {
      const name = `${finger}1${side}`;
      const f = v(0, 1, 0).applyQuaternion(this.facing(name));
      f.addScaledVector(z, -f.dot(z)).normalize();
      const angle = Math.atan2(f.clone().cross(y).dot(z), f.dot(y));
      this.face(name, new Quaternion().setFromAxisAngle(z, angle * together).multiply(this.facing(name)));
    }
  }
}
