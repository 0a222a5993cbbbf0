import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { base, METRES, readJson } from './base-mesh';
import { CORRECTIONS, isCleared } from './cleared';
import { sourceFolder } from './package';

const ROW_BYTES = base.vertexCount * 6;
const rows = Object.keys(readJson<{ targets: Record<string, unknown> }>('src/json/targets/target-list.json').targets).sort();
const indexOf = new Map(rows.map((path, index) => [path.replace('data/targets/', '').replace('.target', ''), index]));
const file = openSync(join(sourceFolder(), 'public/data/targets/targets.bin'), 'r');
const cache = new Map<string, Int16Array>();

/** Displacements in 0.1 mm, or nothing where the set has no such shape (then it counts as none). */
function row(name: string): Int16Array | undefined {
  const index = indexOf.get(name);
  if (index === undefined) return undefined;
  const known = cache.get(name);
  if (known) return known;
  if (!isCleared(name)) throw new Error(`${name} is not cleared for use; see cleared.ts.`);
  const bytes = Buffer.alloc(ROW_BYTES);
  readSync(file, bytes, 0, ROW_BYTES, index * ROW_BYTES);
  const values = new Int16Array(bytes.buffer, bytes.byteOffset, base.vertexCount * 3);
  for (const [vertex, delta] of CORRECTIONS[name] ?? []) values.set(delta, vertex * 3);
  cache.set(name, values);
  return values;
}

/** Adds a shape to positions, by a factor. A missing macro combination means no change; a missing detail is a mistake. */
export function addTarget(positions: Float64Array, name: string, factor: number): void {
  if (factor === 0) return;
  const values = row(name);
  if (values === undefined) {
    if (name.startsWith('macrodetails/')) return;
    throw new Error(`No target ${name}.`);
  }
  const unit = factor * METRES * 1e-3;
  for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] ?? 0) + (values[i] ?? 0) * unit;
}
