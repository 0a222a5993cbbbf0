/** The moment to be drawn: people and things between two stagings, in metres and radians. Written in place. */
import { Vector3 } from 'three';
import type { CardModel } from '../../../scenarios/body/card-model';
import type { EntityStaging, HandShape, HandStaging, PersonStaging } from '../../../scenarios/body/staging';
import { SITTINGS } from '../../../scenarios/body/sitting';
import { easeFace } from '../body/face';
import { type Lips, lipsWith } from '../body/lips';
import { type HandView, type PersonView, emptyPerson } from '../body/person-view';
import { easeGrip, gripOf } from '../hand/grip-shares';
import type { StageFrame } from '../stage-props';
import { type EntityView, mix, mixAngle, writeEntity } from './entity-view';
import { type Top, isLow, wayClear } from './make-way';
import { isReceived, lookOut } from './received';

/** Gap in steps beyond which nothing is eased: a jump in a replay, a new scene. */
const JUMP = 45;
/** Steps in which brows and lips go two thirds of the way. */
const FACE_EASE = 14;
const LIPS_EASE = 3;
const SITTING_EASE = 14;
const MM = 0.001;
const RAD10 = Math.PI / 1800;

/** Share of a way gone in `steps` when two thirds are gone in `time`. */
export function easing(steps: number, time: number): number {
  return steps < 0 || steps > JUMP ? 1 : 1 - Math.exp(-steps / time);
}

/** Holds the present moment; one per stage. */
export class FrameView {
  readonly people = new Map<string, PersonView>();
  readonly entities = new Map<string, EntityView>();
  step = -1;
  /** How many pictures there have been. */
  pictures = 0;
  /** Steps since the picture before; negative or large after a jump. */
  elapsed = -1;
  room = '';
  /** Fulfilled by the first picture. */
  readonly shown: Promise<void>;
  /** Says so. */
  show: () => void = () => undefined;
  /** The mouth of a mora of a line. */
  private lips: Lips = lipsWith(undefined);
  private last: StageFrame | undefined;
  private moving = false;
  private touched = true;
  private readonly tops: readonly Top[];

  /** `tops`: what hands make way for. */
  constructor(tops: readonly Top[] = []) {
    this.tops = tops;
    this.shown = new Promise((resolve) => (this.show = resolve));
  }

  /** Draw once more although the moment is the same: a picture arrived, the window was resized. */
  touch(): void {
    this.touched = true;
  }

  /** Lips say the learner's own names, where a line has them. */
  fillNames(card: CardModel | undefined): void {
    this.lips = lipsWith(card);
  }

  /** Whether this frame would look different from the one drawn last. */
  differs(frame: StageFrame): boolean {
    return this.touched || this.moving || this.last === undefined || frame.from !== this.last.from || frame.to !== this.last.to || frame.alpha !== this.last.alpha;
  }

  update(frame: StageFrame): void {
    const step = mix(frame.from.step, frame.to.step, frame.alpha);
    this.elapsed = this.step < 0 ? -1 : step - this.step;
    this.step = step;
    this.pictures += 1;
    this.room = frame.to.room;
    this.moving = false;
    this.touched = false;
    this.updateEntities(frame);
    for (let i = 0; i < frame.to.people.length; i += 1) this.updatePerson(frame, i);
    this.last = frame;
  }

  private updateEntities(frame: StageFrame): void {
    for (let i = 0; i < frame.to.entities.length; i += 1) {
      const to = frame.to.entities[i];
      if (to === undefined) continue;
      if (to.room !== this.room) {
        this.entities.delete(to.id);
        continue;
      }
      const same = frame.from.entities[i];
      const view = this.entityOf(to);
      writeEntity(view, same?.id === to.id && same.room === to.room ? same : to, to, frame.alpha);
      if (isReceived(view)) lookOut(view, this.entities.get(view.parent.slice('in:'.length))?.yaw ?? view.yaw);
    }
  }

  private entityOf(staging: EntityStaging): EntityView {
    const known = this.entities.get(staging.id);
    if (known !== undefined) return known;
    const made: EntityView = {
      id: staging.id, kind: staging.kind, at: new Vector3(), yaw: 0, tilt: 0, face: staging.face, parent: staging.parent,
      room: staging.room, state: staging.state, fillMl: 0, foamMl: 0, holderYaw: 0, held: false, grip: new Vector3(), grips: 0,
    };
    this.entities.set(staging.id, made);
    return made;
  }

  private updatePerson(frame: StageFrame, i: number): void {
    const to = frame.to.people[i];
    if (to === undefined) return;
    if (to.room !== this.room) {
      // Cameras and eyes must not find somebody who is elsewhere.
      this.people.delete(to.id);
      return;
    }
    const same = frame.from.people[i];
    // Nobody glides from one room to another.
    const from = same?.id === to.id && same.room === to.room ? same : to;
    let view = this.people.get(to.id);
    // Who has just come in is simply there; nothing of them is eased.
    const elapsed = view === undefined ? -1 : this.elapsed;
    if (view === undefined) {
      view = emptyPerson(to.id);
      this.people.set(to.id, view);
    }
    writePerson(view, from, to, frame.alpha, this.step, elapsed, this.lips);
    if (easeSitting(view, to, elapsed)) this.moving = true;
    this.writeHand(view.left, from.left, to.left, frame.alpha, elapsed);
    this.writeHand(view.right, from.right, to.right, frame.alpha, elapsed);
    for (const entity of this.entities.values()) {
      if (entity.parent === `hand:${to.id}`) entity.holderYaw = view.yaw;
    }
  }

