import { useCallback, useEffect, useState } from 'react';
import { type Level, loadModel } from './load-model';
import { type LearnerLook, modelOf } from './model-of';

/** How finely a person is had: near, across a table, across the room. The learner is never far from their own eyes. */
export const levelsOf = (model: string): readonly Level[] => (model.startsWith('learner-') ? ['full', 'mid'] : ['full', 'mid', 'far']);

export type CastState = 'loading' | 'ready' | 'failed';

interface Asked {
  readonly key: string;
  readonly state: CastState;
}

/** Everybody of a scene, loaded before it opens: nobody is drawn half. The second answer tries again. */
export function useCast(people: readonly string[], look: LearnerLook): readonly [CastState, () => void] {
  // The master has the learner's body: who comes in as somebody known is no reason to begin anew.
  const key = [...new Set(people.map((person) => modelOf(person, look)))].sort().join(' ');
  const [asked, setAsked] = useState<Asked>({ key: '', state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const tell = (state: CastState): void => {
      if (isWanted) setAsked({ key, state });
    };
    const models = key === '' ? [] : key.split(' ');
    Promise.all(models.flatMap((model) => levelsOf(model).map((level) => loadModel(model, level)))).then(
      () => tell('ready'),
      (error: unknown) => {
        console.error(error);
        tell('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, round]);
  const again = useCallback(() => {
    setAsked({ key: '', state: 'loading' });
    setRound((before) => before + 1);
  }, []);
  return [asked.key === key ? asked.state : 'loading', again];
}
