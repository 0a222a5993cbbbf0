/**
 * What is seen equals what is scored: the cast's skeletons, posed to the kernel's stagings, have their pinch points, trunks and
 * thumbs where the kernel judged them to be.
 */
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { ARM, BODY_SIDES, BONE, LEG, type BodySide, type Pose, armOf, emptyPose, fingerStart, legOf, placeOf, turnOf } from '../../renderer/stage/body/bones';
import { type Physique, physiqueOf } from '../../renderer/stage/body/physique';
import { solvePose } from '../../renderer/stage/body/solve-pose';
import { DESIGNED_LOOK, modelOf } from '../../renderer/stage/cast/model-of';
import { gripOf } from '../../renderer/stage/hand/grip-shares';
import { FrameView } from '../../renderer/stage/view/frame-view';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM } from '../../scenarios/body/card-model';
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import { createPlayer } from '../../scenarios/players/create';
import { createSession } from '../../scenarios/kernel/session';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { castRig } from '../support/cast-rig';
import { seededHeader } from '../support/plays';

const DEG = Math.PI / 180;
/** A staging every so many steps is looked at, by itself: nothing is eased between them. */
const EVERY = 15;

interface Seen {
  readonly staging: Staging;
  readonly person: string;
  readonly pose: Pose;
  readonly physique: Physique;
  readonly view: FrameView;
}

/** Poses everybody in sight through whole visits by the master and by a careless learner. */
function* visits(): Generator<Seen> {
  for (const [kind, seed] of [['perfect', 1], ['careless', 7], ['perfect', 11]] as const) {
    const session = createSession(s03, seededHeader(seed));
    const player = createPlayer(kind, session);
    const bodies = new Map(['learner', 'sato', 'kimura'].map((id) => [id, physiqueOf(castRig(modelOf(id, DESIGNED_LOOK)), metricsOf(session.header.bodies[id] ?? ''))]));
    while (!session.ended) {
      player.act();
      session.advance();
      if (session.step % EVERY !== 0) continue;
      const staging = session.staging();
      const view = new FrameView();
      view.update({ from: staging, to: staging, alpha: 0 });
      for (const [id, person] of view.people) {
        const physique = bodies.get(id);
        if (physique === undefined) continue;
        const pose = emptyPose();
        solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
        yield { staging, person: id, pose, physique, view };
      }
    }
  }
}

function pinchOf({ pose, physique, view, person }: Seen, side: BodySide): Vector3 {
  const hand = armOf(side) + ARM.hand;
  const { shape, holds } = view.people.get(person)?.[side] ?? { shape: 'rest', holds: '' };
  return physique.hands[side][gripOf(shape, holds)].anchor.clone().applyQuaternion(turnOf(pose, hand)).add(placeOf(pose, hand));
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
        expect(pinchOf(one, side).multiplyScalar(1000).distanceTo(new Vector3(x, y, z)), `${one.person} ${side} ${staged[side].shape} at step ${one.staging.step}`).toBeLessThan(5);
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
        const widthMm = 15;
        expect((off.length() * 1000 * widthMm) / (CARD_WIDTH_MM * CARD_HEIGHT_MM)).toBeLessThan(0.01);
      }
    }
    expect(held).toBeGreaterThan(20);
  });
});
