import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Bundled alone, a screen that comes late has only the styles that it, or what it is made of, asks for. */
const renderer = resolve(import.meta.dirname, '../../renderer');
const read = (file: string): string => readFileSync(file, 'utf8');
const relative = (file: string): string => file.slice(renderer.length + 1);

const styles = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css')).map((name) => join(renderer, name));
const styledIn = new Map<string, string[]>();
for (const file of styles) {
  for (const [, name = ''] of read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)) styledIn.set(name, [...(styledIn.get(name) ?? []), file]);
}

function imported(file: string): readonly string[] {
  const named = [...read(file).matchAll(/(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s+)?'(\.[^']+)'/g)].map(([, path = '']) => resolve(dirname(file), path));
  return named.flatMap((path) => ['', '.tsx', '.ts'].map((end) => path + end).filter((one) => /\.\w+$/.test(one) && existsSync(one))).filter((one) => one.startsWith(renderer));
}

function reached(from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const todo = [from]; todo.length > 0;) {
    const file = todo.pop();
    if (file === undefined || seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.css')) todo.push(...imported(file));
  }
  return seen;
}

/** Class names as they are written; of those put together, the part that is fixed. */
function classes(file: string): readonly string[] {
  return [...read(file).matchAll(/className=(?:"([^"]+)"|\{([^}]*(?:\$\{[^}]*\}[^}]*)*)\})/g)].flatMap(([, plain, made = '']) =>
    (plain ?? made.replaceAll(/\$\{[^}]*\}/g, ' ')).split(/[^\w-]+/).filter((name) => /^[a-z][\w-]*$/.test(name)));
}

it('a screen that comes late brings the styles of all that it is made of', () => {
  const late = [...read(join(renderer, 'app/seldom.tsx')).matchAll(/import\('([^']+)'\)/g)].map(([, path = '']) => `${resolve(renderer, 'app', path)}.tsx`);
  expect(late.length).toBeGreaterThan(3);
  const first = reached(join(renderer, 'app/main.tsx'));
  const missing = late.flatMap((screen) => {
    const all = [...reached(screen)];
    const has = new Set([...first, ...all]);
    return all.filter((file) => file.endsWith('.tsx')).flatMap((file) => classes(file).flatMap((name) => {
      const where = styledIn.get(name);
      return where === undefined || where.some((one) => has.has(one)) ? [] : [`${relative(screen)}: .${name} of ${relative(file)} is styled in ${where.map(relative).join(', ')}`];
    }));
  });
  expect([...new Set(missing)]).toEqual([]);
});
