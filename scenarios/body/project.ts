/** World -> Staging: rounding only. */
import { DEG } from '../kernel/trig';
import { gazePoint } from './gaze-point';
import { moraAt } from './speech';
import type { Caption, EntityStaging, HandStaging, PersonStaging, Staging } from './staging';
import { pitch10 } from './trunk';
import { feetGapMm } from './walk';
import type { Body, Entity, Hand, World } from './world';

function deg10(rad: number): number {
  const wrapped = Math.round((rad / DEG) * 10) % 3600;
  return wrapped > 1800 ? wrapped - 3600 : wrapped <= -1800 ? wrapped + 3600 : wrapped;
}

function handStaging(hand: Hand): HandStaging {
  return { x: Math.round(hand.x), y: Math.round(hand.y), z: Math.round(hand.z), shape: hand.shape, holds: hand.holds, spot: hand.spot };
}

/** What only some have is added afterwards: this is done sixty times a second, and a spread in the middle costs more than all the rest. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

function personStaging(world: World, body: Body): PersonStaging {
  const gaze = gazePoint(world, body);
  const staging: Draft<PersonStaging> = {
    id: body.id, room: body.room, x: Math.round(body.x), z: Math.round(body.z), yaw10: deg10(body.yaw), posture: body.posture,
    sitPercent: Math.round(body.sit * 100), feetGapMm: feetGapMm(body), speedMmS: Math.round(body.speed * 60),
    stride: Math.round(body.stride * 999), pitch10: pitch10(body), gazeX: Math.round(gaze.x), gazeY: Math.round(gaze.y),
    gazeZ: Math.round(gaze.z), gazeAt: body.gazeAt, expression: body.expression, speaking: body.speech?.line ?? '',
    mora: moraAt(world, body), left: handStaging(body.hands.left), right: handStaging(body.hands.right),
  };
  if (body.sitting !== 'chair') staging.sitting = body.sitting;
  return staging;
}

function entityStaging(world: World, thing: Entity): EntityStaging {
  const staging: Draft<EntityStaging> = {
    id: thing.id, kind: thing.kind, room: thing.room, x: Math.round(thing.x), y: Math.round(thing.y), z: Math.round(thing.z),
    yaw10: deg10(thing.yaw), tilt10: deg10(thing.tilt), face: thing.face, parent: thing.parent,
    state: thing.kind === 'clock' ? String(world.clock10) : thing.state,
  };
  if (thing.fillMl !== undefined) staging.fillMl = Math.round(thing.fillMl);
  if (thing.foamMl !== undefined) staging.foamMl = Math.round(thing.foamMl);
  return staging;
}

export function project(world: World, beat: string, learner: Body): Staging {
  const captions: Caption[] = [];
  for (const body of world.people.values()) {
    // What is said in another room is not heard here.
    if (body.speech !== undefined && body.room === learner.room) {
      captions.push({ by: body.id, line: body.speech.line, startStep: body.speech.startStep, steps: body.speech.steps });
    }
  }
  return {
    step: world.step, beat, room: learner.room, captions,
    people: [...world.people.values()].map((body) => personStaging(world, body)),
    entities: [...world.entities.values()].map((thing) => entityStaging(world, thing)),
  };
}
