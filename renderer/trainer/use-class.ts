import { useEffect, useState } from 'react';
import type { ListedLearner } from '../../electron/contract/learner';
import type { Memory } from '../progress/memory/memory';
import { remember } from '../progress/memory/memory';
import { localDay } from '../progress/due';

export interface Pupil extends Omit<ListedLearner, 'made'> {
  readonly memory: Memory;
}

export type Class = { readonly pupils: readonly Pupil[]; readonly now: Date } | 'reading' | 'failed';

/** Everybody who practises here, with what they remember at this moment. */
export function useClass(): Class {
  const [read, setRead] = useState<Class>('reading');
  useEffect(() => {
    let isHere = true;
    window.reigi.call('learners.facts', {}).then(
      ({ learners }) => {
        const pupils = learners.map(({ recalls, ...listed }) => ({ ...listed, memory: remember(recalls, localDay) }));
        if (isHere) setRead({ pupils, now: new Date() });
      },
      () => isHere && setRead('failed'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return read;
}
