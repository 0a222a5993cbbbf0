/** The table of slips of every scene, and what it needs to be read rightly. */
import type { RuleId } from '../../../scenarios/kernel/ids';
import { SLIPS_S01 } from './s01';
import { SLIPS_S02 } from './s02';
import { SLIPS_S03 } from './s03';
import { SLIPS_S04 } from './s04';
import { SLIPS_S05 } from './s05';
import { SLIPS_S06 } from './s06';
import { SLIPS_S11 } from './s11';
import { SLIPS_S12 } from './s12';
import { SLIPS_S15 } from './s15';
import { SLIPS_S16 } from './s16';
import { SLIPS_S18 } from './s18';
import { SLIPS_S19 } from './s19';
import { SLIPS_S20 } from './s20';
import { SLIPS_S17 } from './s17';

export interface SceneSlips {
  readonly rules: Readonly<Record<string, readonly RuleId[]>>;
  /** A run with other slips that a slip is compared with, where the plain one could not show it. */
  readonly baseline?: Readonly<Record<string, readonly string[]>>;
  /** Rules that no slip of the master touches, and why there is none. */
  readonly untouched?: Readonly<Record<RuleId, string>>;
  /** Rules that a slip leaves no occasion for: they change to "not observed", which is no mistake. */
  readonly unseen?: Readonly<Record<string, readonly RuleId[]>>;
}

const TABLES: Readonly<Record<string, SceneSlips>> = {
  s01: { rules: SLIPS_S01 },
  s02: { rules: SLIPS_S02 },
  s03: {
    rules: SLIPS_S03,
    // One hand cannot be shown with a holder in the other, which supports the card: both runs are without it.
    baseline: { 'one-hand': ['no-holder'] },
    untouched: { 'meishi.present.step-back-bow': 'the master never steps back for another bow: that bonus is missed either way, and its rule has cases of its own' },
  },
  s04: {
    rules: SLIPS_S04,
    untouched: { 'meishi.order.stand': 'whoever sits early is shown in S03; the rule has cases of its own' },
  },
  s05: { rules: SLIPS_S05 },
  s06: { rules: SLIPS_S06 },
  s11: { rules: SLIPS_S11 },
  s12: { rules: SLIPS_S12 },
  s15: { rules: SLIPS_S15 },
  s16: { rules: SLIPS_S16 },
  s18: {
    rules: SLIPS_S18,
    untouched: { 'nomikai.safety.keep-control': 'who drinks no alcohol cannot lose control over it: what is drunk is told in S19, and the rule has cases of its own' },
  },
  s19: { rules: SLIPS_S19 },
  // Whoever slips out is not asked how they get home.
  s20: { rules: SLIPS_S20, unseen: { 'slips-out': ['nomikai.safety.no-driving'], 'tells-one': ['nomikai.safety.no-driving'] } },
  s17: {
    rules: SLIPS_S17,
    untouched: { 'nomikai.pour.empty-handed-rounds': 'the master stays where everybody is within reach: the bonus is not observed, and its rule has cases of its own' },
  },
};

export function slipsOf(scene: string): SceneSlips {
  const table = TABLES[scene];
  if (table === undefined) throw new RangeError(`the scene "${scene}" has no table of slips`);
  return table;
}

/** The rules that these slips touch together, each once, in order. */
export function rulesOf(scene: string, slips: Iterable<string>): readonly RuleId[] {
  const { rules, unseen = {} } = slipsOf(scene);
  return [...new Set([...slips].flatMap((slip) => (rules[slip] ?? []).filter((rule) => unseen[slip]?.includes(rule) !== true)))].sort();
}
