import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { RULES, ruleById } from '../rulebook/catalog';
import { change } from '../rulebook/examples/edit';
import { goodVisit } from '../rulebook/examples/good-visit';
import { scorecard } from '../scoring/scorecard';
import { findPack, PACKS, packById } from './catalog';
import { ruleCount, severityIn, type Pack } from './pack';

const ids = RULES.map(({ id }) => id);
const traditional = packById('traditional');

function score(observations: readonly Observation[], pack: Pack, rules: readonly string[]) {
  return scorecard(observations, { scenario: 's03', version: 1, rules, pack, subject: LEARNER });
}

describe('packs', () => {
  it('score this many rules each', () => {
    expect(PACKS.map((pack) => [pack.id, ruleCount(pack, RULES)])).toEqual([
      ['guide-strict', 33],
      ['traditional', 127],
      ['modern-office', 117],
    ]);
  });

  it('name only rules that exist', () => {
    for (const { implied, overrides } of PACKS) {
      for (const id of [...implied, ...Object.keys(overrides)]) expect(ids).toContain(id);
    }
  });

  it('weigh contested rules one level less in a modern office', () => {
    const modern = packById('modern-office');
    expect(severityIn(modern, ruleById('meishi.order.visitor-first'))).toBe('minor');
    expect(severityIn(modern, ruleById('meishi.present.slightly-lower'))).toBe('off');
    expect(severityIn(modern, ruleById('meishi.present.two-hands'))).toBe('critical');
  });

  it('can switch a rule off, weigh it differently or accept less', () => {
    const rule = ruleById('meishi.present.distance');
    const only = (override: Pack['overrides'][string]): Pack => ({
      ...traditional,
      overrides: { [rule.id]: override },
    });
    const near = change('card.taken', { distanceMm: 700 })(goodVisit);
    expect(severityIn(only({ off: true }), rule)).toBe('off');
    expect(severityIn(only({ severity: 'critical' }), rule)).toBe('critical');
    expect(score(near, traditional, [rule.id]).total).toBe(50);
    expect(score(near, only({ accept: ['partly'] }), [rule.id]).total).toBe(100);
  });

  it('are found by id', () => {
    expect(findPack('none')).toBeUndefined();
    expect(() => packById('none')).toThrow('none');
  });
});
