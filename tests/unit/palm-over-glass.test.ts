/** Whoever wants no more holds a palm over the glass: level, looking down, closed over the mouth, and never through the glass on its way. */
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { ARM, BODY_SIDES, FINGER_JOINTS, type BodySide, armOf, emptyPose, fingerStart, placeOf, turnOf } from '../../renderer/stage/body/bones';
import { physiqueOf } from '../../renderer/stage/body/physique';
import { solvePose } from '../../renderer/stage/body/solve-pose';
import { FrameView } from '../../renderer/stage/view/frame-view';
import { asking, emptyHands, takeBottle } from '../../scenarios/acts/masters/pouring';
import { metricsOf } from '../../scenarios/body/metrics';
import { VESSELS, depthMm, radiusAtMm, vesselOf } from '../../scenarios/body/vessels';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { planned, type Plan } from '../../scenarios/players/player';
import { playOf } from '../../scenarios/players/plays';
import { attemptHeader } from '../../scenarios/scenes/header';
import { scenes } from '../../scenarios/scenes/catalog';
import { castRig } from '../support/cast-rig';

const MOST_STEPS = 60 * 150;
/** From closing until the hand is there. */
const THERE_STEPS = 75;
const MM = 0.001;

/** Satō is asked while his glass is still full. */
function* askedTooEarly(session: Session): Plan {
  session.feed('gaze.target', 'face:sato');
  yield* takeBottle(session, emptyHands(), { bottle: 'bottle.1', glass: 'glass.sato', level10: 0 });
  yield* asking(session, 'sato', 'p33', 'glass.sato');
}

interface Covered {
  readonly who: string;
  readonly side: BodySide;
  readonly model: string;
  /** From the first step of the movement, the hand as it is drawn; lengths in m. */
  readonly hands: readonly { readonly palm: Vector3; readonly looks: Vector3; readonly along: Vector3; readonly fingers: readonly Vector3[]; readonly tips: readonly Vector3[] }[];
  readonly rim: Vector3;
  readonly radius: number;
}

function covered(id: string, seed: number, who: string, model: string, lived?: (session: Session) => Plan): Covered {
  const scene = scenes.find((one) => one.id === id);
  if (scene === undefined) throw new RangeError(`no scene ${id}`);
  const session = createSession(scene, attemptHeader(scene, { id, seed, mode: 'practice', pack: 'traditional', device: 'script' }), 'observations');
  const player = planned(lived === undefined ? playOf(id).master(session, new Set()) : lived(session));
  const metrics = metricsOf(session.header.bodies[who] ?? who);
  const physique = physiqueOf(castRig(model), metrics);
  const view = new FrameView();
  const pose = emptyPose();
  const found: { hands: Covered['hands'][number][]; glass?: string; side?: BodySide } = { hands: [] };
  while (session.step < MOST_STEPS && found.hands.length < THERE_STEPS) {
    player.act();
    session.advance();
    const cover = session.observations.findLast((one) => one.type === 'glass.covered' && one.by === who);
    const staging = session.staging();
    view.update({ from: staging, to: staging, alpha: 0 });
    if (cover?.type !== 'glass.covered') continue;
    found.glass = cover.object;
    const person = view.people.get(who);
    if (person === undefined) throw new Error(`${who} is not there`);
    const side = found.side ?? BODY_SIDES.find((one) => person[one].shape === 'cover');
    if (side === undefined) continue;
    found.side = side;
    solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
    const first = armOf(side) + ARM.hand;
    const turn = turnOf(pose, first);
    const tipOf = (joint: number): Vector3 => new Vector3(0, 0.018, 0).applyQuaternion(turnOf(pose, first + 1 + joint)).add(placeOf(pose, first + 1 + joint));
    found.hands.push({
      palm: person[side].point.clone(), looks: new Vector3(0, 0, 1).applyQuaternion(turn), along: new Vector3(0, 1, 0).applyQuaternion(turn),
      fingers: Array.from({ length: FINGER_JOINTS }, (_, joint) => placeOf(pose, first + 1 + joint).clone()),
      tips: (['index', 'middle', 'ring', 'little'] as const).map((finger) => tipOf(fingerStart(finger) + 2)),
    });
  }
  const glass = session.staging().entities.find((one) => one.id === found.glass);
  const name = glass === undefined ? undefined : vesselOf(glass.kind, glass.state);
  if (glass === undefined || name === undefined || found.side === undefined) throw new Error(`${who} never covered a glass`);
  const vessel = VESSELS[name];
  const high = vessel.footMm + depthMm(vessel);
  return { who, model, side: found.side, hands: found.hands, rim: new Vector3(glass.x, glass.y + high, glass.z).multiplyScalar(MM), radius: radiusAtMm(vessel, depthMm(vessel)) * MM };
}

/** A finger is about this thick from bone to skin. */
const SKIN = 0.0045;
const CASES = [covered('s18', 9, 'learner', 'learner-woman-deep-long'), covered('s17', 4, 'sato', 'sato', askedTooEarly)];

describe.each(CASES)('the palm of $who ($model) over a glass', ({ hands, rim, radius }) => {
  const there = hands.at(-1);
  if (there === undefined) throw new Error('no hand');

  it('is level, looks down, and hovers one to three centimetres over the middle of the mouth', () => {
    expect(there.looks.y).toBeLessThan(-0.97);
    expect(Math.abs(there.along.y)).toBeLessThan(0.2);
    expect(Math.hypot(there.palm.x - rim.x, there.palm.z - rim.z)).toBeLessThan(radius / 2);
    expect(there.palm.y - rim.y).toBeGreaterThan(0.01);
    expect(there.palm.y - rim.y).toBeLessThan(0.03);
  });

  it('has its fingers straight and together, beyond the mouth', () => {
    for (const tip of there.tips) {
      expect(tip.y - rim.y).toBeGreaterThan(SKIN);
      expect(tip.y - rim.y).toBeLessThan(0.05);
      expect(Math.hypot(tip.x - rim.x, tip.z - rim.z)).toBeGreaterThan(radius);
    }
    for (const [at, tip] of there.tips.entries()) if (at > 0) expect(tip.distanceTo(there.tips[at - 1] ?? tip)).toBeLessThan(0.04);
  });

  it('does not come through the glass', () => {
    const deepest = Math.max(...hands.flatMap(({ fingers, tips }) => [...fingers, ...tips].map((at) => (Math.hypot(at.x - rim.x, at.z - rim.z) < radius ? rim.y - at.y : -1))));
    expect(deepest).toBeLessThan(0);
  });
});
