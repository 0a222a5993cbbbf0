import { useCallback, useEffect, useState } from 'react';
import { FIRST_LEVEL, levelsOf } from './levels';
import { loadedModels, loadModel, type Wearable } from './load-model';
import { useShown } from '../view/use-shown';
import { type LearnerLook, modelOf } from './model-of';

export type CastState = 'loading' | 'ready' | 'failed';

interface Asked {
  readonly key: string;
  readonly state: CastState;
}

const loadFirst = (models: readonly string[]): Promise<unknown> => Promise.all(models.map((model) => loadModel(model, FIRST_LEVEL)));
const loadAll = (models: readonly string[]): Promise<unknown> => Promise.all(models.flatMap((model) => levelsOf(model).map((level) => loadModel(model, level))));

/**
 * Everybody of a scene, loaded before it opens: nobody is drawn half. `isEager`: it opens as soon as everybody is there in one
 * way, and their finer and lighter files follow. The second answer tries again.
 */
export function useCast(people: readonly string[], look: LearnerLook, isEager: boolean): readonly [CastState, () => void] {
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
    (isEager ? loadFirst : loadAll)(models).then(
      () => tell('ready'),
      (error: unknown) => {
        console.error(error);
        tell('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, round, isEager]);
  const again = useCallback(() => {
    setAsked({ key: '', state: 'loading' });
    setRound((before) => before + 1);
  }, []);
  return [asked.key === key ? asked.state : 'loading', again];
}

/** All files of a person that is on the stage already, as they come: asked for when the first picture is there. What does not come is done without. */
export function useModels(name: string): readonly Wearable[] {
  const [come, setCome] = useState(() => ({ name, models: loadedModels(name) }));
  const isShown = useShown();
  useEffect(() => {
    if (!isShown) return undefined;
    let isWanted = true;
    const look = (): void => {
      if (isWanted) setCome({ name, models: loadedModels(name) });
    };
    loadAll([name]).then(look, (error: unknown) => {
      console.error(error);
      look();
    });
    return () => {
      isWanted = false;
    };
  }, [name, isShown]);
  return come.name === name ? come.models : loadedModels(name);
}
