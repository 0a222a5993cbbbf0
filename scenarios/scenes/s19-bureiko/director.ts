/** The course of an evening on which ranks do not count: the talk, its end, and the next morning. Has no body. */
import { cued, due, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { chain, doing, entryOf, tell, turnStates } from '../../acts/evening/talking';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { endOf, morningLine, weightiest } from './consequences';
import { OFFICE } from './layout';
import { BOSS, OTHERS } from './people';
import { NIGHT, TURNS } from './turns';

const MORNING_10 = 8 * 600 + 500;
const FIRST_TURN = TURNS[0];
/** As long as it takes to read what Kobayashi has said. */
const READ_STEPS = 150;
/** Time to walk to his desk, and to find the words. */
const PATIENCE_STEPS = 1500;

type Args = { readonly context: ScriptContext; readonly event: ScriptEvent };
const isExcused = ({ context }: Args): boolean => context.memory['excused'] === 1;
// Whoever has excused themselves for a call comes back from it.
const gone = { reached: { guard: (args: Args) => args.event.type === 'reached' && args.event.place === 'exit' && !isExcused(args), ...over('left-early') } };
const ON_PHONE = [keep('phone', 1), tell(BOSS, 'feel:strained'), ...OTHERS.map((one) => tell(one, `look:hand:${LEARNER}`))];
const isOnPhone = { guard: cued('phone-out'), actions: ON_PHONE };
const isUpWithIt = { guard: (args: Args) => args.event.type === 'cue' && args.event.name === 'phone-up' && !isExcused(args), actions: ON_PHONE };
const buzzing = { guard: due('buzz'), actions: [act({ kind: 'state', object: 'phone', to: 'ringing' }), act({ kind: 'observe', fact: { type: 'phone.buzzed', by: LEARNER } })] };
const says = (token: string) => ({ event }: { readonly event: ScriptEvent }): boolean => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes(token);

/** He answers whoever has come to his desk; what is called across the room everybody hears. */
const isNear = ({ memory }: Pick<ScriptContext, 'memory'>): boolean => memory['near'] === 1;
const thanked = ({ context, event }: Args): Command => ({
  kind: 'observe', fact: { type: 'thanked.again', by: LEARNER, to: BOSS, isDiscreet: isNear(context), isSpecific: says('memory')({ event }) },
});
const answered = ({ context, event }: Args): Command => ({
  kind: 'cue', to: BOSS, name: `say:${!isNear(context) ? 'b.su.aloud' : says('memory')({ event }) ? 'b.su.again' : 'b.su.again.short'}:${LEARNER}`,
});
const startled = (one: PersonId) => ({ context }: Args): Command => (isNear(context) || one === BOSS ? { kind: 'cancel', name: 'none' } : { kind: 'cue', to: one, name: `look:face:${BOSS}` });

export const director = once(() => script.createMachine({
  id: 'bureiko', context: ({ input }) => scriptContext(input), initial: 'settling',
  on: {
    ...gone, cue: [isOnPhone, isUpWithIt], due: buzzing,
    heard: [{ guard: says('listening'), actions: [tell(BOSS, 'nod')] }, { guard: says('excuse-call'), actions: [keep('excused', 1), tell(BOSS, 'nod')] }],
  },
  states: {
    settling: {
      entry: [
        beat('declaration'), act({ kind: 'observe', fact: { type: 'party.ranked', by: 'scene', order: [...OTHERS, LEARNER].join(' ') } }),
        act({ kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: LEARNER, higher: BOSS } }),
        // The second hour has had a first one.
        doing(({ context }) => ({ kind: 'observe', fact: { type: 'drunk.before', by: LEARNER, alcoholMg: Number(context.variation['before'] ?? 0) } })),
        act({ kind: 'wake', name: 'begin', in: 90 }),
      ],
      on: { due: { guard: due('begin'), target: FIRST_TURN === undefined ? 'over' : entryOf(FIRST_TURN) } },
    },
    ...Object.assign({}, ...TURNS.map((turn) => turnStates(OTHERS, turn))) as ReturnType<typeof turnStates>,
    /** He holds his glass out, and waits for what was offered. */
    pouring: {
      entry: [patiently('unpoured', 900)],
      on: {
        cue: [isOnPhone, { guard: cued(`served:${BOSS}`), actions: [act({ kind: 'wake', name: 'gap', in: 230 })] }],
        due: [{ guard: due('gap'), target: 'phoneBegin' }, { guard: due('unpoured'), target: 'phoneBegin' }],
      },
    },
    night: { entry: [act({ kind: 'wake', name: 'gap', in: 30 })], on: { due: { guard: due('gap'), target: 'night0' } } },
    ...chain(OTHERS, 'night', NIGHT, 'morning'),
    morning: {
      entry: [
        act({ kind: 'move', person: BOSS, room: OFFICE, spot: 'seat.manager' }), tell(BOSS, 'sit'), tell(BOSS, 'look:desk.manager'),
        act({ kind: 'move', person: 'kobayashi', room: OFFICE, spot: 'office.between' }), tell('kobayashi', 'come'),
        doing(({ context }) => ({ kind: 'move', person: 'yamada', room: OFFICE, spot: weightiest(context)?.of === 'yamada' ? 'office.manager' : 'seat.senpai' })),
        doing(({ context }) => ({ kind: 'cue', to: 'yamada', name: weightiest(context)?.of === 'yamada' ? 'look:floor' : 'sit' })),
        act({ kind: 'move', person: LEARNER, room: OFFICE, spot: 'office.aisle' }), act({ kind: 'clock', at10: MORNING_10 }), beat('morning'),
        act({ kind: 'wake', name: 'greet', in: 110 }),
      ],
      on: {
        due: [
          { guard: due('greet'), actions: [doing(({ context }) => ({ kind: 'cue', to: 'kobayashi', name: `say:${morningLine(context)}:${LEARNER}` })), act({ kind: 'wake', name: 'read', in: 1500 })] },
          { guard: due('read'), target: 'desk' },
        ],
        heard: { guard: ({ context, event }) => event.line === morningLine(context), actions: [act({ kind: 'wake', name: 'read', in: READ_STEPS })] },
      },
    },
    /** He sits at his desk, and has not been spoken with since. */
    desk: {
      entry: [beat('desk'), act({ kind: 'observe', fact: { type: 'host.met', by: 'scene', host: BOSS } }), tell('kobayashi', 'to-work'), patiently('end', PATIENCE_STEPS)],
      on: {
        reached: { guard: ({ event }) => event.place === 'desk', actions: [keep('near', 1), tell(BOSS, `look:face:${LEARNER}`)] },
        heard: [
          { guard: says('thanks-again'), actions: [doing(thanked), ...OTHERS.map((one) => doing(startled(one))), doing(answered), act({ kind: 'wake', name: 'end', in: READ_STEPS * 4 })] },
          { guard: ({ event }) => event.by === BOSS, actions: [act({ kind: 'wake', name: 'end', in: READ_STEPS })] },
        ],
        due: { guard: due('end'), target: 'over', actions: [doing(({ context }) => ({ kind: 'end', how: endOf(context) }))] },
      },
    },
    over: { id: 'over' },
  },
}));
