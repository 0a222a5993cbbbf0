/**
 * What is seen equals what is scored: the cast's skeletons, posed to the kernel's stagings, have their pinch points, trunks and
 * thumbs where the kernel judged them to be.
 */
import { Matrix4, Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { ARM, BODY_SIDES, BONE, FINGER_JOINTS, LEG, type BodySide, armOf, fingerStart, legOf, placeOf, turnOf } from '../../renderer/stage/body/bones';
import { GRIPS } from '../../renderer/stage/hand/grip-shares';
import { placeThing } from '../../renderer/stage/things/place-thing';
import { type Top } from '../../renderer/stage/view/make-way';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../scenarios/body/card-model';
import { cardInHand, depthIn, emptyHandNearTable, livedVisits, type Seen, visits } from '../support/posed-visits';

const DEG = Math.PI / 180;
/** From a finger's last joint to its bone's end, m; a thumb's breadth. */
const TIP = 0.02;
const THUMB_MM = 15;
/** Lower than this (m) the arm of somebody who stands is nearly straight. */
const HANGING = 0.8;
/** A finger is about this thick from bone to skin, without what may give way where it presses. */
const SKIN = 0.0045;
/** Steps in which fingers may still close about a card's rim, a sixth of a second: they come to it in the shape of the grip. */
const CLOSING = 11;
/** Along its rim fingers lie against a card. */
const RIM = 0.002;

function pinchOf({ pose, physique, view, person }: Seen, side: BodySide): Vector3 {
  const hand = armOf(side) + ARM.hand;
  const shares = view.people.get(person)?.[side].shares;
  return physique.hands[side][GRIPS.find((grip) => shares?.[grip] === 1) ?? 'rest'].anchor.clone().applyQuaternion(turnOf(pose, hand)).add(placeOf(pose, hand));
}

/** A hand from the wrist to the fingertips: bones as pairs of points. */
function* bonesOf({ pose }: Seen, side: BodySide): Generator<readonly [Vector3, Vector3]> {
  const first = armOf(side) + ARM.hand;
  for (let joint = 1; joint <= FINGER_JOINTS; joint += 1) {
    const at = placeOf(pose, first + joint);
    if (joint % 3 === 1) yield [placeOf(pose, first), at];
    yield [at, joint % 3 === 0 ? new Vector3(0, TIP, 0).applyQuaternion(turnOf(pose, first + joint)).add(at) : placeOf(pose, first + joint + 1)];
  }
}

const topsBy = ({ tops, view, person }: Seen): readonly Top[] => tops.filter(({ room }) => room === view.people.get(person)?.room);

/** How deep (m) a hand's flesh is within a top, but for what may give way. */
function depthOf(one: Seen, side: BodySide, top: Top): number {
  return Math.max(...[...bonesOf(one, side)].flatMap((bone) => bone.map((at) => depthIn(top, at)))) + SKIN;
}

const toCard = new Matrix4();
const stand = new Object3D();
const from = new Vector3();
const to = new Vector3();

/** Whether a bone goes through a card: not beside it, and not past its edge. */
function pierces(bone: readonly [Vector3, Vector3]): boolean {
  from.copy(bone[0]).applyMatrix4(toCard);
  to.copy(bone[1]).applyMatrix4(toCard);
  if (from.y * to.y >= 0) return false;
  from.lerp(to, from.y / (from.y - to.y));
  return Math.abs(from.x) < CARD_WIDTH_MM / 2000 - RIM && Math.abs(from.z) < CARD_HEIGHT_MM / 2000 - RIM;
}

function* cardsIn({ view, person }: Seen) {
  for (const card of view.entities.values()) {
    if (card.kind !== 'card' || card.parent !== `hand:${person}`) continue;
    placeThing(stand, card);
    stand.updateMatrix();
    toCard.copy(stand.matrix).invert();
    yield card;
  }
}

function leanOf({ pose, view, person }: Seen): number {
  const line = placeOf(pose, BONE.neck).clone();
  for (const side of BODY_SIDES) line.addScaledVector(placeOf(pose, legOf(side) + LEG.thigh), -0.5);
  const yaw = view.people.get(person)?.yaw ?? 0;
  return Math.atan2(line.x * Math.sin(yaw) + line.z * Math.cos(yaw), line.y) / DEG;
}

describe('posed to what the kernel stages in whole visits, the cast', () => {
  const seen = [...visits()];

  it('has its trunks within a degree and its pinch points within 5 mm', () => {
    expect(seen.length).toBeGreaterThan(500);
    for (const one of seen) {
      const staged = one.staging.people.find(({ id }) => id === one.person);
      if (staged === undefined) continue;
      expect(Math.abs(leanOf(one) - staged.pitch10 / 10)).toBeLessThan(1);
      for (const side of BODY_SIDES) {
        const { x, y, z } = staged[side];
        const way = one.view.people.get(one.person)?.[side].way ?? new Vector3();
        // Only a hand that holds nothing goes out of a table's way.
        if (staged[side].holds !== '') expect(way.length()).toBe(0);
        // A hand at rest hangs where its arm ends: where that is no rule asks (resting-hands.test.ts).
        if (staged[side].shape === 'rest') continue;
        expect(pinchOf(one, side).sub(way).multiplyScalar(1000).distanceTo(new Vector3(x, y, z)), `${one.person} ${side} ${staged[side].shape} at step ${one.staging.step}`).toBeLessThan(5);
      }
    }
  });

  it('has its thumbs on cards where they were judged to be, within 1 % of the card', () => {
    let held = 0;
    for (const one of seen) {
      for (const side of BODY_SIDES) {
        const hand = one.view.people.get(one.person)?.[side];
        if (hand?.shape !== 'pinch') continue;
        held += 1;
        const thumb = armOf(side) + ARM.fingers + fingerStart('thumb') + 2;
        // The pad's middle over the card, seen along the nail: how far from the point that was judged.
        const nail = new Vector3(0, 0, -1).applyQuaternion(turnOf(one.pose, thumb));
        const off = pinchOf(one, side).sub(hand.point);
        off.addScaledVector(nail, -off.dot(nail));
        expect((off.length() * 1000 * THUMB_MM) / (CARD_WIDTH_MM * CARD_HEIGHT_MM)).toBeLessThan(0.01);
      }
    }
    expect(held).toBeGreaterThan(20);
  });

  it('never has a hand through a table, whether it holds something or not', () => {
    let near = 0;
    let held = 0;
    for (const one of seen) {
      for (const side of BODY_SIDES) {
        const isHeld = one.view.people.get(one.person)?.[side].holds !== '';
        for (const top of topsBy(one)) {
          const depth = depthOf(one, side, top);
          if (depth > -0.1) near += 1;
          if (isHeld && depth > -0.03) held += 1;
          expect(depth, `${one.person} ${side} at step ${one.staging.step}`).toBeLessThan(0);
        }
      }
    }
    expect(near).toBeGreaterThan(100);
    expect(held).toBeGreaterThan(30);
  });

  it('never has an empty hand through a table on its way from the lap to its top, or back', () => {
    const sides = new Map<string, boolean>();
    let crossings = 0;
    for (const one of livedVisits(emptyHandNearTable)) {
      for (const side of BODY_SIDES) {
        const hand = one.view.people.get(one.person)?.[side];
        if (hand === undefined || hand.holds !== '') continue;
        for (const top of topsBy(one)) {
          expect(depthOf(one, side, top), `${one.person} ${side} at step ${one.staging.step}`).toBeLessThan(0);
          const key = `${one.person} ${side} ${top.y}`;
          if (sides.get(key) === hand.point.y <= top.y) crossings += 1;
          sides.set(key, hand.point.y > top.y);
        }
      }
    }
    expect(crossings).toBeGreaterThan(20);
  });

  it('never has a finger of a hand that holds something through a card', () => {
    let held = 0;
    for (const one of seen) {
      for (const card of cardsIn(one)) {
        held += 1;
        for (const side of BODY_SIDES) {
          const hand = one.view.people.get(one.person)?.[side];
          // A card is taken out at the thigh, where an arm that hangs cannot turn its fingers under it yet.
          if (hand === undefined || hand.holds === '' || (one.view.people.get(one.person)?.sit === 0 && hand.point.y < HANGING)) continue;
          const through = [...bonesOf(one, side)].filter(pierces);
          expect(through, `${one.person} ${side} ${card.id} at step ${one.staging.step}`).toEqual([]);
        }
      }
    }
    expect(held).toBeGreaterThan(20);
  });

  it('has fingers that close about a card in the shape of the grip, hardly ever across its rim', () => {
    const stretches = new Map<string, { step: number; long: number }>();
    let held = 0;
    for (const one of livedVisits(cardInHand)) {
      for (const card of cardsIn(one)) {
        for (const side of BODY_SIDES) {
          held += 1;
          if (![...bonesOf(one, side)].some(pierces)) continue;
          const key = `${one.person} ${side} ${card.id}`;
          const before = stretches.get(key);
          const long = before?.step === one.staging.step - 1 ? before.long + 1 : 1;
          stretches.set(key, { step: one.staging.step, long });
          expect(long, `${key} at step ${one.staging.step}`).toBeLessThanOrEqual(CLOSING);
        }
      }
    }
    expect(held).toBeGreaterThan(1000);
  });
});
