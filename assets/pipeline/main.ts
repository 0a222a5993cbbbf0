import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, readFigures } from './check/files';
import { CAST } from './people/cast';

const out = process.env['REIGI_PEOPLE'] ?? 'assets/dist/people';

/** Files of the cast, one entry per person: what the game looks people up in. */
async function writeManifest(): Promise<void> {
  const figures = await readFigures(out);
  const isBuilt = ({ id }: (typeof CAST)[number]): boolean => figures.some(({ file }) => file === `${id}.glb`);
  const people = CAST.filter(isBuilt).map(({ id, name, role, sex, age, posture, glasses, hair }) => ({
    id, name, role, sex, age, posture, glasses: glasses !== undefined, hairStyle: hair.style,
    levels: figures.filter(({ file }) => [`${id}.glb`, `${id}-mid.glb`, `${id}-far.glb`].includes(file)).sort((a, b) => b.triangles - a.triangles),
  }));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ version: 1, people }, undefined, 1)}\n`);
}

/** The kernel imports no files: what it must know of the bodies is written for it as code. */
function writeKernelMetrics(): void {
  if (out !== 'assets/dist/people') return;
  const metrics = JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')) as Record<string, unknown>;
  const rows = Object.entries(metrics).map(([id, one]) => `  '${id}': { ${Object.entries(one as Record<string, number>).map(([name, mm]) => `${name}: ${mm}`).join(', ')} },`);
  const head = "/** Written by `npm run assets:build`, from the built bodies. */\nimport type { BodyMetrics } from './metrics';\n";
  writeFileSync('scenarios/body/metrics-data.ts', `${head}\nexport const CAST_METRICS: Readonly<Record<string, BodyMetrics>> = {\n${rows.join('\n')}\n};\n`);
}

/** From the middle to each knee when seated. */
const KNEES_MM = { woman: 62, man: 95 } as const;

/** How people hold themselves is in no file of theirs: it is put into every pose. */
function writeHabits(): void {
  if (out !== 'assets/dist/people') return;
  const rows = CAST.map(({ id, posture, sex }) => `  '${id}': { neckDeg: ${posture.neckDeg}, backDeg: ${posture.backDeg}, kneesMm: ${KNEES_MM[sex]} },`);
  const head = "/** Written by `npm run assets:build`, from the cast. */\nimport type { Habit } from './habit';\n";
  writeFileSync('renderer/stage/body/habits-data.ts', `${head}\nexport const HABITS: Readonly<Record<string, Habit>> = {\n${rows.join('\n')}\n};\n`);
}

/** A table per person: what is not built anew keeps its row, and rows stand in the order of the cast. */
function updateTable(file: string, rows: ReadonlyMap<string, unknown>, row: (value: unknown) => string): void {
  const path = join(out, file);
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  const lines = CAST.flatMap(({ id }) => {
    const value = rows.get(id) ?? known[id];
    return value === undefined ? [] : [` ${JSON.stringify(id)}: ${row(value)}`];
  });
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

async function build(words: readonly string[]): Promise<void> {
  // For looking at a change: only the level that cameras come near to.
  const near = words.includes('--near');
  const ids = words.filter((word) => !word.startsWith('--'));
  // Only building needs the outside source; a check must work without it.
  const { assemble } = await import('./person/assemble');
  mkdirSync(out, { recursive: true });
  const metrics = new Map<string, unknown>();
  const faces = new Map<string, unknown>();
  for (const spec of CAST) {
    if (ids.length > 0 && !ids.includes(spec.id)) continue;
    const began = performance.now();
    const built = await assemble(spec, near);
    for (const { name, bytes, triangles, primitives } of built.files) {
      writeFileSync(join(out, name), bytes);
      console.log(`${name}: ${triangles} triangles, ${Math.round(bytes.length / 1024)} KB, ${primitives} calls`);
    }
    metrics.set(spec.id, built.metrics);
    faces.set(spec.id, built.face);
    console.log(`  ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  updateTable('metrics.json', metrics, (value) => JSON.stringify(value, undefined, 1).replaceAll('\n', '\n '));
  writeKernelMetrics();
  writeHabits();
  updateTable('faces.json', faces, (value) => JSON.stringify(value));
  await writeManifest();
}

/** Builds without writing, and compares with what is committed: the same input must give the same bytes. */
async function verify(ids: readonly string[]): Promise<void> {
  const { assemble } = await import('./person/assemble');
  for (const spec of CAST.filter(({ id }) => ids.includes(id))) {
    const built = await assemble(spec, ids.includes('--near'));
    for (const { name, bytes } of built.files) {
      const same = Buffer.compare(readFileSync(join(out, name)), bytes) === 0;
      console.log(`${name}: ${same ? 'the same bytes' : 'DIFFERENT BYTES'}`);
      if (!same) process.exitCode = 1;
    }
  }
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
if (command === 'build') await (rest.includes('--verify') ? verify(rest) : build(rest));
else if (command === 'check') await check();
else throw new Error('Say build or check.');
