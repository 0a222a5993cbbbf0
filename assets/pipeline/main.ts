import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAST } from './people/cast';
import { assemble } from './person/assemble';

const out = process.env['REIGI_PEOPLE'] ?? 'assets/dist/people';

async function build(ids: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const spec of CAST) {
    if (ids.length > 0 && !ids.includes(spec.id)) continue;
    const began = performance.now();
    const { files, metrics } = await assemble(spec);
    for (const { name, bytes, triangles, primitives } of files) {
      writeFileSync(join(out, name), bytes);
      console.log(`${name}: ${triangles} triangles, ${Math.round(bytes.length / 1024)} KB, ${primitives} calls`);
    }
    console.log(`  ${JSON.stringify(metrics)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'build') await build(rest);
else throw new Error('Say build or check.');
