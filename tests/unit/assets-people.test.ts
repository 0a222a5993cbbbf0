import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HABITS } from '../../renderer/stage/body/habits-data';
import { root } from '../support/sandbox-tree';

interface Level { file: string; bytes: number; sha256: string; triangles: number; primitives: number; joints: number; morphs: string[] }
interface Person { id: string; posture: { neckDeg: number; backDeg: number }; role: string; sex: string; age: number; levels: Level[] }

const folder = join(root, 'assets/dist/people');
const read = (file: string) => readFileSync(join(folder, file));
const { people } = JSON.parse(read('manifest.json').toString('utf8')) as { people: Person[] };
const metrics = JSON.parse(read('metrics.json').toString('utf8')) as Record<string, Record<string, number>>;
const faces = JSON.parse(read('faces.json').toString('utf8')) as Record<string, [number, number, number][]>;
const levels = people.flatMap((person) => person.levels);
const named = people.filter(({ id }) => !id.startsWith('learner-'));

/** Everyone whom a scene of the rulebook names, and who serves, drives or fills the room of eight. */
const SCENES = [
  'kobayashi', 'nomura', 'sato', 'kimura', 'ito', 'takahashi', 'nakamura', 'oishi', 'tanaka', 'suzuki', 'morimoto', 'watanabe', 'nishimura',
  'sophie', 'fujii', 'okada', 'matsumoto', 'yamaguchi', 'kato', 'yamada', 'president', 'imaizumi', 'tsukuda', 'server', 'driver',
];

/** Root mean square distance of the places of two faces, mm. */
const apart = (a: string, b: string): number => {
  const [p = [], q = []] = [faces[a], faces[b]];
  return Math.sqrt(p.reduce((sum, place, i) => sum + place.reduce((part, x, k) => part + (x - (q[i]?.[k] ?? Infinity)) ** 2, 0), 0) / p.length);
};

describe('the cast on disk', () => {
  it('carries itself in the stage as its declarations say', () => {
    expect(HABITS).toEqual(Object.fromEntries(people.map(({ id, posture, sex }) => [id, { ...posture, kneesMm: sex === 'woman' ? 62 : 95 }])));
  });

  it('is exactly what the manifest says, byte for byte', () => {
    const onDisk = readdirSync(folder).filter((file) => file.endsWith('.glb'));
    expect(levels.map(({ file }) => file).toSorted()).toEqual(onDisk.toSorted());
    const wrong = levels.filter(({ file, sha256 }) => createHash('sha256').update(read(file)).digest('hex') !== sha256);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has the named people of the scenes, and learners of every choice', () => {
    expect(named.map(({ id }) => id).toSorted()).toEqual(SCENES.toSorted());
    expect(people.filter(({ id }) => id.startsWith('learner-'))).toHaveLength(12);
    expect(named.some(({ age }) => age >= 60)).toBe(true);
  });

  it('stays within the budget of a person', () => {
    const near = people.map((person) => person.levels[0]).filter((level) => level !== undefined);
    expect(near.filter(({ triangles, bytes, primitives, morphs }) => triangles > 25_000 || bytes > 1_200_000 || primitives > 5 || morphs.length < 16)).toEqual([]);
    const far = levels.filter(({ file, triangles }) => triangles > (file.endsWith('-far.glb') ? 4200 : file.endsWith('-mid.glb') ? 10_500 : 25_000));
    expect(far.map(({ file }) => file)).toEqual([]);
    expect(levels.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(30 * 1024 * 1024);
  });

  it('names every person in the licence list', () => {
    const list = readFileSync(join(root, 'assets/LICENCES.md'), 'utf8');
    expect(people.filter(({ id }) => !list.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  });
});

describe('faces', () => {
  it('are nobody else\'s: any two differ by more than a millimetre over all their places', () => {
    const pairs = named.flatMap(({ id }, i) => named.slice(i + 1).map((other) => ({ pair: `${id} and ${other.id}`, mm: apart(id, other.id) })));
    expect(pairs).toHaveLength((named.length * (named.length - 1)) / 2);
    expect(pairs.filter(({ mm }) => !(mm > 1.2)).map(({ pair }) => pair)).toEqual([]);
  });

  it('move: lids, brows, lips and the shapes of speech', () => {
    const wanted = ['blinkL', 'blinkR', 'smile', 'worry', 'surprise', 'browsUp', 'browsDown', 'press', 'mouthA', 'mouthI', 'mouthU', 'mouthE', 'mouthO', 'mouthN'];
    expect(levels.filter(({ morphs }) => wanted.some((morph) => !morphs.includes(morph))).map(({ file }) => file)).toEqual([]);
  });
});

describe('body metrics', () => {
  it('are there for everyone and stand in the order of a body', () => {
    const disordered = people.filter(({ id }) => {
      const m = metrics[id];
      if (!m) return true;
      const heights = ['kneeMm', 'hipMm', 'navelMm', 'sternumMm', 'shoulderMm', 'neckMm', 'eyeMm', 'statureMm'].map((key) => m[key] ?? 0);
      return heights.some((height, i) => i > 0 && height <= (heights[i - 1] ?? 0));
    });
    expect(disordered.map(({ id }) => id)).toEqual([]);
  });
});
