/** A scene as the gallery shows it: moments that the master lives, seen by the learner or from a point of a room. */
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import type { Observation } from '../../scenarios/kernel/observation';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { StageCamera } from '../stage/stage-props';
import { freshSession, moment, type Lived } from './moments';
import type { Subject } from './subjects';

type Point = readonly [x: number, y: number, z: number];

export interface SceneView {
  /** As it is some steps after something has happened. */
  readonly moment: (isIt: (one: Observation) => boolean, after: number, lived?: Lived) => () => Staging;
  readonly eyes: (staging: () => Staging) => Subject;
  /** From a point toward another one, mm from the middle of this room's floor. */
  readonly from: (room: string, from: Point, at: Point, fovDeg: number) => (staging: () => Staging) => Subject;
}

export function sceneView(scene: SceneDefinition, seed: number): SceneView {
  const { header } = freshSession(scene, seed);
  const { layout } = scene.setting(header);
  const metrics = Object.fromEntries(scene.cast.map(({ id }) => [id, metricsOf(header.bodies[id] ?? id)]));
  const seen = (camera: StageCamera) => (staging: () => Staging): Subject => ({ layout, metrics, camera, staging });
  const middle = (id: string): { x: number; z: number } => {
    const room = layout.rooms.find((one) => one.id === id);
    if (room === undefined) throw new RangeError(`no room "${id}" in ${scene.id}`);
    return { x: (room.x0 + room.x1) / 2, z: (room.z0 + room.z1) / 2 };
  };
  return {
    moment: (isIt, after, lived) => moment(scene, seed, isIt, after, lived),
    eyes: seen({ kind: 'eyes' }),
    from: (room, from, at, fovDeg) => {
      const { x, z } = middle(room);
      const point = (p: Point) => ({ x: x + p[0], y: p[1], z: z + p[2] });
      return seen({ kind: 'free', from: point(from), at: point(at), fovDeg });
    },
  };
}
