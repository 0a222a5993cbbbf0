/** Skeletons of the committed cast, read from their files without a page. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type JointNode, type Rig, rigFromNodes } from '../../renderer/stage/body/rig';

const people = resolve(import.meta.dirname, '../../assets/dist/people');

/** A glTF file's text is its first chunk. */
export function castRig(model: string): Rig {
  const file = readFileSync(resolve(people, `${model}.glb`));
  const { nodes, skins } = JSON.parse(file.toString('utf8', 20, 20 + file.readUInt32LE(12))) as { nodes: JointNode[]; skins: { joints: number[] }[] };
  return rigFromNodes(nodes, skins[0]?.joints ?? []);
}
