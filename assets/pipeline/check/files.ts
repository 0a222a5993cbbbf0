import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO, type Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { LEVELS, LIMITS } from '../person/budget';
import { JOINTS } from '../rig/joints';

interface Validator {
  validateBytes(bytes: Uint8Array, options: { readonly maxIssues: number }): Promise<{
    readonly issues: { readonly messages: readonly { readonly severity: number; readonly code: string; readonly message: string }[] };
  }>;
}
// The Khronos validator is compiled CommonJS without types.
const validator = createRequire(import.meta.url)('gltf-validator') as Validator;

/** What the manifest says of one file. */
export interface FileFigures {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly triangles: number;
  readonly primitives: number;
  readonly joints: number;
  readonly morphs: readonly string[];
}

await MeshoptDecoder.ready;
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });

function figures(file: string, bytes: Uint8Array, doc: Document): FileFigures {
  const root = doc.getRoot();
  const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives());
  const names = new Set(root.listMeshes().flatMap((mesh) => (mesh.getExtras()['targetNames'] as string[] | undefined) ?? []));
  return {
    file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'),
    triangles: primitives.reduce((sum, p) => sum + (p.getIndices()?.getCount() ?? 0) / 3, 0),
    primitives: primitives.length, joints: root.listSkins()[0]?.listJoints().length ?? 0, morphs: [...names],
  };
}

export async function readFigures(folder: string): Promise<FileFigures[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.glb')).sort();
  const all: FileFigures[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    all.push(figures(file, bytes, await io.readBinary(bytes)));
  }
  return all;
}

/** The weight of the names of the rig: every finger must be there, by its own name. */
function rigFaults(file: string, doc: Document): string[] {
  const skins = doc.getRoot().listSkins();
  if (skins.length !== 1) return [`${file}: ${skins.length} skeletons instead of one`];
  const names = new Set(skins[0]?.listJoints().map((joint) => joint.getName()));
  return JOINTS.filter(({ name }) => !names.has(name)).map(({ name }) => `${file}: joint ${name} is missing`);
}

/** Joints that really move skin. */
function unweighted(file: string, doc: Document): string[] {
  const used = new Set<number>();
  for (const mesh of doc.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const joints = primitive.getAttribute('JOINTS_0');
      const weights = primitive.getAttribute('WEIGHTS_0');
      const j: number[] = [];
      const w: number[] = [];
      for (let i = 0; joints && weights && i < joints.getCount(); i++) {
        joints.getElement(i, j);
        weights.getElement(i, w);
        w.forEach((share, k) => share > 0.2 && used.add(j[k] ?? 0));
      }
    }
  }
  const fingers = JOINTS.map(({ name, kind }, i) => ({ name, kind, i })).filter(({ kind }) => kind === 'finger');
  return fingers.filter(({ i }) => !used.has(i)).map(({ name }) => `${file}: ${name} moves nothing`);
}

/** Every fault of every file, as sentences. */
export async function faultsOf(folder: string, licences: string): Promise<string[]> {
  const faults: string[] = [];
  let total = 0;
  for (const one of await readFigures(folder)) {
    const { file } = one;
    total += one.bytes;
    const level = LEVELS.find(({ name }) => name !== '' && file.endsWith(`${name}.glb`)) ?? LEVELS[0];
    const bytes = readFileSync(join(folder, file));
    const report = await validator.validateBytes(new Uint8Array(bytes), { maxIssues: 50 });
    for (const { severity, code, message } of report.issues.messages) {
      // The validator does not know meshopt compression or WebP and says so; everything else counts.
      if (severity === 0) faults.push(`${file}: ${code} ${message}`);
    }
    const doc = await io.readBinary(bytes);
    faults.push(...rigFaults(file, doc), ...(level.name === '' ? unweighted(file, doc) : []));
    const limit = (ok: boolean, text: string): void => void (ok || faults.push(`${file}: ${text}`));
    limit(one.triangles <= level.total * (level.name === '' ? 1 : 1.05), `${one.triangles} triangles`);
    limit(one.bytes <= LIMITS.bytes, `${one.bytes} bytes`);
    limit(one.primitives <= LIMITS.primitives, `${one.primitives} draw calls`);
    limit(one.morphs.length >= LIMITS.morphs, `${one.morphs.length} morphs`);
    limit(licences.includes(`\`${file.replace(/(-mid|-far)?\.glb$/, '')}\``), 'is not in the licence list');
  }
  if (total > LIMITS.totalBytes) faults.push(`all files: ${total} bytes`);
  return faults;
}
