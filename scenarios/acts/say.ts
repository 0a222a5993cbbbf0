/** Short ways to write a script's commands; timings follow the person's tempo or the scene's patience. */
import { LEARNER, type LineId, type PersonId } from '../kernel/ids';
import type { Command, ScriptContext } from '../kernel/script';

/** Two people, seen from the one whose script it is. */
export interface Parties {
  readonly me: PersonId;
  readonly other: PersonId;
}

interface Do {
  readonly type: 'do';
  readonly params: Command;
}
interface DoWith {
  readonly type: 'do';
  readonly params: (args: { context: ScriptContext }) => Command;
}

export function act(command: Command): Do {
  return { type: 'do', params: command };
}

export function say(line: LineId, to: PersonId = LEARNER): Do {
  return act({ kind: 'say', line, to });
}

export function number(context: ScriptContext, name: string, otherwise = 0): number {
  const value = context.variation[name];
  return typeof value === 'number' ? value : otherwise;
}

/** A person keeps something in mind. */
export function remembering(context: ScriptContext, name: string, value: number | string): ScriptContext['memory'] {
  return { ...context.memory, [name]: value };
}

/** Says one of the wordings `line.1`, `line.2` ... that the seed chose. */
export function sayVaried(line: string): DoWith {
  return { type: 'do', params: ({ context }) => ({ kind: 'say', line: `${line}.${number(context, line, 1)}` }) };
}

/** Wakes after `steps` at this person's tempo. */
export function soon(name: string, steps: number): DoWith {
  return { type: 'do', params: ({ context }) => ({ kind: 'wake', name, in: (steps * number(context, 'tempoPercent', 100)) / 100 }) };
}

/** Wakes after as long as this mode's patience allows. */
export function patiently(name: string, steps: number): DoWith {
  return { type: 'do', params: ({ context }) => ({ kind: 'wake', name, in: (steps * context.patience) / 100 }) };
}

/** A bow at this person's tempo: words first, then the bow; down briskly, up slowly. */
export function bow(deg: number, hold: number): DoWith {
  return {
    type: 'do',
    params: ({ context }) => {
      const tempo = number(context, 'tempoPercent', 100) / 100;
      const fall = (24 + deg) * tempo;
      return { kind: 'bow', deg, fall: Math.round(fall), hold: Math.round(hold * tempo), rise: Math.round(fall * 1.5) };
    },
  };
}

export function gazeAt(person: PersonId): Do {
  return act({ kind: 'gaze', at: `face:${person}` });
}

export const GAZE_LEARNER = gazeAt(LEARNER);
export const HANDS_REST = act({ kind: 'hands.rest' });
export function express(as: Extract<Command, { kind: 'express' }>['as']): Do {
  return act({ kind: 'express', as });
}
export function beat(name: string): Do {
  return act({ kind: 'beat', name });
}
