/** What the scene's own keys and lines are called in the learner's language. The words come from the core's texts. */
import type { LineId, PersonId } from '../../scenarios/kernel/ids';
import type { Line } from '../../scenarios/kernel/line';

export interface SceneWords {
  /** With the learner's own name and company filled in; undefined for an id that no line has. */
  line(id: LineId): Line | undefined;
  person(id: PersonId): string;
  /** Of a `TwinItem`: its name and its state. Empty when there is no word for it. */
  thing(nameKey: string): string;
  state(stateKey: string): string;
  hint(key: string): string;
  beat(name: string): string;
}
