/** Outside: the taxi, the bow until it has gone, the thanks, another place or not; the rest is in `going-home`. Parts of the director. */
import { assign } from 'xstate';
import { cued, due, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { script, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { SEEN_IN, getsInAlone, guestsOf, nextToShow, ownSeatIn, rightSeat, seatBy, seatedAt, seatedIn, type Door } from './car';
import { OUTSIDE } from './layout';
import { goingHome } from './going-home';
import { AWAY, HOSTS, NOTHING, OTHERS, all, doing, farewellIn, isMine, reached, said, tell } from './words';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

/** Between one of them and the next, through the door. */
const APART_STEPS = 70;
/** Until the first has said which way. */
const FIRST_OUT_STEPS = 170;
/** Words may come before the palm. */
const PALM_STEPS = 80;
const GOING: readonly PersonId[] = ['kobayashi', 'tanaka', 'sato', 'nakamura', 'nishimura', 'yamada', 'suzuki'];
const taxi = (to: string) => act({ kind: 'state', object: 'taxi', to });

/** `show:PERSON:DOOR`, from the palm. */
function shown({ event }: Args): { readonly person: PersonId; readonly door: Door } | undefined {
  if (event.type !== 'cue' || !event.name.startsWith('show:')) return undefined;
  const [, person = '', door] = event.name.split(':');
  return { person, door: door === 'front' ? 'front' : 'rear' };
}
const isOutside = (context: ScriptContext, person: PersonId): boolean => SEEN_IN.some((one) => one === person) && seatedIn(context)[person] === undefined;
const isBusy = ({ context }: Args): boolean => context.memory['boards'] !== undefined && context.memory['boards'] !== '';
const isFree = (args: Args): boolean => !isBusy(args);

type Boarding = (args: Args) => { readonly person: PersonId; readonly door: Door; readonly by: string; readonly how: 'palm' | 'words' | 'none' } | undefined;
/** Sends somebody to a door and keeps who showed it. */
function board(who: Boarding) {
  return [
    doing((args) => { const one = who(args); return one === undefined ? NOTHING : { kind: 'cue', to: one.person, name: `board:${one.door}` }; }),
    doing((args) => (who(args)?.door === 'front' ? { kind: 'state', object: 'taxi', to: 'front' } : { kind: 'state', object: 'taxi', to: 'rear' })),
    assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
      memory: (args) => { const one = who(args); return one === undefined ? args.context.memory : { ...args.context.memory, boards: one.person, door: one.door, shownBy: one.by, how: one.how, pending: '' }; },
    }),
    act({ kind: 'cancel', name: 'show' }), act({ kind: 'cancel', name: 'words' }),
  ];
}
const byPalm: Boarding = (args) => { const one = shown(args); return one === undefined ? undefined : { ...one, by: LEARNER, how: 'palm' }; };
const byWords: Boarding = ({ context }) => { const person = String(context.memory['asked'] ?? ''); return isOutside(context, person) ? { person, door: 'rear', by: LEARNER, how: 'words' } : undefined; };
const byColleague: Boarding = ({ context }) => { const person = nextToShow(context); return person === undefined ? undefined : { person, door: 'rear', by: 'kobayashi', how: 'none' }; };
const alone: Boarding = ({ context }) => {
  const person = getsInAlone(context);
  return person === undefined ? undefined : { person, door: ownSeatIn(context, person) === 'front' ? 'front' : 'rear', by: '', how: 'none' };
};
const pending: Boarding = ({ context }) => {
  const [person = '', door] = String(context.memory['pending'] ?? '').split(':');
  return isOutside(context, person) ? { person, door: door === 'front' ? 'front' : 'rear', by: LEARNER, how: 'palm' } : undefined;
};

const boardedNow = ({ context }: Args): PersonId => String(context.memory['boards'] ?? '');
const seatNow = ({ context }: Args): string => {
  const person = String(context.memory['boards'] ?? '');
  return context.memory['shownBy'] === '' ? ownSeatIn(context, person) : seatBy(context, context.memory['door'] === 'front' ? 'front' : 'rear');
};
const sitsDown = [
  doing((args) => ({
    kind: 'observe',
    fact: {
      type: 'car.boarded', by: boardedNow(args), seat: seatNow(args), should: rightSeat(args.context, boardedNow(args)), shownBy: String(args.context.memory['shownBy'] ?? ''),
      how: args.context.memory['how'] === 'palm' ? 'palm' : args.context.memory['how'] === 'words' ? 'words' : 'none',
    },
  })),
  doing((args) => ({ kind: 'vanish', person: boardedNow(args) })),
  assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: (args) => ({ ...seatedAt(args.context.memory, boardedNow(args), seatNow(args)), boards: '' }) }),
  taxi('rear'), act({ kind: 'wake', name: 'next', in: 30 }),
] as const;
const isIn = ({ event }: Args): boolean => event.type === 'cue' && event.name.startsWith('in-car:');

