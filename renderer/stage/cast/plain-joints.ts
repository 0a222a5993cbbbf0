/**
 * Joints as plain numbers of the vertex program. three.js reads them out of a picture, sixteen texels a vertex: on a processor
 * that costs more than all the rest of a person (eight at a table: 111 ms of its time a picture, 93 without).
 */
import { type Material, ShaderChunk, type Skeleton } from 'three';
import { JOINT_COUNT } from '../body/bones';
import { exchanged } from '../program-part';

const CHUNK = 'skinning_pars_vertex';
/** The picture, and the function after it. */
const READS_PICTURE = 'uniform highp sampler2D boneTexture;';

const VECTORS_A_JOINT = 4;
const OTHER_VECTORS = 64;

/** The same program with its joints from a uniform. All meshes of the material must hang on this skeleton. */
export function readsJointsPlainly(material: Material, skeleton: Skeleton): void {
  // As many for everybody, with hair that hangs free or without: one program does for all.
  const plain = exchanged(ShaderChunk[CHUNK], READS_PICTURE, `uniform mat4 joints[ ${JOINT_COUNT} ];\n\tmat4 getBoneMatrix( const in float i ) { return joints[ int( i ) ]; }`);
  if (plain === ShaderChunk[CHUNK]) throw new Error('three.js reads its joints in another way now: look at plain-joints.ts');
  material.onBeforeCompile = (shader, { capabilities }) => {
    // The least that WebGL promises would not do; what is drawn on today gives four times as much.
    if (capabilities.maxVertexUniforms < JOINT_COUNT * VECTORS_A_JOINT + OTHER_VECTORS) return;
    shader.uniforms['joints'] = new JointsNow(skeleton);
    shader.vertexShader = shader.vertexShader.replace(`#include <${CHUNK}>`, plain);
  };
  material.customProgramCacheKey = () => 'joints';
}

/** three.js puts another array in place when it makes its picture: asked anew every time. */
class JointsNow {
  readonly #skeleton: Skeleton;

  constructor(skeleton: Skeleton) {
    this.#skeleton = skeleton;
  }

  get value(): Float32Array | null {
    return this.#skeleton.boneMatrices;
  }
}
