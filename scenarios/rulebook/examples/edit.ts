/** Small changes to a list of observations. Each returns a new list. */
import type { Observation, ObservationOf, ObservationType } from '../../kernel/observation';

export type Edit = (observations: readonly Observation[]) => readonly Observation[];
type Test<T extends ObservationType> = (fact: ObservationOf<T>) => boolean;

function matches<T extends ObservationType>(fact: Observation, type: T, test: Test<T>): boolean {
  return fact.type === type && test(fact as ObservationOf<T>);
}

/** Changes fields of every fact of a type that passes the test. */
export function change<T extends ObservationType>(
  type: T,
  fields: Partial<ObservationOf<T>>,
  test: Test<T> = () => true,
): Edit {
  return (observations) =>
    inOrder(observations.map((fact) => (matches(fact, type, test) ? ({ ...fact, ...fields } as Observation) : fact)));
}

/** Leaves facts out. */
export function without<T extends ObservationType>(type: T, test: Test<T> = () => true): Edit {
  return (observations) => observations.filter((fact) => !matches(fact, type, test));
}

/** Puts facts in where their steps belong. */
export function adding(...facts: readonly Observation[]): Edit {
  return (observations) => inOrder([...observations, ...facts]);
}

/** Several changes, one after the other. */
export function both(...edits: readonly Edit[]): Edit {
  return (observations) => edits.reduce((list, edit) => edit(list), observations);
}

/** Edits of another attempt than the first visit. */
export function from(base: readonly Observation[]): (edit: Edit) => Edit {
  return (edit) => () => edit(base);
}

export const nothing: Edit = (observations) => observations;

function inOrder(observations: readonly Observation[]): readonly Observation[] {
  return observations.toSorted((a, b) => a.step - b.step);
}
