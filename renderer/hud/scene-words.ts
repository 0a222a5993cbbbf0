/** What the scene's own keys and lines are called in the learner's language. The words come from the core's texts. */
import type { CardModel } from '../../scenarios/body/card-model';
import type { LineId, PersonId } from '../../scenarios/kernel/ids';
import type { Line } from '../../scenarios/kernel/line';
import { fillLine } from '../../scenarios/text/lines/fill-line';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import { message } from '../../scenarios/text/words';
import type { Language } from '../ui/text/text';

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

const BY_ID: ReadonlyMap<LineId, Line> = new Map(LINES.map((line) => [line.id, line]));

export function sceneWords(language: Language, scene: string, card: CardModel): SceneWords {
  const filled = new Map<LineId, Line>();
  // A key without words would be shown as it is; silence is better on a screen.
  const word = (key: string): string => {
    const found = key === '' ? '' : message(language, key);
    return found === key ? '' : found;
  };
  return {
    line: (id) => {
      const known = filled.get(id);
      const line = BY_ID.get(id);
      if (known !== undefined || line === undefined) return known;
      const made = fillLine(line, card);
      filled.set(id, made);
      return made;
    },
    person: (id) => word(`thing.person.${id}`),
    thing: word,
    state: word,
    hint: word,
    beat: (name) => (name === '' ? '' : word(`${scene}.beat.${name}`)),
  };
}
