/** The picture without pixels: everybody posed, the camera in the learner's eyes, and the same questions about the screen answered. */
import { PerspectiveCamera, type WebGLRenderer } from 'three';
import { pointableIds } from '../../../renderer/input/pointable';
import { INNER_POCKET, SIDE_POCKET } from '../../../renderer/input/pointed-thing';
import type { Play } from '../../../renderer/session/open-play';
import { emptyPose } from '../../../renderer/stage/body/bones';
import { HABITS } from '../../../renderer/stage/body/habits-data';
import { type Physique, physiqueOf } from '../../../renderer/stage/body/physique';
import type { HeadState } from '../../../renderer/stage/body/solve-head';
import { solvePose } from '../../../renderer/stage/body/solve-pose';
import { freshView, lookOut } from '../../../renderer/stage/camera/look-out';
import { Glance } from '../../../renderer/stage/camera/glance';
import { Crowd } from '../../../renderer/stage/cast/crowd';
import { DESIGNED_LOOK, modelOf } from '../../../renderer/stage/cast/model-of';
import { glanceAt } from '../../../renderer/stage/pointing/glance-at';
import { makeHandle } from '../../../renderer/stage/pointing/stage-handle';
import type { StageShared } from '../../../renderer/stage/stage-context';
import type { ScreenPoint, StageHandle, StageHit } from '../../../renderer/stage/stage-props';
import { easing, FrameView } from '../../../renderer/stage/view/frame-view';
import { topsOf } from '../../../renderer/stage/view/make-way';
import { metricsOf } from '../../../scenarios/body/metrics';
import { LEARNER, type PersonId } from '../../../scenarios/kernel/ids';
import { castRig } from '../cast-rig';

/** As the stage has them. */
const NEAR = 0.02;
const FAR = 30;
const HEAD_EASE = 9;
/** Nobody asks what a picture costs that is not drawn. */
const NO_RENDERER = {} as WebGLRenderer;

export interface Size {
  readonly width: number;
  readonly height: number;
}

type Playing = Pick<Play, 'loop' | 'set' | 'session'>;

export class DarkStage {
  readonly handle: StageHandle;
  private readonly play: Playing;
  private readonly size: Size;
  private readonly shared: StageShared;
  private readonly bodies = new Map<PersonId, { readonly physique: Physique; readonly turn: HeadState }>();
  private readonly camera: PerspectiveCamera;
  private readonly sight = freshView();

  constructor(play: Playing, size: Size) {
    this.play = play;
    this.size = size;
    this.camera = new PerspectiveCamera(62, size.width / size.height, NEAR, FAR);
    const { layout, metrics } = play.set;
    this.shared = { view: new FrameView(topsOf(layout)), poses: new Map(), metrics, layout, tier: 'low', glance: new Glance(), crowd: new Crowd(), own: DESIGNED_LOOK };
    this.handle = makeHandle({
      shared: this.shared, gl: NO_RENDERER, camera: () => this.camera, size: () => size, zones: () => ({ left: INNER_POCKET, right: SIDE_POCKET }),
      pointable: () => pointableIds(play.loop.view().things, layout), eyes: () => LEARNER,
    });
    this.draw();
  }

  /** One picture of the moment, if it has changed. */
  draw(): void {
    const moment = this.play.loop.picture();
    const { view } = this.shared;
    if (!view.differs(moment)) return;
    view.update(moment);
    for (const person of view.people.keys()) this.pose(person);
    const own = this.bodies.get(LEARNER);
    if (own !== undefined) lookOut(this.shared, LEARNER, own.physique, this.sight, this.camera, false);
    this.camera.updateMatrixWorld();
  }

  /** What a pointer meets there; the eyes go along with it. */
  meet(at: ScreenPoint): StageHit | undefined {
    const hit = this.handle.pick(at);
    glanceAt(this.shared, hit?.id ?? '', (at.x / this.size.width) * 2 - 1, (at.y / this.size.height) * 2 - 1);
    return hit;
  }

  private pose(person: PersonId): void {
    const { view, poses } = this.shared;
    const seen = view.people.get(person);
    const body = this.bodies.get(person) ?? this.embody(person);
    if (seen === undefined) return;
    const pose = poses.get(person) ?? emptyPose();
    solvePose(seen, body.physique, body.turn, poses.has(person) ? easing(view.elapsed, HEAD_EASE) : 1, pose);
    poses.set(person, pose);
  }

  private embody(person: PersonId): { readonly physique: Physique; readonly turn: HeadState } {
    const model = modelOf(person, DESIGNED_LOOK);
    const physique = physiqueOf(castRig(model), metricsOf(this.play.session.header.bodies[person] ?? ''), HABITS[model]);
    const made = { physique, turn: { yaw: 0, pitch: 0 } };
    this.bodies.set(person, made);
    return made;
  }
}