export const outside = {
  /** Guests first; whoever sees them off follows. */
  'going-out': script.createStateConfig({
    id: 'going-out',
    entry: [beat('going-out'), tell('kobayashi', 'say:kb.this-way'), ...GOING.map((id, at) => act({ kind: 'wake', name: `out.${id}`, in: FIRST_OUT_STEPS + at * APART_STEPS })), patiently('lost', 2700)],
    on: {
      due: [...GOING.map((id) => ({ guard: due(`out.${id}`), actions: all('out', [id]) })), { guard: due('lost'), ...over('left-behind') }],
      reached: { guard: reached('out'), target: 'parting' },
    },
  }),
  parting: script.createStateConfig({
    entry: [
      act({ kind: 'move', person: LEARNER, room: 'street', spot: 'street.door' }), beat('parting'), ...all('outside', OTHERS), ...GOING.map((id) => act({ kind: 'cancel', name: `out.${id}` })),
      act({ kind: 'wake', name: 'thanks', in: 170 }),
    ],
    on: {
      due: [{ guard: due('thanks'), actions: [doing(({ context }) => ({ kind: 'cue', to: 'tanaka', name: `say:${farewellIn(context.memory)}` }))] }, { guard: due('taxi'), actions: [tell('suzuki', 'say:sz.taxi')] }],
      heard: [
        { guard: (args) => said(args, 'tanaka', 'thanks'), actions: [...all('bow:50', guests()), patiently('taxi', 480)] },
        { guard: (args) => isMine(args, 'thank-guests'), actions: [act({ kind: 'wake', name: 'taxi', in: 110 })] },
        { guard: (args) => said(args, 'suzuki', 'taxi'), target: 'taxi' },
      ],
      reached: AWAY,
    },
  }),
  /** The driver opens the door; who gets in when, and where, is the learner's to show. */
  taxi: script.createStateConfig({
    entry: [beat('taxi'), taxi('rear'), patiently('show', 900)],
    always: { guard: (args) => isFree(args) && guestsOf(args.context.variation).every((id) => seatedIn(args.context)[id] !== undefined), target: 'send-off' },
    on: {
      cue: [
        { guard: (args) => shown(args) !== undefined && isOutside(args.context, shown(args)?.person ?? '') && isFree(args) && getsInAlone(args.context) === undefined, actions: board(byPalm) },
        { guard: (args) => shown(args) !== undefined, actions: [{ type: 'note', params: ({ event }) => ({ pending: event.type === 'cue' ? event.name.slice('show:'.length) : '' }) }] },
        { guard: isIn, actions: [...sitsDown] },
      ],
      heard: {
        guard: (args) => isMine(args, 'to-car'),
        actions: [{ type: 'note', params: ({ event }) => ({ asked: event.type === 'heard' ? event.line.slice('to-car.'.length) : '' }) }, act({ kind: 'wake', name: 'words', in: PALM_STEPS })],
      },
      due: [
        { guard: (args) => dueFree(args, 'words') && pending(args) === undefined && byWords(args) !== undefined, actions: board(byWords) },
        { guard: (args) => dueFree(args, 'next') && alone(args) !== undefined, actions: board(alone) },
        { guard: (args) => dueFree(args, 'next') && pending(args) !== undefined, actions: board(pending) },
        { guard: (args) => dueFree(args, 'next'), actions: [patiently('show', 720)] },
        { guard: (args) => dueFree(args, 'show'), actions: [tell('kobayashi', 'show:taxi'), tell('kobayashi', 'tell:kb.to-car'), ...board(byColleague)] },
      ],
      reached: AWAY,
    },
  }),
  'send-off': script.createStateConfig({
    // They turn to the road, each in their place, and look at the car.
    entry: [beat('send-off'), taxi('shut'), ...HOSTS.flatMap((id) => [tell(id, `walk:${OUTSIDE[id] ?? ''}`), tell(id, 'gaze:taxi')]), patiently('go', 330)],
    on: {
      heard: { guard: (args) => isMine(args, 'safe-home'), actions: [act({ kind: 'wake', name: 'go', in: 60 })] },
      due: [
        {
          guard: due('go'),
          actions: [taxi('going'), act({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 45, why: 'farewell' } }), ...HOSTS.map((id) => tell(id, 'bow:230'))],
        },
        { guard: due('after'), target: 'thanks' },
      ],
      cue: { guard: cued('car-gone'), actions: [act({ kind: 'wake', name: 'after', in: 150 })] },
      reached: AWAY,
    },
  }),
  thanks: script.createStateConfig({
    entry: [beat('thanks'), tell('kobayashi', 'gaze:face:learner'), tell('yamada', 'gaze:face:learner'), tell('suzuki', 'feel:warm'), tell('suzuki', 'say:sz.good-work'), patiently('second', 720)],
    on: {
      heard: [
        { guard: (args) => isMine(args, 'gochiso'), actions: [tell('suzuki', 'say:sz.welcome'), act({ kind: 'wake', name: 'second', in: 200 })] },
        { guard: (args) => said(args, 'suzuki', 'well-done'), actions: [patiently('second', 600)] },
      ],
      due: { guard: due('second'), target: 'second' },
      reached: AWAY,
    },
  }),
  second: script.createStateConfig({
    entry: [beat('second-party'), act({ kind: 'observe', fact: { type: 'second-party.invited', by: 'suzuki', to: LEARNER } }), tell('suzuki', 'say:sz.second'), patiently('silent', 1200)],
    on: {
      heard: [
        { guard: (args) => isMine(args, 'second-yes'), target: 'onward' },
        { guard: (args) => isMine(args, 'second-no'), target: 'way-home', actions: [tell('suzuki', 'say:sz.no-matter')] },
      ],
      due: { guard: due('silent'), target: 'way-home' },
      reached: AWAY,
    },
  }),
  ...goingHome,
};

function dueFree(args: Args, name: string): boolean {
  return args.event.type === 'due' && args.event.name === name && isFree(args);
}

function guests(): readonly PersonId[] {
  return ['tanaka', 'sato', 'nakamura', 'nishimura'];
}
