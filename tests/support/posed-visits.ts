/** Whole first visits, lived by the master and by a careless learner, with everybody's skeleton posed as the stage poses it. */
import type { Vector3 } from 'three';
import { BODY_SIDES, emptyPose, type Pose } from '../../renderer/stage/body/bones';
import { HABITS } from '../../renderer/stage/body/habits-data';
import type { PersonView } from '../../renderer/stage/body/person-view';
import { type Physique, physiqueOf } from '../../renderer/stage/body/physique';
import { solvePose } from '../../renderer/stage/body/solve-pose';
import { DESIGNED_LOOK, modelOf } from '../../renderer/stage/cast/model-of';
import { FrameView } from '../../renderer/stage/view/frame-view';
import { type Top, topsOf } from '../../renderer/stage/view/make-way';
import { metricsOf } from '../../scenarios/body/metrics';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { createPlayer } from '../../scenarios/players/create';
import { createSession } from '../../scenarios/kernel/session';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { castRig } from './cast-rig';
import { seededHeader } from './plays';

/** A staging every so many steps is looked at, by itself: nothing is eased between them. What is lifted off a table is soon gone: every step. */
const EVERY = 15;
const TABLE_HAND_MM = 900;
const TOP_THICK = 0.028;

export interface Seen {
  readonly staging: Staging;
  readonly person: string;
  readonly pose: Pose;
  readonly physique: Physique;
  readonly view: FrameView;
  readonly tops: readonly Top[];
}

const VISITS = [['perfect', 1], ['careless', 7], ['perfect', 11]] as const;
/** Nearer than this (m) to a top a moving hand is looked at. */
const NEAR = 0.25;

const handlesAtTable = ({ sitPercent, left, right }: PersonStaging): boolean => sitPercent > 0 && [left, right].some(({ holds, y }) => holds !== '' && y < TABLE_HAND_MM);

function visitOf(kind: (typeof VISITS)[number][0], seed: number) {
  const session = createSession(s03, seededHeader(seed));
  const bodies = new Map(['learner', 'sato', 'kimura'].map((id) => {
    const model = modelOf(id, DESIGNED_LOOK);
    return [id, physiqueOf(castRig(model), metricsOf(session.header.bodies[id] ?? ''), HABITS[model])] as const;
  }));
  return { session, player: createPlayer(kind, session), bodies, tops: topsOf(s03.setting(session.header).layout) };
}

/** Whose skeleton is worth posing in this picture. */
type Wanted = (person: PersonView, view: FrameView, tops: readonly Top[]) => boolean;

export const emptyHandNearTable: Wanted = (person, _view, tops) =>
  BODY_SIDES.some((side) => person[side].holds === '' && tops.some((top) => top.room === person.room && depthIn(top, person[side].point) > -NEAR));

export const cardInHand: Wanted = (person, view) => [...view.entities.values()].some(({ kind, parent }) => kind === 'card' && parent === `hand:${person.id}`);

/** Lives through whole visits as the stage does, one picture after the other. */
export function* livedVisits(isWanted: Wanted): Generator<Seen> {
  for (const { session, player, bodies, tops } of VISITS.slice(0, 2).map(([kind, seed]) => visitOf(kind, seed))) {
    const view = new FrameView(tops);
    let from = session.staging();
    while (!session.ended) {
      player.act();
      session.advance();
      const staging = session.staging();
      view.update({ from, to: staging, alpha: 1 });
      from = staging;
      for (const [id, person] of view.people) {
        const physique = bodies.get(id);
        if (physique === undefined || !isWanted(person, view, tops)) continue;
        const pose = emptyPose();
        solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
        yield { staging, person: id, pose, physique, view, tops };
      }
    }
  }
}

/** Poses everybody in sight through whole visits by the master and by a careless learner. */
export function* visits(): Generator<Seen> {
  for (const { session, player, bodies, tops } of VISITS.map(([kind, seed]) => visitOf(kind, seed))) {
    while (!session.ended) {
      player.act();
      session.advance();
      const staging = session.staging();
      if (session.step % EVERY !== 0 && !staging.people.some(handlesAtTable)) continue;
      const view = new FrameView(tops);
      view.update({ from: staging, to: staging, alpha: 0 });
      for (const [id, person] of view.people) {
        const physique = bodies.get(id);
        if (physique === undefined) continue;
        const pose = emptyPose();
        solvePose(person, physique, { yaw: 0, pitch: 0 }, 1, pose);
        yield { staging, person: id, pose, physique, view, tops };
      }
    }
  }
}

/** How deep (m) a point lies within a table's top; negative outside. */
export function depthIn({ x0, x1, z0, z1, y }: Top, at: Vector3): number {
  return Math.min(at.x - x0, x1 - at.x, at.z - z0, z1 - at.z, y - at.y, at.y - (y - TOP_THICK));
}
