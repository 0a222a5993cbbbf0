/** A person's file, read once and kept: meshes on one skeleton, ready for as many stages as there are. */
import { type BufferGeometry, LinearFilter, type Material, Matrix4, type MeshStandardMaterial, type SkinnedMesh, type Texture } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { JOINT_NAMES } from '../body/bones';
import { type JointNode, type Rig, rigFromNodes } from '../body/rig';

/** full: near; mid: across a room; far: one of many. */
export type Level = 'full' | 'mid' | 'far';

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

const SUFFIX: Readonly<Record<Level, string>> = { full: '', mid: '-mid', far: '-far' };
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const loads = new Map<string, Promise<Model>>();
const models = new Map<string, Model>();

const fileOf = (model: string, level: Level): string => `people/${model}${SUFFIX[level]}.glb`;

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

/** What has been loaded; loading is the stage's care, before it opens. */
export function loadedModel(model: string, level: Level): Model | undefined {
  return models.get(fileOf(model, level));
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
  const { scene, parser } = await loader.loadAsync(new URL(file, document.baseURI).href);
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
