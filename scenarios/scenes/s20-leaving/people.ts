/** Those who close the evening together: each does what the director says, answers words, and claps a little after the leader. */
import { cued, due, heard } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, HANDS_REST, act, express, number, say, soon } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import type { Door } from './car';
import { DOOR_OF, INTO, OUTSIDE, OUT_DOOR } from './layout';

/** Whoever has not come through a door by then is through it. */
const LATEST_STEPS = 540;
/** Applause: one clap after another, each at their own pace. */
const APPLAUSE_STEPS = 13;

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const is = (verb: string) => ({ event }: Args): boolean => event.type === 'cue' && event.name.startsWith(`${verb}:`);
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const word = ({ event }: Args): string => (event.type === 'cue' ? event.name.slice(event.name.indexOf(':') + 1) : '');
const EXPRESSIONS = ['warm', 'strained', 'puzzled', 'worried'] as const;

/** The slip at the height of the chest, tilted to be read; the wallet over the till. */
const READING = act({ kind: 'hands.carry', forward: 300, aboveSternum: -150, shape: 'hold', tiltDeg: 30 });
const PAYING = act({ kind: 'hands.carry', forward: 420, aboveSternum: -170, shape: 'hold' });

export function reveller(id: PersonId) {
  const lag = ({ context }: Args, steps = 0): number => steps + number(context, `lag.${id}`, 2);
  const street = act({ kind: 'move', person: id, room: 'street', spot: OUTSIDE[id] ?? 'street.wait' });
  /** One's own coat; and the learner's, whom Kobayashi brings theirs. */
  const coats = (of: 'arm' | 'worn') => [act({ kind: 'stow', object: `coat.${id}`, in: `${of}:${id}` }), ...(id === 'kobayashi' ? [act({ kind: 'stow', object: 'coat', in: `${of}:${LEARNER}` })] : [])];
  const arrivedAt = (spot: string) => ({ event }: Args): boolean => event.type === 'own.arrived' && event.at === spot;
  /** To the door of the taxi and, stooping, in. */
  const boarding = (door: Door) => ({
    [`to-${door}`]: {
      entry: [
        HANDS_REST, express(door === 'front' ? 'puzzled' : 'warm'), say(door === 'front' ? 'g.front' : 'g.thanks-in'),
        act({ kind: 'walk', spot: DOOR_OF[door] }), act({ kind: 'wake', name: 'there', in: LATEST_STEPS }),
      ],
      on: { 'own.arrived': { guard: arrivedAt(DOOR_OF[door]), target: `in-${door}` }, due: { guard: due('there'), target: `in-${door}` } },
    },
    [`in-${door}`]: {
      entry: [act({ kind: 'cancel', name: 'there' }), act({ kind: 'bow', deg: 55, fall: 24, hold: 50, rise: 30 }), act({ kind: 'walk', spot: INTO[door] }), act({ kind: 'wake', name: 'inside', in: 46 })],
      on: { due: { guard: due('inside'), target: 'here', actions: [act({ kind: 'cue', to: 'scene', name: `in-car:${id}` })] } },
    },
  });
  return once(() => script.createMachine({
    id: `reveller-${id}`, context: ({ input }) => scriptContext(input), initial: 'here',
    on: {
      heard: [{ guard: heard('before-you'), actions: [act({ kind: 'cue', to: 'scene', name: `told:${id}` })] }, MINDS_WORDS],
      cue: [
        { guard: cued('stand'), actions: [doing((args) => ({ kind: 'wake', name: 'stand', in: lag(args, 4) * 4 }))] },
        { guard: is('say'), actions: [GAZE_LEARNER, doing((args) => ({ kind: 'say', line: word(args) }))] },
        { guard: is('tell'), actions: [doing((args) => ({ kind: 'say', line: word(args), to: '' }))] },
        { guard: is('gaze'), actions: [doing((args) => ({ kind: 'gaze', at: word(args) }))] },
        { guard: is('feel'), actions: [doing((args) => ({ kind: 'express', as: EXPRESSIONS.find((one) => one === word(args)) ?? 'warm' }))] },
        { guard: is('walk'), actions: [HANDS_REST, doing((args) => ({ kind: 'walk', spot: word(args) }))] },
        { guard: is('bow'), actions: [HANDS_REST, doing((args) => ({ kind: 'bow', deg: 32, fall: 52, hold: Number(word(args)), rise: 80 }))] },
        { guard: is('show'), actions: [doing((args) => ({ kind: 'hands.gesture', toward: word(args) })), soon('lower', 110)] },
        { guard: cued('raise'), actions: [doing((args) => ({ kind: 'wake', name: 'raise', in: lag(args) * 5 }))] },
        { guard: cued('lead'), actions: [act({ kind: 'hands.clap' })] },
        { guard: cued('clap'), actions: [doing((args) => ({ kind: 'wake', name: 'clap', in: lag(args) }))] },
        { guard: cued('applaud'), actions: [express('warm'), act({ kind: 'wake', name: 'applaud', in: 1 })] },
        { guard: cued('lower'), actions: [act({ kind: 'cancel', name: 'applaud' }), HANDS_REST] },
        { guard: cued('take-bill'), actions: [act({ kind: 'hold', object: 'bill', hand: 'left' }), READING, act({ kind: 'gaze', at: 'bill' })] },
        { guard: cued('pay'), actions: [act({ kind: 'lay', object: 'bill', on: 'till', near: 'server' }), act({ kind: 'gaze', at: 'face:server' }), act({ kind: 'hold', object: 'wallet.suzuki', hand: 'right' }), PAYING] },
        { guard: cued('put-away'), actions: [act({ kind: 'stow', object: 'wallet.suzuki', in: 'pocket:suzuki' }), HANDS_REST] },
        { guard: cued('at-till'), actions: [act({ kind: 'move', person: id, room: 'entrance', spot: 'entrance.till' })] },
        { guard: cued('outside'), actions: [HANDS_REST, ...coats('worn'), street, GAZE_LEARNER] },
        { guard: cued('office'), actions: [HANDS_REST, act({ kind: 'move', person: id, room: 'office', spot: 'office.own' }), GAZE_LEARNER] },
        { guard: cued('out'), target: '.going-out' },
        { guard: cued('board:rear'), target: '.to-rear' },
        { guard: cued('board:front'), target: '.to-front' },
      ],
      due: [
        { guard: due('stand'), actions: [act({ kind: 'posture', to: 'stand' })] },
        { guard: due('raise'), actions: [act({ kind: 'hands.raise' })] },
        { guard: due('clap'), actions: [act({ kind: 'hands.clap' })] },
        { guard: due('applaud'), actions: [act({ kind: 'hands.clap' }), doing((args) => ({ kind: 'wake', name: 'applaud', in: lag(args, APPLAUSE_STEPS) }))] },
        { guard: due('lower'), actions: [HANDS_REST] },
      ],
    },
    states: {
      here: {},
      'going-out': {
        entry: [act({ kind: 'move', person: id, room: 'entrance', spot: 'entrance.step' }), ...coats('arm'), ...(id === 'kobayashi' ? [say('kb.coat')] : []), act({ kind: 'walk', spot: OUT_DOOR }), act({ kind: 'wake', name: 'out', in: LATEST_STEPS })],
        on: {
          'own.arrived': { guard: arrivedAt(OUT_DOOR), target: 'out' },
          due: [{ guard: due('out'), target: 'out' }],
          cue: [{ guard: cued('outside'), target: 'out' }],
        },
      },
      out: { entry: [act({ kind: 'cancel', name: 'out' }), ...coats('worn').slice(0, 1), street, act({ kind: 'cue', to: 'scene', name: `out:${id}` })], always: 'here' },
      ...boarding('rear'),
      ...boarding('front'),
    },
  }));
}
