// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { createSession } from '../../../scenarios/kernel/session';
import { packById } from '../../../scenarios/packs/catalog';
import { scenes } from '../../../scenarios/scenes/catalog';
import { scorecard } from '../../../scenarios/scoring/scorecard';
import { liveAgain } from '../../session/resume';
import { outcomesOf } from './outcomes';
import { masterPlay } from './parts';

const pack = packById('traditional');

describe.each(scenes.map((scene) => [scene.code, scene] as const))('%s in parts', (_, scene) => {
  const { header, samples, parts } = masterPlay(scene, { seed: 3, pack });

  it('has a part for nearly every rule, each shorter than the scene', () => {
    const session = createSession(scene, header, 'observations');
    liveAgain(session, samples, Number.MAX_SAFE_INTEGER);
    // A rule may have no occasion with one seed: two ways to meet somebody are never both there.
    expect(parts.size).toBeGreaterThanOrEqual(scene.rules.length * 0.6);
    for (const part of parts.values()) {
      expect(part.steps).toBeGreaterThan(0);
      expect(part.from + part.steps).toBeLessThanOrEqual(session.step);
    }
  });

  it('is judged in each part by what was done in it alone', () => {
    const session = createSession(scene, header, 'observations');
    liveAgain(session, samples, Number.MAX_SAFE_INTEGER);
    const { observations } = session;
    const card = scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER });
    for (const [rule, { from }] of parts) {
      expect(outcomesOf(card, from).find((one) => one.rule === rule)?.outcome, rule).toBe('met');
    }
  });
});
