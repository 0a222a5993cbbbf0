/**
 * The vocabulary of scripts: what can happen to a person in a scene, and what a script may ask of the world. Scripts are
 * XState machines without clocks, actors or side effects: every transition returns commands as data.
 */
import { assign, createActor, setup, type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Sitting } from '../body/sitting';
import type { Expression, HandShape } from '../body/staging';
import type { EntityId, LineId, PersonId, SpotId } from './ids';
import type { Fact, HandsUsed } from './observation';

/** What reaches a script. `by` is always another person, except for the five of one's own body. */
export type ScriptEvent =
  | { type: 'due'; name: string }
  | { type: 'cue'; name: string }
  /** One's own body: a walk, a line, a bow is over; the hands have closed on a thing; something changed hands. */
  | { type: 'own.arrived'; at: SpotId }
  | { type: 'own.said'; line: LineId }
  | { type: 'own.bowed' }
  | { type: 'own.took'; object: EntityId; hands: HandsUsed }
  | { type: 'own.received'; object: EntityId }
  | { type: 'own.given'; object: EntityId }
  | { type: 'own.sipped'; ml: number; left10: number }
  | { type: 'own.poured'; object: EntityId; into: EntityId; ml: number; level10: number }
  /** Others. */
  | { type: 'offered'; by: PersonId; object: EntityId; hands: HandsUsed; printed: boolean; turned: boolean; far: boolean; across: boolean }
  | { type: 'withdrawn'; by: PersonId }
  /** One's own offered card is over the holder in the other's hand; an offered card of theirs sinks. */
  | { type: 'own.over-tray'; object: EntityId }
  | { type: 'lowered'; by: PersonId; times: number }
  | { type: 'grasped'; by: PersonId; object: EntityId; hands: HandsUsed }
  | { type: 'joined'; by: PersonId; object: EntityId; hands: HandsUsed }
  | { type: 'fell'; by: PersonId; object: EntityId }
  /** Somebody has taken a card into the hand. */
  | { type: 'lifted'; by: PersonId; object: EntityId }
  | { type: 'stowed'; by: PersonId; object: EntityId; heldSteps: number }
  | { type: 'thumbed'; by: PersonId }
  /** Someone began to speak to this person. */
  | { type: 'addressed'; by: PersonId }
  | { type: 'heard'; by: PersonId; line: LineId; tokens: string }
  | { type: 'faced'; by: PersonId }
  | { type: 'sat'; by: PersonId }
  | { type: 'stood'; by: PersonId }
  | { type: 'gestured'; by: PersonId; toward: string }
  | { type: 'looked-at'; by: PersonId }
  | { type: 'bowing'; by: PersonId }
  | { type: 'bowed'; by: PersonId; peak10: number }
  /** Glasses: rims have met, one has been held up from afar; lips have drunk; something has been poured, or was covered. */
  | { type: 'toasted'; by: PersonId; object: EntityId; belowMm: number; speedMmS: number }
  | { type: 'dipped'; by: PersonId; times: number }
  | { type: 'sipped'; by: PersonId; ml: number; left10: number }
  | { type: 'pouring'; by: PersonId; object: EntityId; into: EntityId }
  | { type: 'poured'; by: PersonId; object: EntityId; into: EntityId; ml: number; level10: number; spilledMl: number }
  /** What is being poured into one's own glass has nearly reached where it should stop. */
  | { type: 'filling'; by: PersonId; into: EntityId; level10: number }
  /** One's own glass has come to a third. */
  | { type: 'own.low'; object: EntityId; level10: number }
  | { type: 'covered'; by: PersonId; object: EntityId }
  | { type: 'uncovered'; by: PersonId; object: EntityId }
  | { type: 'flipped'; by: PersonId; object: EntityId }
  | { type: 'set-down'; by: PersonId; object: EntityId }
  | { type: 'reached'; place: string }
  | { type: 'phone'; state: string };

