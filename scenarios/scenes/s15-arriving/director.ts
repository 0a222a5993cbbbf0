/** The course of an evening's beginning: the street, the entrance, the seats. The round of drinks is `ordering`. Has no body. */
import { assign } from 'xstate';
import { due, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { ordering } from './ordering';
import { GUESTS, OTHERS, fitFor, isLearnerSeated, nextOf, ownSeat, placed, takenOf, told } from './placing';

/** The evening begins at seven. */
export const BEGINS_10 = 19 * 600;
/** After this nobody waits any longer. */
const GIVEN_UP_10 = BEGINS_10 + 100;

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const reached = (place: string) => ({ event }: { readonly event: ScriptEvent }): boolean => event.type === 'reached' && event.place === place;
const clockOf = (event: ScriptEvent): number => (event.type === 'cue' && event.name.startsWith('clock:') ? Number(event.name.slice(6)) : 0);
const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const remembering = (memory: (args: Args) => ScriptContext['memory']) => assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory });
const noTime = ({ context }: Args): boolean => minutes10(context) < 0;

function minutes10({ memory, variation }: ScriptContext): number {
  return BEGINS_10 - Number(memory['clock'] ?? variation['clock10'] ?? BEGINS_10);
}

/** Somebody has sat down: what that seat is to them, given where the others sit. */
const sat = [
  doing(({ context, event }) => {
    const { person = '', rest: seat = '' } = told(event, 'seat') ?? {};
    return { kind: 'observe', fact: { type: 'seat.taken', by: person, seat, fit: fitFor(context, person, seat) } };
  }),
  remembering(({ context, event }) => { const one = told(event, 'seat'); return one === undefined ? context.memory : placed(context, one.person, one.rest); }),
] as const;

/** The next one is placed soon, a guest only after there was time to show the seat; after the last it is the learner's turn. */
const onward = doing(({ context }) => {
  const next = nextOf(context);
  return { kind: 'wake', name: next === undefined ? 'placed' : 'next', in: next === undefined ? 330 : GUESTS.includes(next) ? (720 * context.patience) / 100 : 110 };
});

/** Sends whoever `who` says to a seat, and remembers it. */
function placing(who: (args: Args) => PersonId, where: (args: Args) => string) {
  return [
    doing((args) => ({ kind: 'cue', to: who(args), name: `go:${where(args)}` })),
    remembering((args) => placed(args.context, who(args), where(args))),
    onward,
  ] as const;
}

const shown = ({ event }: Args) => told(event, 'show') ?? { person: '', rest: '' };
const asked = ({ event }: Args): PersonId => told(event, 'asked')?.person ?? '';
const next = ({ context }: Args): PersonId => nextOf(context) ?? '';
const isWaiting = ({ context }: Args, person: PersonId): boolean => OTHERS.some((one) => one === person) && takenOf(context)[person] === undefined;
const isFree = ({ context }: Args, seat: string): boolean => !Object.values(takenOf(context)).includes(seat);
/** Nobody of the house lets a guest sit by the door. */
const isTooLow = (args: Args): boolean => {
  const { person, rest: seat } = shown(args);
  return isWaiting(args, person) && isFree(args, seat) && fitFor(args.context, person, seat) === 'below';
};
const observeShown = doing((args) => ({ kind: 'observe', fact: { type: 'seat.shown', by: LEARNER, to: shown(args).person, seat: shown(args).rest } }));
const isUpper = ({ context, event }: Args): boolean => {
  const one = told(event, 'seat');
  return one?.person === LEARNER && ['upper', 'above'].includes(fitFor(context, LEARNER, one.rest));
};

