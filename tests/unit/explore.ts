/** Walks a script's machine with a finite alphabet of events, as far as it goes. */
import { transition, type AnyMachineSnapshot, type AnyStateMachine, type StateValue } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import { commandsOf, type Command, type ScriptContext, type ScriptEvent } from '../../scenarios/kernel/script';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';

/** Every event in every state counts as one. A machine that needs more has grown beyond what a test should walk. */
const MOST_STEPS = 50_000;

export interface Exploration {
  /** Every leaf of the machine, dotted. */
  readonly leaves: readonly string[];
  readonly reached: ReadonlySet<string>;
  /** Leaves in which no event of the alphabet leads to another state. */
  readonly dead: readonly string[];
  readonly states: number;
  /** Everything that the script asked of the world on the way, each wish once. */
  readonly commands: readonly Command[];
}

/** `memory` says what of the script's memory tells two states apart; time is no part of it. `brought`: what it remembers from before. */
export function explore(machine: AnyStateMachine, events: readonly ScriptEvent[], variation: Readonly<Record<string, number | string>>, memory: (context: ScriptContext, at: string) => unknown, brought: ScriptContext['memory'] = {}): Exploration {
  const map = getAdjacencyMap(machine, {
    events, input: { variation, patience: 100, memory: brought }, limit: MOST_STEPS,
    serializeState: (snapshot) => {
      const { value, context } = snapshot as AnyMachineSnapshot & { context: ScriptContext };
      return JSON.stringify([leafOf(value), memory(context, leafOf(value))]);
    },
  });
  const reached = new Set<string>();
  const leading = new Set<string>();
  const wishes = new Map<string, Command>();
  for (const { state } of Object.values(map) as { readonly state: AnyMachineSnapshot }[]) {
    const here = leafOf(state.value);
    reached.add(here);
    for (const event of events) {
      const [next, actions] = transition(machine, state, event);
      if (leafOf(next.value) !== here) leading.add(here);
      for (const command of commandsOf(actions)) wishes.set(JSON.stringify(command), command);
    }
  }
  return {
    leaves: leavesOf(machine.root), reached, dead: [...reached].filter((leaf) => !leading.has(leaf)).sort(), states: Object.keys(map).length,
    commands: [...wishes.values()],
  };
}

function leafOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [name, inner] = Object.entries(value)[0] ?? ['', undefined];
  return inner === undefined ? name : `${name}.${leafOf(inner)}`;
}

function leavesOf(node: AnyStateMachine['root'], path: readonly string[] = []): string[] {
  const inner = Object.entries(node.states);
  return inner.length === 0 ? [path.join('.')] : inner.flatMap(([name, child]) => leavesOf(child, [...path, name]));
}

/** The header that a fresh attempt of the first visit has. */
export function seededHeader(seed: number): AttemptHeader {
  return attemptHeader(s03, { id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed, mode: 'practice', pack: 'traditional', device: 'script' });
}

const LEARNER_DOES = { by: 'learner', object: 'card.own' } as const;

/** What a counterpart may live through with a learner. Two offers: a good one, and one that is wrong in every way. */
export const WITH_A_LEARNER: readonly ScriptEvent[] = [
  { type: 'offered', ...LEARNER_DOES, hands: 'both', printed: false, turned: false, far: false, across: false },
  { type: 'offered', ...LEARNER_DOES, hands: 'right', printed: true, turned: true, far: true, across: true },
  { type: 'withdrawn', by: 'learner' }, { type: 'fell', ...LEARNER_DOES }, { type: 'lifted', ...LEARNER_DOES }, { type: 'thumbed', by: 'learner' },
  { type: 'own.took', object: 'card.own', hands: 'right' }, { type: 'own.took', object: 'card.own', hands: 'both' },
  { type: 'own.received', object: 'card.own' }, { type: 'own.given', object: 'card.own' },
  { type: 'own.bowed' }, { type: 'own.arrived', at: '' }, { type: 'own.said', line: 'c.confirm-learner' }, { type: 'own.said', line: 's.other' },
  { type: 'grasped', by: 'learner', object: 'card.sato', hands: 'both' },
  { type: 'joined', by: 'learner', object: 'card.sato', hands: 'both' }, { type: 'joined', by: 'learner', object: 'card.sato', hands: 'none' },
  { type: 'stowed', by: 'learner', object: 'card.sato', heldSteps: 20 }, { type: 'stowed', by: 'learner', object: 'card.sato', heldSteps: 400 },
  { type: 'addressed', by: 'learner' }, { type: 'faced', by: 'learner' }, { type: 'sat', by: 'learner' }, { type: 'stood', by: 'learner' },
  { type: 'bowed', by: 'learner', peak10: 300 }, { type: 'phone', state: 'ringing' },
];

export const due = (...names: string[]): ScriptEvent[] => names.map((name) => ({ type: 'due', name }));
export const cue = (...names: string[]): ScriptEvent[] => names.map((name) => ({ type: 'cue', name }));
export const heard = (...tokens: string[]): ScriptEvent[] => tokens.map((token) => ({ type: 'heard', by: 'learner', line: 'any', tokens: token }));
export const reached = (...places: string[]): ScriptEvent[] => places.map((place) => ({ type: 'reached', place }));