/** What a script may ask for. Lengths in mm, angles in degrees, times in steps. */
export type Command =
  | { kind: 'say'; line: LineId; to?: PersonId }
  | { kind: 'bow'; deg: number; fall: number; hold: number; rise: number }
  | { kind: 'gaze'; at: string }
  | { kind: 'express'; as: Expression }
  | { kind: 'walk'; spot: SpotId }
  | { kind: 'approach'; person: PersonId; toMm: number }
  | { kind: 'face'; person: PersonId }
  /** `as`: on a cushion, seiza or agura; left out, as the seat is meant. */
  | { kind: 'posture'; to: 'stand' | 'sit'; as?: Sitting }
  | { kind: 'hands.reach'; object: EntityId; hand?: 'left' | 'right' }
  | { kind: 'hands.carry'; forward: number; aboveSternum: number; shape: HandShape; tiltDeg?: number }
  | { kind: 'hands.stop' }
  | { kind: 'hands.rest' }
  | { kind: 'hands.gesture'; toward: string }
  /** Both empty hands up before the chest; together, so that they clap. */
  | { kind: 'hands.raise' }
  | { kind: 'hands.clap' }
  | { kind: 'hands.open'; hand?: 'left' | 'right' }
  | { kind: 'hands.apart'; mm: number }
  /** Takes a thing of one's own into one hand. */
  | { kind: 'hold'; object: EntityId; hand: 'left' | 'right' }
  /** Takes a thing of one's own into both hands, a card readable for the person it is meant for. */
  | { kind: 'present'; object: EntityId; for: PersonId; hand?: 'right' }
  /** Turned upright for whom it is meant, or so far from there, seen by its holder. */
  | { kind: 'turn'; object: EntityId; toDeg?: number }
  /** What the hands hold to drink or to pour: how far out, how high its foot is above the table, how it leans; toward somebody, even beside one so far ahead of oneself at least, and so far to one's own right of the line to them. */
  | { kind: 'vessel.carry'; forward: number; aboveTable: number; tiltDeg?: number; toward?: PersonId; ahead?: number; aside?: number }
  | { kind: 'vessel.tilt'; deg: number }
  /** To another's glass, rim to rim or mouth over rim; '' = no more. */
  | { kind: 'vessel.meet'; object: EntityId }
  /** Fills a glass so far (0.1 % of its height, foam included), and stops by oneself: there, or when a palm is held over it. */
  | { kind: 'vessel.pour'; object: EntityId; level10: number }
  /** Down to where it stood. */
  | { kind: 'vessel.down' }
  | { kind: 'vessel.cover'; object: EntityId; hand: 'left' | 'right' }
  | { kind: 'lay'; object: EntityId; on: EntityId; near: PersonId }
  | { kind: 'stow'; object: EntityId; in: string }
  | { kind: 'move'; person: PersonId; room: string; spot: SpotId }
  | { kind: 'vanish'; person: PersonId }
  | { kind: 'state'; object: EntityId; to: string }
  /** Records how a person stands to another and to a piece of furniture. */
  | { kind: 'survey'; of: PersonId; toward: PersonId; beside: EntityId }
  /** Records how many cards of their own a person carries. */
  | { kind: 'count'; of: PersonId; people: number }
  /** Records how a person's cards are packed, and how they are dressed. */
  | { kind: 'take-stock'; of: PersonId; people: number }
  | { kind: 'look-over'; of: PersonId }
  /** The card in somebody's hands slips; what somebody let fall is picked up with them. */
  | { kind: 'slip'; of: PersonId }
  | { kind: 'gather'; of: PersonId }
  /** Time passes that nobody plays. */
  | { kind: 'clock'; at10: number }
  | { kind: 'wake'; name: string; in: number }
  | { kind: 'cancel'; name: string }
  | { kind: 'cue'; to: PersonId; name: string }
  | { kind: 'observe'; fact: Fact }
  | { kind: 'beat'; name: string }
  | { kind: 'end'; how: string };

/** What every script knows: the seeded variation and a little memory. */
export interface ScriptContext {
  readonly variation: Readonly<Record<string, number | string>>;
  /** Patience in percent: Learn and slow timing wait longer. */
  readonly patience: number;
  /** Small memory by name. */
  readonly memory: Readonly<Record<string, number | string>>;
}

export interface ScriptInput {
  readonly variation: Readonly<Record<string, number | string>>;
  readonly patience: number;
  readonly memory?: Readonly<Record<string, number | string>>;
}

export const script = setup({
  types: { context: {} as ScriptContext, events: {} as ScriptEvent, input: {} as ScriptInput },
  actions: {
    /** Asks the world for something; the kernel carries it out. */
    do: (_args, _command: Command) => {},
    /** Keeps more in the script's memory. */
    note: assign({ memory: ({ context }, more: ScriptContext['memory']) => ({ ...context.memory, ...more }) }),
  },
  guards: {
    due: ({ event }, params: { name: string }) => event.type === 'due' && event.name === params.name,
    cued: ({ event }, params: { name: string }) => event.type === 'cue' && event.name === params.name,
    heard: ({ event }, params: { token: string }) => event.type === 'heard' && event.tokens.split(' ').includes(params.token),
  },
});

/** A script is made when it is first asked for: whoever only lists scenes needs none of their machines,
 * and making all of them is a fifth of a short command. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** The start of every script's context. */
export function scriptContext(input: ScriptInput | undefined): ScriptContext {
  // `stepper` makes an actor that never starts, without input; an error there would be caught, but costs a stack trace.
  return { variation: input?.variation ?? {}, patience: input?.patience ?? 100, memory: input?.memory ?? {} };
}

/**
 * Pure steps of one machine: XState's `transition`, but for the actor that it makes and throws away for every event
 * (a tenth of a whole simulation). This one is made once, never starts and keeps nothing.
 */
export function stepper(machine: AnyStateMachine): (before: AnyMachineSnapshot, event: ScriptEvent) => { readonly after: AnyMachineSnapshot; readonly commands: readonly Command[] } {
  const self = createActor(machine);
  let actions: Parameters<AnyActorScope['actionExecutor']>[0][] = [];
  const nothing = (): void => {};
  const scope: AnyActorScope = {
    self, id: self.id, sessionId: self.sessionId, system: self.system,
    logger: nothing, defer: nothing, emit: nothing, stopChild: nothing, actionExecutor: (action) => { actions.push(action); },
  };
  return (before, event) => {
    actions = [];
    const after = machine.transition(before, event, scope);
    return { after, commands: commandsOf(actions) };
  };
}

/** The commands among the actions that a transition returned; XState types custom actions loosely here. */
export function commandsOf(actions: readonly { readonly type: string; readonly params?: unknown }[]): Command[] {
  return actions.filter((action) => action.type === 'do').map((action) => action.params as Command);
}
