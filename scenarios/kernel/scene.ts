/** A scene as the kernel sees it: who and what is there, who is scripted, what may be said. */
import type { AnyStateMachine } from 'xstate';
import type { Body, Entity, World } from '../body/world';
import type { Layout } from '../body/layout';
import type { CardModel } from '../body/card-model';
import type { AttemptHeader } from './attempt';
import type { LineId, PersonId, RuleId } from './ids';
import type { Observation } from './observation';
import type { SpokenLine } from '../body/speech';
import type { ScriptEvent } from './script';

export interface CastMember {
  readonly id: PersonId;
  readonly nameKey: string;
  readonly rank: string;
  readonly company: string;
}

export type Variation = Readonly<Record<string, number | string>>;

/** What is there at the start. */
export interface Setting {
  readonly layout: Layout;
  readonly people: readonly Body[];
  readonly entities: readonly Entity[];
  readonly cards: ReadonlyMap<string, CardModel>;
  readonly clock10: number;
}

/** What has happened so far, for choosing lines and hints. */
export interface Progress {
  readonly world: World;
  readonly beat: string;
  readonly observations: readonly Observation[];
  readonly header: AttemptHeader;
}

export interface SceneDefinition {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly level: number;
  /** The beat with which a whole run begins. */
  readonly firstBeat: string;
  readonly rules: readonly RuleId[];
  readonly cast: readonly CastMember[];
  /** Everything that differs between two runs: from the seed, and from what an earlier scene of the same evening has settled already. */
  vary(seed: number, carry?: AttemptHeader['carry']): Variation;
  setting(header: AttemptHeader): Setting;
  /** Scripts by person id; `scene` is the director, who has no body. */
  readonly scripts: Readonly<Record<PersonId, () => AnyStateMachine>>;
  /** Events that this scene's scripts get from an observation, beyond those every scene has. */
  route(observation: Observation, world: World): readonly (readonly [PersonId, ScriptEvent])[];
  /** Where the learner is now, by name; arriving somewhere new is told to the director. */
  places(world: World): readonly string[];
  spoken(line: LineId, header: AttemptHeader): SpokenLine | undefined;
  sayable(progress: Progress): { readonly lines: readonly LineId[]; readonly fitting: LineId };
  hint(progress: Progress): string;
  /** Wall clock speed: steps per tenth of a minute while `clockRuns`. */
  readonly stepsPerClockTenth: number;
  clockRuns(beat: string): boolean;
}
