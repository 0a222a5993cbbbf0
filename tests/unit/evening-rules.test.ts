/** Every rule about an evening is scored in one of its scenes. That each has examples of met and missed, and is not observed when its occasion never arose: `rulebook/rules.test.ts`. */
import { expect, it } from 'vitest';
import { CASES } from '../../scenarios/rulebook/examples/cases';
import { RULES } from '../../scenarios/rulebook/catalog';
import { scenes } from '../../scenarios/scenes/catalog';
import { slipsOf } from '../support/slips/of-scene';

const EVENINGS = ['s15', 's16', 's17', 's18', 's19', 's20'];
const evening = scenes.filter(({ id }) => EVENINGS.includes(id));

it.each(RULES.map(({ id }) => id).filter((id) => id.startsWith('nomikai.')))('%s is scored on an evening, where a slip can miss it, and has its examples', (rule) => {
  const scored = evening.filter(({ rules }) => rules.includes(rule));
  expect(scored.map(({ id }) => id)).not.toEqual([]);
  // Somewhere a mistake can be made, or it is said why there is none.
  expect(scored.some(({ id }) => Object.values(slipsOf(id).rules).some((touched) => touched.includes(rule)) || slipsOf(id).untouched?.[rule] !== undefined)).toBe(true);
  expect((CASES[rule] ?? []).map(([, , outcome]) => outcome)).toEqual(expect.arrayContaining(['met', 'missed']));
});
