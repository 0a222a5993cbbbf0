/** Every scene by keys and by a pad, right and wrong, and by the list alone: what a body can do, a person at a device can do. */
import { describe, expect, it } from 'vitest';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { scenes } from '../../scenarios/scenes/catalog';
import { cardOf, played } from '../support/plays';
import { visitScene, VISIT_DEVICES } from '../support/scene-visit';
import { seedWindow } from '../support/seed-window';

/** A thumb goes through a list of things, one after the other: some of what has to be quick is then a little late. A bow
 * by the list falls slowly enough to be stopped by ear, which costs a deep one some of its tempo. */
const LEAST = { keyboard: 99.5, gamepad: 96, twin: 95 } as const;
/** Two keys and no more, beside the modifiers. */
const MOST_KEYS = 2;
/** A nod with an upright back: the eyes go to the hands, where no device sends them. */
const BEYOND: readonly string[] = ['bow.from-the-hips'];
const [turn = 1] = seedWindow(1, 20);

describe.each(scenes.map((scene, at) => ({ code: scene.code, scene, device: VISIT_DEVICES[(at + turn) % VISIT_DEVICES.length] ?? 'keyboard' })))('$code by $device', ({ scene, device }) => {
  it(`ends as the master ends it (seed ${turn})`, () => {
    const visit = visitScene(scene, device, 'perfect', turn);
    expect(visit.mostDown).toBeLessThanOrEqual(MOST_KEYS);
    const { total, verdicts } = cardOf(visit.session);
    expect({ total, missed: missed(verdicts) }).toEqual({ total: expect.toSatisfy((score: number) => score >= LEAST[device]), missed: missed(masterly(scene)) });
  });

  // Fingers on the print, a walk askew: some mistakes have no button.
  if (device !== 'twin') it(`shows the mistakes that were made (seed ${turn})`, () => {
    const { verdicts } = cardOf(visitScene(scene, device, 'careless', turn).session);
    const made = missed(cardOf(played('careless', turn, 'practice', scene)).verdicts);
    const met = verdicts.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule);
    expect(made.filter((rule) => !BEYOND.includes(rule) && !verdicts.some((one) => one.rule === rule && one.outcome !== 'met')), `of ${made.join(', ')}; met: ${met.length}`).toEqual([]);
  });
});

const missed = (verdicts: ReturnType<typeof cardOf>['verdicts']): readonly string[] =>
  [...new Set(verdicts.filter(({ outcome }) => outcome === 'missed').map(({ rule }) => rule))].toSorted();

const masterly = (scene: SceneDefinition) => cardOf(played('perfect', turn, 'practice', scene)).verdicts;
