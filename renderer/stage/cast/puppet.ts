import { Bone, BufferGeometry, Matrix4, MeshLambertMaterial, Skeleton, SkinnedMesh, Sphere, Vector3 } from 'three';
import type { PersonId } from '../../../scenarios/kernel/ids';
import { BONE, JOINT_COUNT, type Pose, emptyPose, placeOf, turnOf } from '../body/bones';
import { FACE_MOVES, blink } from '../body/face';
import type { PersonView } from '../body/person-view';
import type { Physique } from '../body/physique';
import { type HeadState, lowered } from '../body/solve-head';
import { solvePose } from '../body/solve-pose';
import { breath } from '../body/solve-trunk';
import type { Tier } from '../quality';
import { type FrameView, easing } from '../view/frame-view';
import { materialOf, shadowOnly } from './dress';
import { armsOnly, withoutHead } from './headless';
import type { Level } from './levels';
import type { Model, ModelPart, Wearable } from './load-model';
import { seenThrough } from './master';
import type { LearnerLook } from './model-of';
import { coatColourOf, overcoatOf } from './overcoat';
import { suitIn } from './suit-colour';
import { readsJointsPlainly } from './plain-joints';

/** Steps in which a head goes two thirds of the way to a new direction. */
const HEAD_EASE = 9;
/** Of a look downward, how far the upper lids come along. */
const LIDS_FOLLOW = 0.42;

interface Dressed {
  readonly level: Level;
  readonly model: Model;
  readonly meshes: readonly { readonly part: ModelPart; readonly mesh: SkinnedMesh }[];
  /** The body as seen out of its own eyes; made when that is asked for. */
  own: BufferGeometry | undefined;
  /** Its arms alone; likewise. */
  arms: BufferGeometry | undefined;
  readonly coat: SkinnedMesh;
  /** Makes the coat's cloth, once one is worn: most scenes have none. */
  readonly cut: () => BufferGeometry;
}

/** In place of a coat that nobody has worn yet. */
const UNCUT = new BufferGeometry();

/** A person with what moves them: takes the moment, poses the joints, chooses how finely they are drawn. */
export class Puppet {
  readonly pose: Pose = emptyPose();
  private readonly bones = Array.from({ length: JOINT_COUNT }, () => new Bone());
  /** Finest first. */
  private dressed: readonly Dressed[] = [];
  private readonly dress: (wearable: Wearable) => Dressed;
  private readonly p: Physique;
  private readonly turn: HeadState = { yaw: 0, pitch: 0 };
  private readonly unseen = shadowOnly();
  /** Where they are, for the order of drawing. three.js would find it by going through every vertex before the first picture, and keep it. */
  private readonly about = new Sphere(new Vector3(), 1);
  private readonly casts: boolean;
  private known: PersonView | undefined;

  constructor(person: PersonId, p: Physique, tier: Tier, sleeves: LearnerLook['sleeves'] | undefined, isSeenThrough = false) {
    this.p = p;
    this.casts = tier === 'high' && !isSeenThrough;
    this.dress = ({ level, model }) => {
      const dressed = this.dressIn(person, level, model, tier, sleeves);
      if (isSeenThrough) for (const mesh of meshesOf(dressed)) seeThrough(mesh);
      return dressed;
    };
  }

  /** Puts on what there is, finest first, and keeps what it has on already. Returns everything that is to be drawn. */
  wear(models: readonly Wearable[]): readonly SkinnedMesh[] {
    this.dressed = models.map((one) => this.dressed.find(({ level }) => level === one.level) ?? this.dress(one));
    return this.dressed.flatMap(meshesOf);
  }

  private dressIn(person: PersonId, level: Level, model: Model, tier: Tier, sleeves: LearnerLook['sleeves'] | undefined): Dressed {
    const skeleton = new Skeleton(model.joints.map((joint) => this.bones[joint] ?? new Bone()), [...model.inverses]);
    const skinned = (mesh: SkinnedMesh): SkinnedMesh => {
      // Joints are placed in the world directly; a person is culled as a whole, not by meshes.
      mesh.bindMode = 'detached';
      mesh.bind(skeleton, new Matrix4());
      mesh.frustumCulled = false;
      mesh.boundingSphere = this.about;
      mesh.visible = false;
      return mesh;
    };
    const meshes = model.parts.map((part) => {
      const material = materialOf(part, tier, sleeves === undefined || part.texture === null || part.name !== 'body' ? part.texture : suitIn(part.texture, sleeves));
      if (tier === 'low') readsJointsPlainly(material, skeleton);
      const mesh = skinned(new SkinnedMesh(tier === 'low' ? plainMorphs(part.geometry) : part.geometry, material));
      mesh.name = part.name;
      // What a mirror shows, whatever the eyes see of it.
      mesh.userData['whole'] = part.geometry;
      mesh.castShadow = part.name !== 'soft';
      mesh.receiveShadow = tier === 'high';
      return { part, mesh };
    });
    const body = model.parts.find((part) => part.name === 'body');
    if (body === undefined) throw new Error('a person without a body');
    const coat = skinned(new SkinnedMesh(UNCUT, new MeshLambertMaterial({ color: coatColourOf(person) })));
    coat.castShadow = true;
    return { level, model, meshes, coat, cut: () => overcoatOf(model, body), own: undefined, arms: undefined };
  }

