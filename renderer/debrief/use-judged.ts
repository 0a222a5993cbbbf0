/** The attempt judged by the chosen pack; choosing another judges it anew. */
import { useMemo, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import { LEARNER, type RuleId } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { partsOf, type PartView } from './verdict-view';

export interface Judged {
  readonly card: Scorecard;
  readonly parts: readonly PartView[];
  readonly judgeBy: (pack: string) => void;
}

export function useJudged({ header, observations }: Response<'attempts.read'>, rules: readonly RuleId[]): Judged {
  const [packId, judgeBy] = useState(header.pack);
  const card = useMemo(() => {
    const { scene: scenario, sceneVersion: version } = header;
    const pack = findPack(packId) ?? guideStrict;
    return scorecard(observations, { scenario, version, rules, pack, subject: LEARNER });
  }, [observations, header, rules, packId]);
  const parts = useMemo(() => partsOf(card), [card]);
  return { card, parts, judgeBy };
}
