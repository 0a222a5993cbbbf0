import { describe, expect, it } from 'vitest';
import { played, seededHeader } from '../../tests/support/plays';
import { LEARNER } from '../kernel/ids';
import { scenes } from '../scenes/catalog';
import { s02 } from '../scenes/s02-bow-dojo/scene';
import { s03 } from '../scenes/s03-first-visit/scene';
import { ghostOf, partsOf } from './ghost';

describe('the master’s own run', () => {
  it.each(scenes.map((scene) => [scene.code, scene] as const))('of %s has its parts one after the other, each with a telling moment of its own', (_code, scene) => {
    const parts = partsOf(played('perfect', 3, 'learn', scene).observations);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]?.beat).toBe(scene.firstBeat);
    parts.forEach(({ from, to, pose }, at) => {
      expect(pose).toBeGreaterThanOrEqual(from);
      expect(pose).toBeLessThanOrEqual(to);
      expect(parts[at + 1]?.from ?? to).toBe(to);
    });
  });

  it('is the perfect player on the same seed, and leaves nothing behind', () => {
    const header = seededHeader(3, 'learn', s03);
    const ghost = ghostOf(s03, header);
    const again = ghostOf(s03, header);
    const perfect = played('perfect', 3, 'learn', s03);
    expect(ghost?.parts).toEqual(partsOf(perfect.observations));
    expect(ghost?.track.frame(40)).toEqual(again?.track.frame(40));
    expect(ghost?.track.lastStep).toBeGreaterThan(perfect.step - 4);
  });

  it('shows a bow at its depth, and a card held out', () => {
    const bow = ghostOf(s02, seededHeader(3, 'learn', s02));
    const keirei = bow?.parts.find(({ beat }) => beat === 'keirei');
    const pitch = bow?.track.at(keirei?.pose ?? 0).to.people.find(({ id }) => id === LEARNER)?.pitch10 ?? 0;
    expect(pitch).toBeGreaterThan(280);
    const visit = ghostOf(s03, seededHeader(3, 'learn', s03));
    const given = played('perfect', 3, 'learn', s03).observations.find((one) => one.type === 'card.taken' && one.from === LEARNER);
    const offering = visit?.parts.find(({ from, to }) => given !== undefined && given.step >= from && given.step < to);
    const seen = visit?.track.at(offering?.pose ?? 0).to;
    expect(seen?.entities.some(({ kind, parent }) => kind === 'card' && parent === `hand:${LEARNER}`)).toBe(true);
  });
});
