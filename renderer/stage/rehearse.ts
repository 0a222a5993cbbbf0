/**
 * Every program of a first picture is asked for when the renderer is made, before there is anything to draw: the graphics process
 * compiles while people are read and the room is built. First asked for when it is drawn, each of them would be waited for.
 */
import {
  Bone, BufferGeometry, DirectionalLight, Float32BufferAttribute, HemisphereLight, InstancedMesh, type Material, Matrix4, Mesh, MeshBasicMaterial, MeshLambertMaterial,
  PerspectiveCamera, Scene, Skeleton, SkinnedMesh, Texture, type WebGLRenderer,
} from 'three';
import { JOINT_COUNT } from './body/bones';
import { FACE_MOVES } from './body/face';
import { materialOf } from './cast/dress';
import { readsJointsPlainly } from './cast/plain-joints';
import type { Tier } from './quality';

/** Nearly everything is in sight. */
const WIDE_DEG = 150;

/**
 * What a program depends on: the kind of its material, what its mesh has, and how many lights there are. Nothing of it is drawn.
 * None of the materials that stages share are asked: each would keep every renderer that ever knew it.
 */
export function rehearse(gl: WebGLRenderer, tier: Tier): Rehearsal {
  const scene = new Scene();
  const key = new DirectionalLight();
  key.castShadow = tier === 'high';
  const map = new Texture();
  scene.add(
    new HemisphereLight(), key,
    ...[
      new MeshLambertMaterial({ vertexColors: true }), new MeshBasicMaterial({ vertexColors: true }), new MeshBasicMaterial({ vertexColors: true, transparent: true }),
      new MeshBasicMaterial({ vertexColors: true, map }), new MeshBasicMaterial({ vertexColors: true, map, transparent: true }),
      new MeshLambertMaterial(), new MeshLambertMaterial({ transparent: true }), new MeshLambertMaterial({ map }),
    ].map((material) => new Mesh(shape(), material)),
    new InstancedMesh(shape(), new MeshBasicMaterial({ map, transparent: true }), 1),
    ...figure(map, tier),
  );
  gl.compile(scene, new PerspectiveCamera());
  // Some drivers put the work off until a program is looked at. This looks at it there; asking anything here would wait for the answer.
  const context = gl.getContext();
  const programs = [...(gl.info.programs ?? [])] as readonly Program[];
  for (const { program } of programs) context.validateProgram(program);
  context.flush();
  return {
    end: (room) => {
      for (const one of programs) {
        one.getUniforms();
        one.getAttributes();
      }
      gl.setScissor(0, 0, 1, 1);
      gl.setScissorTest(true);
      gl.render(room, new PerspectiveCamera(WIDE_DEG));
      gl.setScissorTest(false);
    },
  };
}

export interface Rehearsal {
  /**
   * Asks each program where its inputs are, which waits until it is compiled; asked between drawings, it would wait for these as well.
   * Then draws one pixel of the room: its pictures go over, and drivers make ready what they make ready only for drawing.
   */
  end(room: Scene): void;
}

/** Of three.js, whose types leave these out. */
interface Program {
  readonly program: WebGLProgram;
  getUniforms(): unknown;
  getAttributes(): unknown;
}

/** Kept for good by their renderer: a program that no material uses any more is thrown away. */
function figure(map: Texture, tier: Tier): readonly SkinnedMesh[] {
  const skeleton = new Skeleton(Array.from({ length: JOINT_COUNT }, () => new Bone()), Array.from({ length: JOINT_COUNT }, () => new Matrix4()));
  const parts = [['body', 0], ['head', FACE_MOVES.length], ['hair', 0], ['soft', FACE_MOVES.length]] as const;
  const dressed = parts.map(([name, moves]) => {
    const material = materialOf({ name, texture: map }, tier);
    if (tier === 'low') readsJointsPlainly(material, skeleton);
    return skinned(shape(moves, tier === 'high'), material, skeleton);
  });
  return [...dressed, skinned(shape(), new MeshLambertMaterial(), skeleton)];
}

function skinned(geometry: BufferGeometry, material: Material, skeleton: Skeleton): SkinnedMesh {
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bind(skeleton, new Matrix4());
  return mesh;
}

/** Three corners in one place; `moves` of a face. */
function shape(moves = 0, hasMovedNormals = false): BufferGeometry {
  const geometry = new BufferGeometry();
  const zeros = (size: number): Float32BufferAttribute => new Float32BufferAttribute(new Float32Array(3 * size), size);
  for (const [name, size] of [['position', 3], ['normal', 3], ['color', 3], ['uv', 2], ['skinIndex', 4], ['skinWeight', 4]] as const) geometry.setAttribute(name, zeros(size));
  if (moves > 0) geometry.morphAttributes['position'] = Array.from({ length: moves }, () => zeros(3));
  if (moves > 0 && hasMovedNormals) geometry.morphAttributes['normal'] = Array.from({ length: moves }, () => zeros(3));
  return geometry;
}
