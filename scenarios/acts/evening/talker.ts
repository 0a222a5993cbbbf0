/** One of those who talk at a table: says what the evening gives them to say, looks at who speaks, drinks at their own pace, has a glass filled. */
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { cued, due, keep } from '../guards';
import { MINDS_WORDS } from '../mind-words';
import { act, bow, express, number, say } from '../say';
import { count } from './talking';

export interface Talker {
  readonly me: PersonId;
  /** Has nobody to tell them when to drink. */
  readonly isAtOwnPace: boolean;
  /** What is said to who has filled the glass. */
  readonly thanks: LineId;
}

const MOODS = ['neutral', 'warm', 'attentive', 'puzzled', 'worried', 'strained'] as const;
type Mood = (typeof MOODS)[number];
/** The emptier the glass, the more it has to lean. */
const SIP_DEG = 46;
const LEANS_MORE_DEG = 6;
const MOST_SIP_DEG = 80;
/** To the last third of a glass of beer. */
const DRAIN_DEG = 88;
const DRAIN_STEPS = 260;
const SIP_STEPS = 90;
const UP_MM = 150;
const HELD_MM = 110;
/** Held out to whoever pours, over the middle of the table. */
const OUT_MM = 620;
const PACE_STEPS = 900;
const MOST_WAIT_STEPS = 900;
const COMES_MM = 1250;

type Args = { readonly context: ScriptContext; readonly event: ScriptEvent };
const word = ({ event }: Args, verb: string): string | undefined => (event.type === 'cue' && event.name.startsWith(`${verb}:`) ? event.name.slice(verb.length + 1) : undefined);
const is = (verb: string) => (args: Args): boolean => word(args, verb) !== undefined;
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const moodOf = (args: Args): Mood => MOODS.find((one) => one === word(args, 'feel')) ?? 'neutral';

/** `say:line:to`, `look:where`, `feel:mood`, `nod`, `sit`, `come`; `drain`, `accept`, `keep-glass` for the glass. */
export function talker({ me, isAtOwnPace, thanks }: Talker) {
  const glass = `glass.${me}`;
  const carry = (mm: number) => act({ kind: 'vessel.carry', forward: 190, aboveTable: mm });
  const pace = isAtOwnPace ? [doing(({ context }) => ({ kind: 'wake', name: 'sip', in: PACE_STEPS + 7 * number(context, `pace.${me}`, 30) }))] : [];
  const drinking = (deg: (context: ScriptContext) => number, steps: number) => ({
    entry: [doing(({ context }) => ({ kind: 'vessel.carry', forward: 190, aboveTable: UP_MM, tiltDeg: deg(context) })), count('sips'), act({ kind: 'wake', name: 'drunk', in: steps })],
    on: { due: { guard: due('drunk'), target: 'sated' } },
  });
  return once(() => script.createMachine({
    id: `talker-${me}`, context: ({ input }) => scriptContext(input), type: 'parallel',
    states: {
      voice: {
        entry: [express('warm')],
        on: {
          heard: MINDS_WORDS,
          'own.said': { actions: [keep('speaks', 0)] },
          cue: [
            { guard: is('say'), actions: [keep('speaks', 1), doing((args) => ({ kind: 'gaze', at: `face:${lineTo(args).to === '' ? LEARNER : lineTo(args).to}` })), doing((args) => ({ kind: 'say', ...lineTo(args) }))] },
            { guard: is('look'), actions: [doing((args) => ({ kind: 'gaze', at: word(args, 'look') ?? '' }))] },
            { guard: is('feel'), actions: [doing((args) => ({ kind: 'express', as: moodOf(args) }))] },
            { guard: cued('nod'), actions: [bow(9, 10)] },
            { guard: cued('sit'), actions: [act({ kind: 'posture', to: 'sit' })] },
            { guard: cued('come'), actions: [act({ kind: 'approach', person: LEARNER, toMm: COMES_MM })] },
          ],
        },
      },
      glass: {
        initial: 'down',
        states: {
          down: {
            entry: pace,
            on: {
              due: [
                // Nobody drinks while they speak.
                { guard: (args) => due('sip').params.name === (args.event.type === 'due' ? args.event.name : '') && args.context.memory['speaks'] === 1, actions: [act({ kind: 'wake', name: 'sip', in: 60 })] },
                { guard: due('sip'), target: 'lifting', actions: [keep('deep', 0)] },
              ],
              cue: [{ guard: cued('drain'), target: 'lifting', actions: [keep('deep', 1)] }, { guard: cued('accept'), target: 'offered' }],
            },
          },
          lifting: {
            entry: [act({ kind: 'hands.reach', object: glass, hand: 'right' }), act({ kind: 'wake', name: 'up', in: 40 })],
            on: { due: [{ guard: (args) => isDue(args, 'up') && args.context.memory['deep'] === 1, target: 'draining' }, { guard: due('up'), target: 'sipping' }] },
          },
          sipping: drinking(({ memory }) => Math.min(MOST_SIP_DEG, SIP_DEG + LEANS_MORE_DEG * Number(memory['sips'] ?? 0)), SIP_STEPS),
          draining: drinking(() => DRAIN_DEG, DRAIN_STEPS),
          sated: { entry: [carry(HELD_MM), act({ kind: 'wake', name: 'down', in: 40 })], on: { due: { guard: due('down'), target: 'lowering' } } },
          /** Lifted toward whoever has asked to pour. */
          offered: {
            entry: [act({ kind: 'hands.reach', object: glass, hand: 'right' }), act({ kind: 'wake', name: 'out', in: 45 }), act({ kind: 'wake', name: 'waited', in: MOST_WAIT_STEPS })],
            on: {
              due: [{ guard: due('out'), actions: [act({ kind: 'vessel.carry', forward: OUT_MM, aboveTable: HELD_MM, toward: LEARNER })] }, { guard: due('waited'), target: 'lowering' }],
              cue: { guard: cued('keep-glass'), target: 'lowering' },
              poured: { guard: ({ event }) => event.by === LEARNER && event.into === glass, target: 'thanking' },
            },
          },
          thanking: { entry: [express('warm'), say(thanks), act({ kind: 'wake', name: 'taste', in: 50 })], on: { due: { guard: due('taste'), target: 'sipping' } } },
          lowering: { entry: [act({ kind: 'vessel.down' }), act({ kind: 'wake', name: 'set', in: 60 })], on: { due: { guard: due('set'), target: 'down' } } },
        },
      },
    },
  }));
}

function isDue({ event }: Args, name: string): boolean {
  return event.type === 'due' && event.name === name;
}

function lineTo(args: Args): { readonly line: LineId; readonly to: PersonId } {
  const [line = '', to = ''] = (word(args, 'say') ?? '').split(':');
  return { line, to };
}
