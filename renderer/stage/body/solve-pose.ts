import { BODY_SIDES, type Pose } from './bones';
import { emptyFrame, frameOf } from './body-frame';
import type { PersonView } from './person-view';
import type { Physique } from './physique';
import { solveArm } from './solve-arm';
import { type HeadState, solveHead } from './solve-head';
import { solveLeg } from './solve-leg';
import { solveTrunk } from './solve-trunk';

const frame = emptyFrame();

/** Every joint of a person. Feet and pinch points are where the staging says; everything else follows from them. */
export function solvePose(person: PersonView, p: Physique, head: HeadState, ease: number, pose: Pose): void {
  frameOf(person, frame);
  solveTrunk(person, p, frame, pose);
  for (const side of BODY_SIDES) solveLeg(person, p, frame, pose, side);
  solveHead(person, p, frame, pose, head, ease);
  for (const side of BODY_SIDES) solveArm(person, p, frame, pose, side);
}
