/** The card judged as it stands, by the same rules as any act. */
import { useMemo } from 'react';
import { cardDesigned } from '../../scenarios/acts/design-card';
import type { CardDraft } from '../../scenarios/body/card-draft';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';
import { traditional } from '../../scenarios/packs/traditional';
import { RULES } from '../../scenarios/rulebook/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { suggestNames, type Ears } from '../../scenarios/text/katakana/suggest';

const DESIGN_RULES = RULES.filter(({ occasion }) => occasion === 'design').map(({ id }) => id);

/** In the order of the rulebook. Every rule is told here, whichever pack the learner plays by. */
export function useVerdicts(draft: CardDraft, ears: Ears): readonly Verdict[] {
  return useMemo(() => {
    const fact = cardDesigned(draft, suggestNames(draft.given.latin, draft.family.latin, ears), LEARNER, 'card.own');
    const card = scorecard([{ ...fact, step: 0 }], { scenario: 's01', version: 1, rules: DESIGN_RULES, pack: traditional, subject: LEARNER });
    return card.verdicts.toSorted((a, b) => DESIGN_RULES.indexOf(a.rule) - DESIGN_RULES.indexOf(b.rule));
  }, [draft, ears]);
}
