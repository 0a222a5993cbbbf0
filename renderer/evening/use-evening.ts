/** The parts of an evening that came before an attempt, each judged by the pack it was played under. */
import { useEffect, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import { CARRIED } from '../../scenarios/acts/evening/carried';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { sceneById } from '../../scenarios/scenes/catalog';
import { eveningParts } from '../../scenarios/scenes/evening';
import { scorecard } from '../../scenarios/scoring/scorecard';

type Kept = Pick<Response<'attempts.read'>, 'header' | 'observations'>;

export interface EarlierParts {
  /** The first first. */
  readonly cards: readonly Scorecard[];
  /** Not all could be read. */
  readonly isPartial: boolean;
}

export function judged({ header, observations }: Kept): Scorecard {
  const { scene, sceneVersion: version } = header;
  return scorecard(observations, { scenario: scene, version, rules: sceneById(scene)?.rules ?? [], pack: findPack(header.pack) ?? guideStrict, subject: LEARNER });
}

async function partsBefore({ carry }: Kept['header']): Promise<EarlierParts> {
  const cards: Scorecard[] = [];
  let before = carry[CARRIED.before];
  // A file from elsewhere may tell a circle.
  for (let left = eveningParts().length; typeof before === 'string' && left > 0; left -= 1) {
    let kept: Kept;
    try {
      kept = await window.reigi.call('attempts.read', { id: before });
    } catch {
      return { cards, isPartial: true };
    }
    cards.unshift(judged(kept));
    before = kept.header.carry[CARRIED.before];
  }
  return { cards, isPartial: false };
}

/** undefined while they are read. */
export function useEarlierParts(header: Kept['header']): EarlierParts | undefined {
  const [parts, setParts] = useState<EarlierParts>();
  useEffect(() => {
    let isGone = false;
    void partsBefore(header).then((read) => {
      if (!isGone) setParts(read);
    });
    return () => {
      isGone = true;
    };
  }, [header]);
  return parts;
}
