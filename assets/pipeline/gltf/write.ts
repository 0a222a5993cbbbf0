import { Document, Logger, NodeIO, type Material } from '@gltf-transform/core';
import { ALL_EXTENSIONS, EXTTextureWebP } from '@gltf-transform/extensions';
import { dedup, meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { JOINTS, jointIndex, type Frame } from '../rig/joints';
import { matrices } from '../rig/bind';
import { vertexCount, type Part } from '../mesh/part';

await MeshoptEncoder.ready;

export interface Look {
  readonly part: Part;
  readonly material: 'opaque' | 'hair' | 'soft';
}

export interface Model {
  readonly id: string;
  readonly frames: readonly Frame[];
  /** Hair that hangs: joints after the 64, each under the one before, the first under the head. */
  readonly tail: readonly Frame[];
  readonly looks: Readonly<Record<string, Look>>;
  readonly textures: { readonly opaque: Buffer; readonly surface: Buffer; readonly alpha: Buffer };
}

type Mat4 = Parameters<ReturnType<Document['createNode']>['setMatrix']>[0];

function skeleton(doc: Document, model: Model): { skin: ReturnType<Document['createSkin']>; hips: ReturnType<Document['createNode']> } {
  const { local, inverse } = matrices(model.frames);
  const nodes = JOINTS.map(({ name }, i) => doc.createNode(name).setMatrix((local[i] ?? []) as Mat4));
  JOINTS.forEach(({ parent }, i) => {
    const node = nodes[i];
    if (parent !== undefined && node) nodes[jointIndex(parent)]?.addChild(node);
  });
  const bound = inverse.slice();
  let above = nodes[jointIndex('head')];
  let from = model.frames[jointIndex('head')];
  model.tail.forEach((frame, i) => {
    const p = frame.position;
    const q = from?.position ?? [0, 0, 0];
    const node = doc.createNode(`hairTail${i + 1}`).setTranslation([p[0] - q[0], p[1] - q[1], p[2] - q[2]]);
    above?.addChild(node);
    nodes.push(node);
    bound.push([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -p[0], -p[1], -p[2], 1]);
    above = node;
    from = frame;
  });
  const [hips] = nodes;
  if (!hips) throw new Error('No joints.');
  const skin = doc
    .createSkin('rig')
    .setSkeleton(hips)
    .setInverseBindMatrices(doc.createAccessor().setType('MAT4').setArray(Float32Array.from(bound.flat())));
  for (const node of nodes) skin.addJoint(node);
  return { skin, hips };
}

function materials(doc: Document, { textures }: Model): Record<Look['material'], Material> {
  const webp = (image: Buffer, name: string) => doc.createTexture(name).setImage(image).setMimeType('image/webp');
  const opaque = webp(textures.opaque, 'opaque');
  const surface = doc.createTexture('surface').setImage(textures.surface).setMimeType('image/png');
  const alpha = webp(textures.alpha, 'alpha');
  return {
    opaque: doc.createMaterial('opaque').setBaseColorTexture(opaque).setMetallicRoughnessTexture(surface).setMetallicFactor(1).setRoughnessFactor(1),
    hair: doc.createMaterial('hair').setBaseColorTexture(alpha).setAlphaMode('MASK').setAlphaCutoff(0.42).setDoubleSided(true)
      .setMetallicFactor(0).setRoughnessFactor(0.52),
    soft: doc.createMaterial('soft').setBaseColorTexture(alpha).setAlphaMode('BLEND').setDoubleSided(true).setMetallicFactor(0).setRoughnessFactor(0.5),
  };
}

/** One binary glTF: one skin, one call per look, quantised and meshopt-compressed over one volume so that the skin stays one. */
export async function glb(model: Model): Promise<Uint8Array> {
  const doc = new Document().setLogger(new Logger(Logger.Verbosity.ERROR));
  const buffer = doc.createBuffer();
  doc.createExtension(EXTTextureWebP).setRequired(true);
  const { skin, hips } = skeleton(doc, model);
  const person = doc.createNode(model.id).addChild(hips);
  doc.createScene(model.id).addChild(person);
  const material = materials(doc, model);
  const accessor = (type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Uint16Array | Uint32Array) =>
    doc.createAccessor().setType(type).setArray(array as Float32Array<ArrayBuffer>).setBuffer(buffer);
  for (const [name, { part, material: kind }] of Object.entries(model.looks)) {
    const primitive = doc
      .createPrimitive()
      .setMaterial(material[kind])
      .setIndices(accessor('SCALAR', vertexCount(part) < 65535 ? Uint16Array.from(part.indices) : part.indices))
      .setAttribute('POSITION', accessor('VEC3', part.positions))
      .setAttribute('NORMAL', accessor('VEC3', part.normals))
      .setAttribute('TEXCOORD_0', accessor('VEC2', part.uvs))
      .setAttribute('JOINTS_0', accessor('VEC4', part.joints))
      .setAttribute('WEIGHTS_0', accessor('VEC4', part.weights));
    const mesh = doc.createMesh(name).addPrimitive(primitive);
    for (const [morph, { positions, normals }] of part.morphs) {
      primitive.addTarget(
        doc.createPrimitiveTarget(morph).setAttribute('POSITION', accessor('VEC3', positions)).setAttribute('NORMAL', accessor('VEC3', normals)),
      );
    }
    if (part.morphs.size > 0) mesh.setExtras({ targetNames: [...part.morphs.keys()] }).setWeights([...part.morphs].map(() => 0));
    person.addChild(doc.createNode(name).setMesh(mesh).setSkin(skin));
  }
  for (const one of doc.getRoot().listAccessors()) one.setBuffer(buffer);
  await doc.transform(
    dedup(),
    meshopt({
      encoder: MeshoptEncoder, level: 'high', quantizationVolume: 'scene', quantizePosition: 14, quantizeNormal: 8,
      quantizeTexcoord: 13, quantizeWeight: 8,
    }),
  );
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  return io.writeBinary(doc);
}
