import { type PerspectiveCamera, Vector3 } from 'three';
import { MASTER } from '../cast/master';
import type { StageShared } from '../stage-context';
import type { StageCamera } from '../stage-props';

/** Hip height: the spine is seen square on and the bow is not foreshortened. */
const HEIGHT = 1.0;
const LEAST_AWAY = 2.4;

const middle = new Vector3();
const across = new Vector3();

type Side = Extract<StageCamera, { kind: 'side' }>;

/** Looks at two people square to the line between them; at one person square to where they face. */
export function placeSideCamera(shared: StageShared, wanted: Side, camera: PerspectiveCamera): void {
  let first: { x: number; z: number; yaw: number } | undefined;
  let second: { x: number; z: number } | undefined;
  for (const [id, person] of shared.view.people) {
    // The master stands where the learner does: the picture is about the learner and whoever is opposite.
    if (id === MASTER) continue;
    if (wanted.people !== undefined && !wanted.people.includes(id)) continue;
    if (wanted.people === undefined && first !== undefined && Math.hypot(person.x - first.x, person.z - first.z) > 3) continue;
    if (first === undefined) first = person;
    else second ??= person;
  }
  if (first === undefined) return;
  if (second === undefined) across.set(Math.sin(first.yaw), 0, Math.cos(first.yaw));
  else across.set(second.x - first.x, 0, second.z - first.z);
  const apart = second === undefined ? 0.4 : Math.max(0.4, across.length());
  across.normalize();
  middle.set(first.x, HEIGHT * 0.86, first.z).addScaledVector(across, apart / 2);
  const away = (LEAST_AWAY + apart * 0.55) * (wanted.mirror === true ? -1 : 1);
  camera.position.set(middle.x - across.z * away, HEIGHT, middle.z + across.x * away);
  camera.up.set(0, 1, 0);
  camera.lookAt(middle);
}
