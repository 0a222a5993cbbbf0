/** An evening at the workbench written by hand, in which everything is right. */
import type { Observation } from '../../kernel/observation';

const by = 'learner';

export const goodEvening: readonly Observation[] = [
  { step: 400, type: 'card.designed', by, object: 'card.own', layout: 'two-sided', scripts: 'both', width10: 910, height10: 550, nameScript: 'katakana', missingMora: 0, isReadBack: true, fields: 3, familyCue: 'capitals' },
  { step: 900, type: 'card.inspected', by, object: 'card.own', found: 'clean' },
  { step: 2400, type: 'object.placed', by, object: 'holder.learner', on: 'inner:learner' },
  { step: 3000, type: 'cards.carried', by, count: 12, people: 1 },
  { step: 3000, type: 'deck.packed', by, in: 'bifold', at: 'inner', count: 12, loose: 0, stained: 0, bent: 0, foreign: 0, reversed: 12, staged: 1 },
  { step: 3000, type: 'dress.seen', by, right: 6, of: 6 },
  { step: 3300, type: 'scene.ended', by: 'scene', how: 'complete' },
];