  private makesWay(view: HandView, elapsed: number): boolean {
    wayClear(view.point, view.shape, this.room, this.tops, scratch);
    const isThere = view.way.distanceTo(scratch) < THERE;
    view.way.lerp(scratch, isThere ? 1 : easing(elapsed, WAY_EASE));
    view.point.add(view.way);
    // While time stands still nothing goes on.
    return !isThere && elapsed !== 0;
  }

  /** Fingers take the shape of what they are about to take on the way to it: closing about a card that is held already, they would go through it. */
  private isAboutToTake(hand: Vector3, near: number): boolean {
    for (const { kind, parent, room, at } of this.entities.values()) {
      if (kind !== 'card' || room !== this.room || at.distanceTo(hand) > near) continue;
      // A card in a holder that is in a pocket is in that pocket.
      if (!PUT_AWAY.test(parent.startsWith('in:') ? (this.entities.get(parent.slice('in:'.length))?.parent ?? '') : parent)) return true;
    }
    return false;
  }

  private writeHand(view: HandView, from: HandStaging, to: HandStaging, alpha: number, elapsed: number): void {
    view.point.set(mix(from.x, to.x, alpha), mix(from.y, to.y, alpha), mix(from.z, to.z, alpha)).multiplyScalar(MM);
    view.shape = to.shape;
    const held = to.holds === '' ? undefined : this.entities.get(to.holds);
    view.holds = held?.kind ?? '';
    view.tilt = held?.tilt ?? 0;
    if (held !== undefined && (to.shape === 'pinch' || to.shape === 'hold')) {
      held.grips += 1;
      held.grip.lerp(view.point, 1 / held.grips);
    }
    const near = to.holds === '' ? PRESHAPED[to.shape] : undefined;
    const shape = near !== undefined && this.isAboutToTake(view.point, near) ? 'pinch' : to.shape;
    if (easeGrip(view.shares, view.lead, gripOf(shape, view.holds, isLow(view.point, this.room, this.tops)), elapsed)) this.moving = true;
    if (this.makesWay(view, elapsed)) this.moving = true;
  }
}

/** So near (m) to a card a hand is about to take it; an open palm that comes to receive one is seen open for longer. */
const PRESHAPED: Partial<Record<HandShape, number>> = { rest: 0.18, open: 0.08 };
const PUT_AWAY = /^(pocket|inner|bag|arm|away)/;
/** Steps in which a hand goes two thirds of its way round an edge. */
const WAY_EASE = 4;
const THERE = 0.0005;

/** A way of sitting goes over into another; who stands has none. True while it does. */
function easeSitting(view: PersonView, to: PersonStaging, elapsed: number): boolean {
  const ease = view.sit < 0.02 ? 1 : easing(elapsed, SITTING_EASE);
  let moving = false;
  for (const sitting of SITTINGS) {
    const goal = sitting === (to.sitting ?? 'chair') ? 1 : 0;
    const left = goal - view.sitting[sitting];
    view.sitting[sitting] = Math.abs(left) < 0.002 ? goal : view.sitting[sitting] + left * ease;
    if (view.sitting[sitting] !== goal) moving = true;
  }
  return moving;
}

function writePerson(view: PersonView, from: PersonStaging, to: PersonStaging, alpha: number, step: number, elapsed: number, lips: Lips): void {
  view.step = step;
  view.room = to.room;
  view.x = mix(from.x, to.x, alpha) * MM;
  view.z = mix(from.z, to.z, alpha) * MM;
  view.yaw = mixAngle(from.yaw10, to.yaw10, alpha);
  view.sit = mix(from.sitPercent, to.sitPercent, alpha) / 100;
  view.pitch = mix(from.pitch10, to.pitch10, alpha) * RAD10;
  // Walking people put their feet in line; only a person who stops shows a gap.
  view.feetHalf += (Math.min(170, mix(from.feetGapMm, to.feetGapMm, alpha)) * MM * 0.5 - view.feetHalf) * easing(elapsed, 5);
  view.pace += (Math.min(1, to.speedMmS / 1000) - view.pace) * easing(elapsed, 7);
  const turned = to.stride - from.stride;
  view.stride = ((from.stride + (turned < -500 ? turned + 1000 : turned) * alpha) % 1000) / 1000;
  scratch.set(mix(from.gazeX, to.gazeX, alpha), mix(from.gazeY, to.gazeY, alpha), mix(from.gazeZ, to.gazeZ, alpha)).multiplyScalar(MM);
  view.gaze.lerp(scratch, easing(elapsed, 4));
  easeFace(view.face, to.expression, to.mora < 0 ? undefined : lips(to.speaking, to.mora), easing(elapsed, FACE_EASE), easing(elapsed, LIPS_EASE));
}

const scratch = new Vector3();