export const director = once(() => script.createMachine({
  id: 'evening', context: ({ input }) => scriptContext(input), initial: 'street',
  on: {
    reached: { guard: reached('out'), target: '.over', actions: [act({ kind: 'end', how: 'left-early' })] },
    stood: { guard: ({ event }) => event.by === LEARNER, actions: [remembering(({ context }) => placed(context, LEARNER, ''))] },
    cue: { guard: ({ event }) => told(event, 'seat') !== undefined, actions: [...sat] },
  },
  states: {
    street: {
      entry: [beat('street'), act({ kind: 'observe', fact: { type: 'party.ranked', by: 'scene', order: [...OTHERS, LEARNER].join(' ') } })],
      on: {
        cue: [
          { guard: ({ event }) => clockOf(event) >= GIVEN_UP_10, ...over('never-came') },
          { guard: ({ event }) => clockOf(event) > 0, actions: [remembering(({ context, event }) => ({ ...context.memory, clock: clockOf(event) }))] },
        ],
        heard: { guard: { type: 'heard', params: { token: 'late-word' } }, actions: [keep('sentWord', 1)] },
        reached: [{ guard: reached('door'), target: 'waiting' }, { guard: reached('away'), ...over('never-came') }],
      },
    },
    /** Those who come late find everyone there. */
    waiting: {
      entry: [
        doing(({ context }) => ({
          kind: 'observe', fact: { type: 'venue.reached', by: LEARNER, minutesBefore10: minutes10(context), side: 'host', hasSentWord: context.memory['sentWord'] === 1 },
        })),
        act({ kind: 'move', person: LEARNER, room: 'entrance', spot: 'entrance.wait' }), beat('waiting'),
        doing((args) => ({ kind: 'wake', name: 'suzuki', in: noTime(args) ? 10 : (260 * args.context.patience) / 100 })),
      ],
      on: {
        due: [
          { guard: due('suzuki'), actions: [tell('suzuki', 'enter'), act({ kind: 'wake', name: 'kobayashi', in: 70 })] },
          { guard: due('kobayashi'), actions: [tell('kobayashi', 'enter'), act({ kind: 'wake', name: 'yamada', in: 70 })] },
          { guard: due('yamada'), actions: [tell('yamada', 'enter'), tell('suzuki', 'say:sz.soon'), act({ kind: 'wake', name: 'guests', in: 330 })] },
          { guard: due('guests'), target: 'greeting' },
        ],
      },
    },
    greeting: {
      entry: [beat('greeting'), tell('tanaka', 'enter'), act({ kind: 'wake', name: 'sato', in: 80 }), act({ kind: 'wake', name: 'greet', in: 230 }), patiently('go', 2400)],
      on: {
        due: [
          { guard: due('sato'), actions: [tell('sato', 'enter')] },
          { guard: due('greet'), actions: [tell('tanaka', 'say:t.greet')] },
          { guard: due('go'), target: 'leading' },
        ],
        heard: [
          {
            guard: ({ event }) => event.by === 'tanaka' && event.line === 't.greet',
            actions: [act({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 30, why: 'greeting' } }), tell('tanaka', 'bow'), tell('sato', 'bow')],
          },
          { guard: ({ event }) => event.by === LEARNER && event.tokens.split(' ').includes('guide'), target: 'following' },
        ],
        reached: { guard: reached('rooms'), target: 'room' },
      },
    },
    /** The learner goes ahead. */
    following: {
      entry: [beat('leading'), patiently('lost', 900)],
      on: { reached: { guard: reached('rooms'), target: 'room' }, due: { guard: due('lost'), target: 'leading' } },
    },
    /** Nobody shows the way: Suzuki does. */
    leading: { entry: [beat('leading'), tell('suzuki', 'say:sz.go'), act({ kind: 'wake', name: 'gone', in: 150 })], on: { due: { guard: due('gone'), target: 'room' } } },
    room: {
      entry: [
        act({ kind: 'move', person: LEARNER, room: 'tatami', spot: 'tatami.door' }), beat('seating'), ...OTHERS.map((one) => tell(one, 'room')),
        patiently('next', 1500),
      ],
      on: {
        cue: [
          { guard: (args) => isUpper(args), actions: [...sat, tell('suzuki', 'feel:strained'), tell('tanaka', 'feel:puzzled'), tell('kobayashi', 'say:kb.upper')] },
          { guard: ({ event }) => told(event, 'seat')?.person === LEARNER, actions: [...sat, tell('kobayashi', 'say:kb.wait')] },
          { guard: (args) => shown(args).person === 'tanaka' && isTooLow(args), actions: [observeShown, tell('suzuki', 'feel:strained'), tell('suzuki', 'say:sz.oku'), ...placing((args) => shown(args).person, (args) => ownSeat(args.context, shown(args).person))] },
          { guard: (args) => isTooLow(args), actions: [observeShown, tell('suzuki', 'feel:strained'), ...placing((args) => shown(args).person, (args) => ownSeat(args.context, shown(args).person))] },
          { guard: (args) => isWaiting(args, shown(args).person) && isFree(args, shown(args).rest), actions: [observeShown, ...placing((args) => shown(args).person, (args) => shown(args).rest)] },
          { guard: (args) => isWaiting(args, asked(args)), actions: [...placing(asked, (args) => ownSeat(args.context, asked(args)))] },
        ],
        due: [
          { guard: (args) => args.event.type === 'due' && args.event.name === 'next' && next(args) === 'tanaka', actions: [tell('suzuki', 'say:sz.oku'), ...placing(next, (args) => ownSeat(args.context, next(args)))] },
          { guard: due('next'), actions: [...placing(next, (args) => ownSeat(args.context, next(args)))] },
          { guard: due('placed'), target: 'settling' },
        ],
      },
    },
    /** All others have their seats: the last one is the learner's. */
    settling: {
      entry: [act({ kind: 'wake', name: 'invite', in: 40 }), patiently('late', 1800)],
      always: { guard: ({ context }) => isLearnerSeated(context), target: 'ordering' },
      on: {
        cue: { guard: ({ event }) => told(event, 'seat')?.person === LEARNER, actions: [...sat] },
        due: [{ guard: due('invite'), actions: [tell('suzuki', 'say:sz.sit')] }, { guard: due('late'), target: 'ordering' }],
      },
    },
    ordering,
    over: { id: 'over' },
  },
}));
