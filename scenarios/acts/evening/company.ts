/** Who spends the evening together: guests of Asanagi Shōji, hosts of Étoile, in order of rank; six of them, or eight by the seed. */
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Random } from '../../kernel/random';
import type { CastMember } from '../../kernel/scene';
import { settledBy } from './carried';

export interface Companion extends CastMember {
  readonly side: 'guest' | 'host';
  /** Comes along only where there are eight. */
  readonly isExtra?: true;
}

const GUESTS_FIRM = '株式会社朝凪商事';
const HOSTS_FIRM = '株式会社エトワール';

/** The highest first. The learner, who has arranged the evening, takes the lowest place whoever is youngest. */
export const COMPANY: readonly Companion[] = [
  { id: 'tanaka', nameKey: 'person.tanaka', rank: 'department-manager', company: GUESTS_FIRM, side: 'guest' },
  { id: 'sato', nameKey: 'person.sato', rank: 'section-manager', company: GUESTS_FIRM, side: 'guest' },
  { id: 'nakamura', nameKey: 'person.nakamura', rank: 'senior-staff', company: GUESTS_FIRM, side: 'guest', isExtra: true },
  { id: 'nishimura', nameKey: 'person.nishimura', rank: 'first-year', company: GUESTS_FIRM, side: 'guest', isExtra: true },
  { id: 'suzuki', nameKey: 'person.suzuki', rank: 'department-manager', company: HOSTS_FIRM, side: 'host' },
  { id: 'kobayashi', nameKey: 'person.kobayashi', rank: 'senior-staff', company: HOSTS_FIRM, side: 'host' },
  { id: 'yamada', nameKey: 'person.yamada', rank: 'first-year', company: HOSTS_FIRM, side: 'host' },
  { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: HOSTS_FIRM, side: 'host' },
];

/** What the learner may drink tonight; none of them is worth less than another. */
export const DRINKS = ['drinks', 'does-not-drink', 'drives'] as const;
export type Drinks = (typeof DRINKS)[number];

/** What differs between evenings, from the seed alone. */
export interface EveningVariation {
  /** Six or eight at the table. */
  readonly people: number;
  readonly drinks: Drinks;
  readonly mirror: number;
}

/** `carry`: what an earlier part of the same evening has settled; the dice fall as without it, so that all else stays the seed's. */
export function varyEvening(dice: Random, most: 6 | 8 = 8, carry: AttemptHeader['carry'] = {}): EveningVariation {
  const thrown = { people: most === 8 ? dice.pick([6, 8]) : 6, drinks: dice.pick(DRINKS), mirror: dice.below(2) };
  return { ...thrown, ...settledBy(carry) };
}

/** Who is there, the highest first. */
export function companyOf(people: number): readonly Companion[] {
  return COMPANY.filter((one) => people === 8 || one.isExtra !== true);
}

export function companion(id: PersonId): Companion {
  const found = COMPANY.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`nobody called "${id}" comes along tonight`);
  return found;
}

/** To whom one owes respect tonight: every guest, and of one's own house whoever stands higher. */
export function isAbove(other: PersonId, id: PersonId): boolean {
  const [they, me] = [companion(other), companion(id)];
  if (they.side !== me.side) return they.side === 'guest';
  // The first-year is nobody's senior, wherever the learner sits.
  return they.rank !== 'first-year' && COMPANY.indexOf(they) < COMPANY.indexOf(me);
}
