/** What somebody sees: where their eyes are, where they look, and how much of their own hands comes into the picture. */
import { type PerspectiveCamera, Vector3 } from 'three';
import { BODY_SIDES } from '../body/bones';
import type { PersonView } from '../body/person-view';
import type { Physique } from '../body/physique';
import type { StageShared } from '../stage-context';
import { easing } from '../view/frame-view';
import { asideFor, liftFor, riseFor } from './look-past';
import { eyePoint, sightOf, trunkPitch, VIEW_FOV } from './eye-point';

/** Eyes that study something in the hand take in less of the room: the card is then large enough to read. */
const STUDY_FOV = 40;
const STUDY_NEAR = 0.62;
const STUDY_FAR = 0.95;
/** Steps in which the view goes two thirds of the way to a new gaze. */
const VIEW_EASE = 9;
/** Where a laptop's camera is, above its foot (m). */
const SCREEN_CAMERA_UP = 0.2;
/** Who talks to a screen has what lies before it in sight as well: nothing is studied there, and the view hangs lower (rad). */
const SCREEN_RADIUS = 0.22;
const DESK_BELOW = 0.22;
const SCREEN_FACE_UP = 0.1;
/** A glance never turns the picture over (rad). */
const LOWEST_VIEW = -1.5;
/** Hands lower than this (rad) cannot be brought into a view that still shows a face: the view goes no lower for them. */
const LOWEST_HANDS = -1.22;

const VESSELS_HELD: ReadonlySet<string> = new Set(['glass', 'ochoko', 'cup', 'bottle', 'tokkuri']);

const eye = new Vector3();
const toGaze = new Vector3();
const left = new Vector3();

/** Where the view is by now, and how wide. */
export interface ViewState {
  yaw: number;
  pitch: number;
  fov: number;
  /** How far the head is bent to the left (m), past a bottle. */
  aside: number;
  /** How much of a glance up or down is made: 1 with idle hands, 0 with working ones. */
  down: number;
  fresh: boolean;
}

/** What eyes need to know of a stage. */
export type Seen = Pick<StageShared, 'view' | 'poses' | 'glance'>;

/** Puts the camera into somebody's eyes. `isCalm`: cuts instead of turns, for whoever wants none. */
export function lookOut(shared: Seen, person: string, p: Physique, state: ViewState, camera: PerspectiveCamera, isCalm: boolean): void {
  const view = shared.view.people.get(person);
  const pose = shared.poses.get(person);
  if (view === undefined || pose === undefined) return;
  eyePoint(pose, p, eye);
  // On a call one sees what the screen's own camera sees.
  const screen = shared.view.entities.get(`screen.${person}`);
  if (screen !== undefined) eye.copy(screen.at).setY(screen.at.y + SCREEN_CAMERA_UP);
  const ease = state.fresh || isCalm ? 1 : easing(shared.view.elapsed, VIEW_EASE);
  state.aside += (asideFor(person, shared.view.entities, eye, state.aside) - state.aside) * ease;
  eye.addScaledVector(left.set(Math.cos(view.yaw), 0, -Math.sin(view.yaw)), state.aside);
  eye.y += riseFor(state.aside) + (leansOut(view) ? liftFor(trunkPitch(pose)) : 0);
  toGaze.subVectors(view.gaze, eye);
  const isCalled = isOnScreen(shared, view);
  // The face is in the upper half of the screen, and stays in sight when working hands draw the view down.
  if (isCalled) toGaze.y += SCREEN_FACE_UP;
  const yaw = Math.atan2(toGaze.x, toGaze.z);
  const flat = Math.max(0.02, Math.hypot(toGaze.x, toGaze.z));
  const hands = handPitch(view);
  const sight = sightOf(Math.atan2(toGaze.y, flat), leansOut(view) ? 0 : trunkPitch(pose), hands);
  const { glance } = shared;
  const low = Math.min(1, Math.max(0, (-Math.atan2(toGaze.y, flat) - 0.25) / 0.25));
  const near = isCalled ? 0 : low * Math.min(1, Math.max(0, (STUDY_FAR - toGaze.length()) / (STUDY_FAR - STUDY_NEAR)));
  state.fresh = false;
  const aside = yaw - state.yaw;
  state.yaw += Math.atan2(Math.sin(aside), Math.cos(aside)) * ease;
  state.pitch += (sight.pitch - state.pitch) * ease;
  state.fov += (sight.fovDeg + (STUDY_FOV - sight.fovDeg) * near - state.fov) * ease;
  setFov(camera, state.fov);
  camera.position.copy(eye);
  glance.follow(ease);
  // Working hands follow the pointer up and down, and the view follows them: a glance would come on top of it.
  state.down += ((hands === undefined ? 1 : 0) - state.down) * ease;
  const turned = state.yaw + glance.yaw;
  const pitch = Math.max(LOWEST_VIEW, state.pitch + glance.pitch * state.down - (isCalled ? state.down * DESK_BELOW : 0));
  toGaze.set(Math.sin(turned) * Math.cos(pitch), Math.sin(pitch), Math.cos(turned) * Math.cos(pitch));
  camera.up.set(0, 1, 0);
  camera.lookAt(eye.add(toGaze));
}

/** Looks at somebody on a screen. */
function isOnScreen({ view: { entities } }: Seen, { gaze }: PersonView): boolean {
  for (const thing of entities.values()) if (thing.id.startsWith('screen.') && thing.at.distanceTo(gaze) < SCREEN_RADIUS) return true;
  return false;
}

/** Over a low table with a glass or a bottle: the back goes forward and the eyes stay up, as in no bow. */
function leansOut(view: PersonView): boolean {
  return view.sitting.chair < 0.5 && view.sit > 0.9 && BODY_SIDES.some((side) => VESSELS_HELD.has(view[side].holds));
}

/** How far down working hands are, from the eyes; undefined when they hang or lie still. */
function handPitch(view: PersonView): number | undefined {
  let lowest: number | undefined;
  for (const side of BODY_SIDES) {
    const hand = view[side];
    if (hand.shape === 'rest' || hand.shape === 'lap') continue;
    const flat = Math.hypot(hand.point.x - eye.x, hand.point.z - eye.z);
    const pitch = Math.atan2(hand.point.y - eye.y, Math.max(0.05, flat));
    lowest = Math.max(LOWEST_HANDS, Math.min(lowest ?? pitch, pitch));
  }
  return lowest;
}

export function setFov(camera: PerspectiveCamera, fov: number): void {
  if (camera.fov === fov) return;
  camera.fov = fov;
  camera.updateProjectionMatrix();
}

/** A new view starts at its place; only then does it follow with ease. */
export function freshView(isFresh = true): ViewState {
  return { yaw: 0, pitch: 0, fov: VIEW_FOV, aside: 0, down: 1, fresh: isFresh };
}
