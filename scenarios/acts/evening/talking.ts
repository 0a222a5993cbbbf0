/**
 * A conversation as a director leads it: somebody says something, the learner has a turn, and the table answers to what was
 * said. Each turn is a handful of states, written down as data; nobody waits for ever.
 */
import { assign } from 'xstate';
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { cued, due, keep } from '../guards';
import { act, beat, patiently, remembering } from '../say';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}
type Told = ReturnType<typeof act> | { readonly type: 'do'; readonly params: (args: Args) => Command };
export type Deed = Told | ReturnType<typeof keep>;
type State = ReturnType<typeof script.createStateConfig>;
type States = Readonly<Record<string, State>>;

/** One line of somebody's: the seed or what has been said may choose its words. `also` goes with its beginning. */
export interface Said {
  readonly by: PersonId | ((context: ScriptContext) => PersonId);
  readonly line: LineId | ((context: ScriptContext) => LineId);
  readonly to?: PersonId;
  /** Left out otherwise. */
  readonly when?: (context: ScriptContext) => boolean;
  readonly also?: readonly Deed[];
  /** Before what comes next. */
  readonly gap?: number;
}

/** What the table does when the learner has said something with this token. */
export interface Answer {
  readonly token: string;
  readonly when?: (context: ScriptContext) => boolean;
  readonly deeds?: readonly Deed[];
  readonly says: readonly Said[];
  /** Where it goes on, if not as usual. */
  readonly next?: string;
}

export interface Turn {
  readonly id: string;
  /** Several turns may be one part of the scene. */
  readonly beat?: string;
  readonly opening: readonly Said[];
  readonly deeds?: readonly Deed[];
  /** How long the table waits for the learner, at an exam's pace. */
  readonly waitSteps: number;
  readonly answers: readonly Answer[];
  /** When nobody has said anything. */
  readonly silence: Omit<Answer, 'token' | 'when'>;
  /** Ends the opening before its time. */
  readonly cut?: { readonly cue: string; readonly answer: Omit<Answer, 'token' | 'when'> };
  readonly next: string;
}

const GAP_STEPS = 26;
/** A line that was never heard of again. */
const LOST_STEPS = 1300;
const PAUSE_STEPS = 40;
const NOTHING: Command = { kind: 'cancel', name: 'none' };

export function tell(to: PersonId, name: string): Told {
  return act({ kind: 'cue', to, name });
}
export function doing(params: (args: Args) => Command): Told {
  return { type: 'do', params };
}

/** Keeps in mind that it has happened once more. */
export function count(name: string) {
  return assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => remembering(context, name, Number(context.memory[name] ?? 0) + 1) });
}

const lineOf = ({ line }: Said, context: ScriptContext): LineId => (typeof line === 'string' ? line : line(context));
const speakerOf = ({ by }: Said, context: ScriptContext): PersonId => (typeof by === 'string' ? by : by(context));

function saying(people: readonly PersonId[], said: Said, next: string): State {
  const { when = () => true } = said;
  // Everybody else looks at whoever speaks.
  const looks = people.map((one) => doing(({ context }) => {
    const by = speakerOf(said, context);
    return one === by || !when(context) ? NOTHING : { kind: 'cue', to: one, name: `look:face:${by}` };
  }));
  return script.createStateConfig({
    entry: [
      ...looks, doing(({ context }) => (when(context) ? { kind: 'cue', to: speakerOf(said, context), name: `say:${lineOf(said, context)}:${said.to ?? LEARNER}` } : NOTHING)),
      ...(said.also ?? []), doing(({ context }) => ({ kind: 'wake', name: 'lost', in: when(context) ? LOST_STEPS : 1 })),
    ],
    on: {
      heard: { guard: ({ context, event }) => event.by === speakerOf(said, context) && event.line === lineOf(said, context), actions: [act({ kind: 'wake', name: 'gap', in: said.gap ?? GAP_STEPS })] },
      due: [{ guard: due('gap'), target: next }, { guard: due('lost'), target: next }],
    },
  });
}

/** One line after the other, then on to `next`; without any, after a short silence. */
export function chain(people: readonly PersonId[], name: string, said: readonly Said[], next: string, deeds: readonly Deed[] = []): States {
  if (said.length === 0) {
    return { [`${name}0`]: script.createStateConfig({ entry: [...deeds, act({ kind: 'wake', name: 'gap', in: PAUSE_STEPS })], on: { due: { guard: due('gap'), target: next } } }) };
  }
  return Object.fromEntries(said.map((one, at) => [
    `${name}${at}`, saying(people, at === 0 ? { ...one, also: [...deeds, ...(one.also ?? [])] } : one, at + 1 < said.length ? `${name}${at + 1}` : next),
  ]));
}

function says(event: ScriptEvent, token: string): boolean {
  return event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes(token);
}

/** The states of one turn; it is entered by `entryOf(turn)`. */
export function turnStates(people: readonly PersonId[], turn: Turn): States {
  const { id, opening, deeds = [], waitSteps, answers, silence, cut, next } = turn;
  const open = `${id}Turn`;
  const cutting = cut === undefined ? undefined : { guard: cued(cut.cue), target: `${id}Cut0` };
  const interruptible = (states: States): States => (cutting === undefined ? states : Object.fromEntries(Object.entries(states).map(([name, state]) => [name, script.createStateConfig({ ...state, on: { ...state.on, cue: cutting } })])));
  return {
    [entryOf(turn)]: script.createStateConfig({ entry: [beat(turn.beat ?? id), ...deeds], always: { target: opening.length === 0 ? open : `${id}Open0` } }),
    ...(opening.length === 0 ? {} : interruptible(chain(people, `${id}Open`, opening, open))),
    ...interruptible({
      [open]: script.createStateConfig({
        entry: [patiently('silence', waitSteps)],
        on: {
          heard: answers.map(({ token, when = () => true }, at) => ({ guard: ({ context, event }: Args) => says(event, token) && when(context), target: `${id}Answer${at}x0` })),
          due: { guard: due('silence'), target: `${id}Silence0` },
        },
      }),
    }),
    ...Object.assign({}, ...answers.map((answer, at) => chain(people, `${id}Answer${at}x`, answer.says, answer.next ?? next, answer.deeds))) as States,
    ...chain(people, `${id}Silence`, silence.says, silence.next ?? next, silence.deeds),
    ...(cut === undefined ? {} : chain(people, `${id}Cut`, cut.answer.says, cut.answer.next ?? next, cut.answer.deeds)),
  };
}

export function entryOf({ id }: Pick<Turn, 'id'>): string {
  return `${id}Begin`;
}