  /** Poses the person as they are now; hides them when they are elsewhere. */
  stand(person: string, moment: FrameView): void {
    const view = moment.people.get(person);
    const seen = view !== undefined && view.room === moment.room;
    if (!seen) {
      for (const one of this.dressed) hide(one);
      this.known = undefined;
      return;
    }
    // A head that was not there a picture ago does not turn: it already looks where it looks.
    const ease = this.known === view ? easing(moment.elapsed, HEAD_EASE) : 1;
    this.known = view;
    solvePose(view, this.p, this.turn, ease, this.pose);
    this.layBones();
  }

  /** Shows them as finely as `level` says, when the picture's camera is placed; without one they are outside of the picture. */
  show(person: string, moment: FrameView, seen: Seen, level: number | undefined): void {
    const view = this.known;
    if (view === undefined) return;
    const dressed = level === undefined ? undefined : this.dressed[Math.min(level, this.dressed.length - 1)];
    if (dressed === undefined) {
      for (const one of this.dressed) hide(one);
      return;
    }
    for (const other of this.dressed) if (other !== dressed) hide(other);
    for (const { part, mesh } of dressed.meshes) {
      const own = seen !== 'whole' && part.name !== 'body';
      mesh.visible = !own || this.casts;
      if (own && mesh.material !== this.unseen) mesh.userData['worn'] = mesh.material;
      if (own) mesh.material = this.unseen;
      else if (mesh.material === this.unseen) mesh.material = mesh.userData['worn'] as typeof mesh.material;
      if (part.name === 'body') mesh.geometry = shapeOf(dressed, part, seen);
      if (mesh.visible && mesh.morphTargetInfluences !== undefined) this.moveFace(view, part, mesh.morphTargetInfluences);
    }
    dressed.coat.visible = wearsCoat(moment, person);
    if (dressed.coat.visible && dressed.coat.geometry === UNCUT) dressed.coat.geometry = dressed.cut();
  }

  private layBones(): void {
    const { scale } = this.p;
    this.about.center.copy(placeOf(this.pose, BONE.pelvis));
    for (let joint = 0; joint < JOINT_COUNT; joint += 1) {
      this.bones[joint]?.matrixWorld.compose(placeOf(this.pose, joint), turnOf(this.pose, joint), size.setScalar(scale));
    }
  }

  private moveFace(view: PersonView, part: ModelPart, influences: number[]): void {
    const seed = view.id.length * 37;
    const lids = Math.max(blink(view.step, seed), lowered(this.pose) * LIDS_FOLLOW);
    for (const move of FACE_MOVES) {
      const at = part.morphs[move];
      if (at === undefined) continue;
      const extra = move === 'blinkL' || move === 'blinkR' ? lids : move === 'breath' ? breath(view.step, seed) : 0;
      influences[at] = Math.max(view.face[move], extra);
    }
  }

  dispose(): void {
    for (const { meshes, coat } of this.dressed) {
      for (const { mesh } of meshes) for (const material of [mesh.material, mesh.userData['worn'] as typeof mesh.material | undefined]) if (material !== undefined && !Array.isArray(material)) material.dispose();
      coat.geometry.dispose();
      if (!Array.isArray(coat.material)) coat.material.dispose();
      coat.skeleton.dispose();
    }
    this.unseen.dispose();
  }
}

/** One shadow is enough: the learner's own. */
function seeThrough(mesh: SkinnedMesh): void {
  for (const material of [mesh.material].flat()) seenThrough(material);
  mesh.castShadow = false;
  mesh.receiveShadow = false;
  mesh.renderOrder = 3;
}

/** How much of a body: all, what its own eyes see, or the arms. */
export type Seen = 'whole' | 'headless' | 'arms';

function shapeOf(dressed: Dressed, part: ModelPart, seen: Seen): BufferGeometry {
  switch (seen) {
    case 'whole': return part.geometry;
    case 'headless': return (dressed.own ??= withoutHead(dressed.model, part));
    case 'arms': return (dressed.arms ??= armsOnly(dressed.model, part));
  }
}

const size = new Vector3();

const plain = new WeakMap<BufferGeometry, BufferGeometry>();

/** The same without the normals of its morphs, which software reads for every vertex and nobody sees at its size. */
function plainMorphs(geometry: BufferGeometry): BufferGeometry {
  if (geometry.morphAttributes['normal'] === undefined) return geometry;
  const known = plain.get(geometry);
  if (known !== undefined) return known;
  const made = new BufferGeometry();
  made.setIndex(geometry.index);
  for (const [name, attribute] of Object.entries(geometry.attributes)) made.setAttribute(name, attribute);
  const { position } = geometry.morphAttributes;
  if (position !== undefined) made.morphAttributes['position'] = position;
  made.morphTargetsRelative = geometry.morphTargetsRelative;
  plain.set(geometry, made);
  return made;
}

const meshesOf = ({ meshes, coat }: Dressed): readonly SkinnedMesh[] => [...meshes.map(({ mesh }) => mesh), coat];

function hide({ meshes, coat }: Dressed): void {
  for (const { mesh } of meshes) mesh.visible = false;
  coat.visible = false;
}

function wearsCoat(moment: FrameView, person: string): boolean {
  for (const thing of moment.entities.values()) {
    if (thing.kind === 'coat' && thing.parent.startsWith('worn:') && thing.parent.endsWith(person)) return true;
  }
  return false;
}
