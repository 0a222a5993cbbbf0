import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, readFigures } from './check/files';
import { CAST } from './people/cast';

const out = process.env['REIGI_PEOPLE'] ?? 'assets/dist/people';

/** Files of the cast, one entry per person: what the game looks people up in. */
async function writeManifest(): Promise<void> {
  const figures = await readFigures(out);
  const people = CAST.map(({ id, name, role, sex, age, posture, glasses, hair }) => ({
    id, name, role, sex, age, posture, glasses: glasses !== undefined, hairStyle: hair.style,
    levels: figures.filter(({ file }) => [`${id}.glb`, `${id}-mid.glb`, `${id}-far.glb`].includes(file)).sort((a, b) => b.triangles - a.triangles),
  }));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ version: 1, people }, undefined, 1)}\n`);
}

async function build(ids: readonly string[]): Promise<void> {
  // Only building needs the outside source; a check must work without it.
  const { assemble } = await import('./person/assemble');
  mkdirSync(out, { recursive: true });
  const path = join(out, 'metrics.json');
  const metrics: Record<string, unknown> = ids.length > 0 && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  for (const spec of CAST) {
    if (ids.length > 0 && !ids.includes(spec.id)) continue;
    const began = performance.now();
    const built = await assemble(spec);
    for (const { name, bytes, triangles, primitives } of built.files) {
      writeFileSync(join(out, name), bytes);
      console.log(`${name}: ${triangles} triangles, ${Math.round(bytes.length / 1024)} KB, ${primitives} calls`);
    }
    metrics[spec.id] = built.metrics;
    console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  writeFileSync(path, `${JSON.stringify(metrics, undefined, 1)}\n`);
  await writeManifest();
}

async function check(): Promise<void> {
  const faults = await faultsOf(out, readFileSync('assets/LICENCES.md', 'utf8'));
  const files = await readFigures(out);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  for (const fault of faults) console.log(fault);
  console.log(`${files.length} files, ${(bytes / 1048576).toFixed(1)} MB, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'build') await build(rest);
else if (command === 'check') await check();
else throw new Error('Say build or check.');
