/** Finding facts in an attempt without losing where they stand, so that every judgement can point at its evidence. */
import type { Step } from '../kernel/ids';
import type { Observation, ObservationOf, ObservationType } from '../kernel/observation';

/** Where an observation stands in the attempt's list, and when it happened. */
export interface Moment {
  readonly at: number;
  readonly fact: { readonly step: Step };
}

export interface Found<T extends ObservationType> extends Moment {
  readonly fact: ObservationOf<T>;
}

/** Every observation of a type that passes the test, in order. */
export function all<T extends ObservationType>(
  observations: readonly Observation[],
  type: T,
  test: (fact: ObservationOf<T>) => boolean = () => true,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  observations.forEach((observation, at) => {
    if (observation.type !== type) return;
    const fact = observation as ObservationOf<T>;
    if (test(fact)) found.push({ at, fact });
  });
  return found;
}

export function first<T extends ObservationType>(
  observations: readonly Observation[],
  type: T,
  test?: (fact: ObservationOf<T>) => boolean,
): Found<T> | undefined {
  return all(observations, type, test)[0];
}

export function last<T extends ObservationType>(
  observations: readonly Observation[],
  type: T,
  test?: (fact: ObservationOf<T>) => boolean,
): Found<T> | undefined {
  return all(observations, type, test).at(-1);
}

/** Whether a line says all of these things. */
export function says(line: { readonly tokens: string }, ...tokens: readonly string[]): boolean {
  const said = line.tokens.split(' ');
  return tokens.every((token) => said.includes(token));
}
