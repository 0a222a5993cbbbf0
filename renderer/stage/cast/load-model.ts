/** A person's file, read once and kept: meshes on one skeleton, ready for as many stages as there are. */
import { type BufferGeometry, LinearFilter, type Material, Matrix4, type MeshStandardMaterial, type SkinnedMesh, type Texture } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { JOINT_NAMES } from '../body/bones';
import { type JointNode, type Rig, rigFromNodes } from '../body/rig';
import { FIRST_LEVEL, fileOf, type Level, levelsOf } from './levels';
import { readBy, takeFile } from './person-files';

export interface ModelPart {
  readonly name: string;
  readonly geometry: BufferGeometry;
  readonly texture: Texture | null;
  readonly morphs: Readonly<Record<string, number>>;
}

export interface Model {
  readonly rig: Rig;
  readonly parts: readonly ModelPart[];
  /** For each joint that the meshes count: its place in JOINT_NAMES, and how its skin rests. */
  readonly joints: readonly number[];
  readonly inverses: readonly Matrix4[];
}

/** A person's file is not there or not whole. */
export class MissingPerson extends Error {
  override readonly name = 'MissingPerson';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`the person in "${file}" could not be loaded: install the app again`, { cause });
    this.file = file;
  }
}

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const loads = new Map<string, Promise<Model>>();
const models = new Map<string, Model>();

/** Loads a person at a level; asked again, it answers with the same. After a failure it tries anew. */
export function loadModel(model: string, level: Level): Promise<Model> {
  const file = fileOf(model, level);
  const known = loads.get(file);
  if (known !== undefined) return known;
  const load = read(file, level).then(
    (made) => {
      models.set(file, made);
      return made;
    },
    (error: unknown) => {
      loads.delete(file);
      throw new MissingPerson(file, error);
    },
  );
  loads.set(file, load);
  return load;
}

export interface Wearable {
  readonly level: Level;
  readonly model: Model;
}

/** What has been loaded of a person, finest first; loading is the stage's care, before it opens. */
export function loadedModels(model: string): readonly Wearable[] {
  return levelsOf(model).flatMap((level) => {
    const made = models.get(fileOf(model, level));
    return made === undefined ? [] : [{ level, model: made }];
  });
}

/**
 * Strands share their picture with the pale glass of spectacles. In the small sizes of a lighter level's picture the two run
 * together, and hair seen along its surface turned grey: there it is read in its own size alone.
 */
function ofPart(name: string, level: Level, texture: Texture | null): Texture | null {
  if (texture !== null && level !== 'full' && name === 'hair') Object.assign(texture, { minFilter: LinearFilter, generateMipmaps: false });
  return texture;
}

async function read(file: string, level: Level): Promise<Model> {
  const { scene, parser } = await loader.parseAsync(await takeFile(file), '');
  const { nodes, skins } = parser.json as { nodes: JointNode[]; skins: { joints: number[] }[] };
  const joints = skins[0]?.joints ?? [];
  const meshes: SkinnedMesh<BufferGeometry, Material>[] = [];
  scene.traverse((object) => {
    if ('isSkinnedMesh' in object) meshes.push(object as SkinnedMesh<BufferGeometry, Material>);
  });
  const first = meshes[0];
  if (first === undefined) throw new Error('no mesh in it');
  return {
    rig: rigFromNodes(nodes, joints),
    // The loader renames what is called alike (the head's joint and its mesh): names are taken from the file.
    parts: meshes.map((mesh) => ({ name: String(mesh.userData['name']), geometry: mesh.geometry, texture: ofPart(String(mesh.userData['name']), level, (mesh.material as MeshStandardMaterial).map), morphs: mesh.morphTargetDictionary ?? {} })),
    joints: joints.map((node) => JOINT_NAMES.indexOf(nodes[node]?.name ?? '')),
    inverses: first.skeleton.boneInverses,
  };
}

// What fails here is told by the stage, which asks once more.
readBy((model) => void loadModel(model, FIRST_LEVEL).catch(() => undefined));
