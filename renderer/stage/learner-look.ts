import { createContext, useContext } from 'react';
import { DESIGNED_LOOK, type LearnerLook as Look } from './cast/model-of';

/** The learner's choice, given once for every stage of the app. Without it the learner looks as designed. */
const Context = createContext<Look>(DESIGNED_LOOK);
export const LearnerLook = Context.Provider;

export function useLearnerLook(): Look {
  return useContext(Context);
}
