import { describe, expect, it } from 'vitest';
import { LISTED_SLIPS, type Slip } from '../../scenarios/scenes/s03-first-visit/slips';
import { ruleById } from '../../scenarios/rulebook/catalog';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { cardOf, changes, slipping } from '../support/plays';
import { SLIP_RULES } from '../support/slip-rules';

/** One hand cannot be shown with a holder in the other, which supports the card: both runs are without it. */
const BASELINE: Partial<Record<Slip, readonly Slip[]>> = { 'one-hand': ['no-holder'] };
const slips = Object.keys(SLIP_RULES) as Slip[];

describe.each([1, 2])('one correct act swapped for a slip, seed %d,', (seed) => {
  const plain = cardOf(slipping(seed, []));
  const bare = cardOf(slipping(seed, ['no-holder']));

  it.each(slips)('%s: exactly its rules change', (slip) => {
    const session = slipping(seed, [slip]);
    expect(session.ended).toBe(true);
    expect(changes(BASELINE[slip] === undefined ? plain : bare, cardOf(session))).toEqual(SLIP_RULES[slip]);
  });
});

describe('the table of slips', () => {
  it('gives each listed mistake one rule, and no two the same', () => {
    const rules = LISTED_SLIPS.map((slip) => SLIP_RULES[slip]);
    expect(rules.map((list) => list.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(rules.flat()).size).toBe(6);
  });

  it('touches every rule that the scene scores', () => {
    const touched = new Set(Object.values(SLIP_RULES).flat());
    // The master never steps back for another bow: that bonus is missed either way, and its rule has cases of its own.
    expect(s03.rules.filter((rule) => !touched.has(rule))).toEqual(['meishi.present.step-back-bow']);
    expect(ruleById('meishi.present.step-back-bow').bonus).toBe(true);
  });
});
