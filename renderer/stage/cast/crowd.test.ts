import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { samplePerson } from '../../gallery/sample-people';
import { sampleStaging } from '../../gallery/sample-things';
import { FrameView } from '../view/frame-view';
import { Crowd, LEVEL_TRIANGLES, MANY_ON_SOFTWARE, PEOPLE_TRIANGLES, levelsWithin, type Placed } from './crowd';

const someone = (id: string, away: number, more: Partial<Placed> = {}): Placed => ({ id, away, was: -1, isOwn: false, ...more });
const costOf = (levels: ReadonlyMap<string, number>): number => [...levels.values()].reduce((sum, level) => sum + (LEVEL_TRIANGLES[level] ?? 0), 0);

describe('how finely people are drawn', () => {
  it('two who talk are whole, whoever is across the room is not', () => {
    expect(Object.fromEntries(levelsWithin([someone('near', 1.2), someone('across', 3.2), someone('door', 7)], 'low'))).toEqual({ near: 0, across: 1, door: 2 });
  });

  it.each([4, 6, 8, 10])('%i people stay within the budget, the near ones finer than the far', (count) => {
    const people = Array.from({ length: count }, (_, i) => someone(`p${i}`, 0.5 + i * 0.2, { isOwn: i === 0 }));
    const levels = levelsWithin(people, 'low');
    expect(levels.size).toBe(count);
    expect(costOf(levels)).toBeLessThanOrEqual(PEOPLE_TRIANGLES.low);
    expect(levels.get('p0')).toBe(0);
    people.reduce((before, { id }) => {
      expect(levels.get(id)).toBeGreaterThanOrEqual(before);
      return levels.get(id) ?? 0;
    }, 0);
  });

  it('many whom software draws from outside share less, and all are there; two or three, and those before one\'s own eyes, do not', () => {
    const row = (count: number, isOwn = false): readonly Placed[] => Array.from({ length: count }, (_, i) => someone(`p${i}`, 1 + i * 0.1, { isOwn: isOwn && i === 0 }));
    expect(costOf(levelsWithin(row(8), 'low'))).toBeLessThanOrEqual(MANY_ON_SOFTWARE);
    expect(levelsWithin(row(8), 'low').size).toBe(8);
    expect(costOf(levelsWithin(row(8), 'high'))).toBeGreaterThan(MANY_ON_SOFTWARE);
    expect(costOf(levelsWithin(row(8, true), 'low'))).toBeGreaterThan(MANY_ON_SOFTWARE);
    expect([...levelsWithin(row(2), 'low').values()]).toEqual([0, 0]);
  });

  it('nobody flickers between two levels for a few centimetres', () => {
    const drawn = (away: number, was: number): number | undefined => levelsWithin([someone('one', away, { was })], 'low').get('one');
    expect([drawn(2.5, 0), drawn(2.5, 1), drawn(2.2, 1), drawn(2.7, 0)]).toEqual([0, 1, 0, 1]);
  });
});

describe('a crowd', () => {
  it('leaves out who is outside of the picture, but not where only a few are', () => {
    const camera = new PerspectiveCamera(50, 1.6, 0.02, 30);
    camera.position.set(0, 1.4, 0);
    camera.lookAt(0, 1, -5);
    camera.updateMatrixWorld();
    const at = (id: string, x: number, z: number) => samplePerson(id, { x, z, yaw10: 0 });
    const seen = (people: readonly ReturnType<typeof at>[]): (number | undefined)[] => {
      const view = new FrameView();
      const staging = sampleStaging(people, []);
      view.update({ from: staging, to: staging, alpha: 0 });
      const crowd = new Crowd();
      return people.map(({ id }) => crowd.levelOf(id, view, camera, '', 'low'));
    };
    const [ahead, behind] = [at('a', 0, -2000), at('b', 0, 4000)];
    expect(seen([ahead, behind])).toEqual([0, 1]);
    expect(seen([ahead, behind, at('c', 300, -3000), at('d', -300, -3400)])).toEqual([0, undefined, 1, 1]);
  });
});
