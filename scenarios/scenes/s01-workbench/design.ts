/** The card as the studio has made it: what a header hands to this evening, and the fact that it becomes when it is shown. */
import { LEARNER } from '../../kernel/ids';
import type { Fact } from '../../kernel/observation';
import type { AttemptHeader } from '../../kernel/attempt';

type Designed = Extract<Fact, { type: 'card.designed' }>;
export type Design = Omit<Designed, 'type' | 'by' | 'object'>;
type Carried = AttemptHeader['carry'];

/** What can be said of the card that comes with the course. */
export const READY_DESIGN: Design = {
  layout: 'two-sided', scripts: 'both', width10: 910, height10: 550, nameScript: 'katakana', missingMora: 0, isReadBack: false, fields: 3, familyCue: 'capitals',
};

const KEYS = Object.keys(READY_DESIGN) as (keyof Design)[];

/** Into the header: figures and words only. */
export function carriedDesign(design: Design): Carried {
  return Object.fromEntries(KEYS.map((key) => [`design.${key}`, typeof design[key] === 'boolean' ? Number(design[key]) : design[key]]));
}

/** Out of it again; what is not said there is as with the ready card. */
export function designedCard(carried: Carried, isReadBack = false): Designed {
  const given = Object.fromEntries(KEYS.flatMap((key) => {
    const value = carried[`design.${key}`];
    return value === undefined ? [] : [[key, key === 'isReadBack' ? value === 1 : value]];
  })) as Partial<Design>;
  const design = { ...READY_DESIGN, ...given };
  return { type: 'card.designed', by: LEARNER, object: 'card.own', ...design, isReadBack: design.isReadBack || isReadBack };
}
