import { Matrix4, MeshLambertMaterial, SkinnedMesh } from 'three';
import { type Pose, emptyPose } from '../body/bones';
import type { PersonView } from '../body/person-view';
import type { Proportions } from '../body/proportions';
import type { HeadState } from '../body/solve-head';
import { solvePose } from '../body/solve-pose';
import { type FrameView, easing } from '../view/frame-view';
import { type Detail, type Figure, applyPose, disposeFigure, makeFigure } from './figure';
import type { Look } from './looks';

/** Steps in which a head goes two thirds of the way to a new direction. */
const HEAD_EASE = 9;

/** A figure with what moves it: takes the moment, poses the bones. */
export class Puppet {
  readonly pose: Pose = emptyPose();
  readonly body: SkinnedMesh;
  readonly head: SkinnedMesh;
  readonly coat: SkinnedMesh;
  private readonly figure: Figure;
  private readonly material = new MeshLambertMaterial({ vertexColors: true });
  private readonly p: Proportions;
  private readonly turn: HeadState = { yaw: 0, pitch: 0 };
  private known: PersonView | undefined;

  constructor(p: Proportions, look: Look, detail: Detail) {
    this.p = p;
    this.figure = makeFigure(p, look, detail);
    this.body = this.skinned(this.figure.body);
    this.head = this.skinned(this.figure.head);
    this.coat = this.skinned(this.figure.coat);
  }

  private skinned(geometry: SkinnedMesh['geometry']): SkinnedMesh {
    const mesh = new SkinnedMesh(geometry, this.material);
    // Bones are placed in the world directly; a figure is never far, so it is never culled.
    mesh.bindMode = 'detached';
    mesh.bind(this.figure.skeleton, new Matrix4());
    mesh.frustumCulled = false;
    mesh.castShadow = true;
    return mesh;
  }

  /** Poses the figure as its person is now; hides it when the person is elsewhere. */
  show(person: string, moment: FrameView, headless: boolean): void {
    const view = moment.people.get(person);
    const seen = view !== undefined && view.room === moment.room;
    this.body.visible = seen;
    this.head.visible = seen && !headless;
    this.coat.visible = seen && wearsCoat(moment, person);
    if (!seen) {
      this.known = undefined;
      return;
    }
    // A head that was not there a picture ago does not turn: it already looks where it looks.
    const ease = this.known === view ? easing(moment.elapsed, HEAD_EASE) : 1;
    this.known = view;
    solvePose(view, this.p, this.turn, ease, this.pose);
    applyPose(this.figure, this.pose);
  }

  dispose(): void {
    disposeFigure(this.figure);
    this.material.dispose();
  }
}

function wearsCoat(moment: FrameView, person: string): boolean {
  for (const thing of moment.entities.values()) {
    if (thing.kind === 'coat' && thing.parent.startsWith('worn:') && thing.parent.endsWith(person)) return true;
  }
  return false;
}
