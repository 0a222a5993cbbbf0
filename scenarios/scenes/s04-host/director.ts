/** The course of a visit as its host lives it: the lift and its doors, the ways between the rooms, the ends. Has no body. */
import { cued, due, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const reached = (place: string) => ({ event }: { event: { type: string; place?: string } }) => event.type === 'reached' && event.place === place;
const door = (id: string, state: number) => act({ kind: 'state', object: id, to: String(state) });
const toIto = (name: string) => act({ kind: 'cue', to: 'ito', name });
const move = (room: string, spot: string) => act({ kind: 'move', person: LEARNER, room, spot });

const isOut = keep('out', 1);

const RIDE_STEPS = 260;
/** After the last bow in the lift the doors begin to close, and take this long. */
const CLOSING_STEPS = 90;

export const director = once(() => script.createMachine({
  id: 'host', context: ({ input }) => scriptContext(input), initial: 'lobby',
  states: {
    lobby: {
      entry: [
        beat('lobby'), act({ kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: 'ito', higher: LEARNER } }),
        patiently('lost', 4200),
      ],
      on: {
        reached: [
          { guard: reached('outside'), ...over('left') },
          { guard: reached('visitor'), actions: [toIto('host')] },
        ],
        cue: { guard: cued('greeted'), target: 'calling' },
        due: { guard: due('lost'), ...over('no-host') },
      },
    },
    /** On the way to the lift: its button opens the doors. */
    calling: {
      entry: [beat('calling'), patiently('lost', 3600)],
      on: {
        cue: { guard: cued('gesture:panel'), target: 'open' },
        reached: { guard: reached('outside'), ...over('left') },
        due: { guard: due('lost'), ...over('no-host') },
      },
    },
    open: {
      entry: [door('door.ground.a', 100), toIto('lift'), patiently('lost', 2400)],
      on: {
        reached: [{ guard: reached('lift-door'), target: 'boarding' }, { guard: reached('outside'), ...over('left') }],
        due: { guard: due('lost'), ...over('no-host') },
      },
    },
    /** The host goes in first and holds the door; whoever does not see to it is followed all the same. */
    boarding: {
      entry: [move('lift', 'lift.door'), beat('boarding'), door('door.lift', 100), patiently('follow', 700)],
      on: {
        cue: [{ guard: cued('gesture:panel'), actions: [toIto('board')] }, { guard: cued('aboard'), target: 'riding' }],
        due: { guard: due('follow'), actions: [toIto('board')] },
      },
    },
    riding: {
      entry: [beat('riding'), door('door.lift', 0), act({ kind: 'wake', name: 'look', in: 170 }), act({ kind: 'wake', name: 'arrive', in: RIDE_STEPS })],
      on: {
        due: [
          { guard: due('look'), actions: [act({ kind: 'survey', of: LEARNER, toward: 'ito', beside: 'panel' })] },
          { guard: due('arrive'), target: 'arriving' },
        ],
      },
    },
    arriving: {
      entry: [beat('arriving'), door('door.lift', 100), door('door.lift.a', 100), patiently('go', 700)],
      on: {
        cue: [{ guard: cued('gesture:panel'), actions: [toIto('alight')] }, { guard: cued('alighted'), actions: [isOut, act({ kind: 'cancel', name: 'go' }), patiently('lost', 2400)] }],
        reached: { guard: reached('lift-out'), target: 'hall' },
        due: [{ guard: due('go'), actions: [toIto('alight')] }, { guard: due('lost'), ...over('no-host') }],
      },
    },
    hall: {
      entry: [move('hall', 'hall.lift'), toIto('alight'), beat('hall'), door('door.lift.a', 0), patiently('lost', 3600)],
      on: {
        cue: { guard: cued('alighted'), actions: [isOut] },
        reached: [{ guard: ({ event, context }) => event.place === 'guest-door' && context.memory['out'] === 1, target: 'room' }, { guard: reached('guest-door'), target: 'doorway' }],
        due: { guard: due('lost'), ...over('no-host') },
      },
    },
    /** At the door before the guest: one waits for him. */
    doorway: {
      entry: [patiently('lost', 2400)],
      on: { cue: { guard: cued('alighted'), target: 'room' }, due: { guard: due('lost'), ...over('no-host') } },
    },
    room: {
      entry: [move('meeting', 'meeting.door'), beat('seat'), toIto('room'), patiently('too-long', 12_000)],
      on: {
        cue: { guard: cued('closing'), target: 'leaving' },
        reached: { guard: reached('meeting-door'), ...over('left-early') },
        due: { guard: due('too-long'), ...over('called-away') },
      },
    },
    leaving: {
      entry: [patiently('lost', 2400)],
      on: {
        reached: { guard: reached('meeting-door'), target: 'sendoff' },
        due: { guard: due('lost'), ...over('unseen') },
      },
    },
    sendoff: {
      entry: [
        move('hall', 'hall.guest'), beat('send-off'), toIto('leave'), door('door.lift.a', 100), patiently('lost', 2400),
      ],
      on: { cue: { guard: cued('aboard'), target: 'closing' }, due: { guard: due('lost'), ...over('unseen') } },
    },
    closing: {
      entry: [door('door.lift.a', 60), act({ kind: 'wake', name: 'half', in: CLOSING_STEPS / 2 }), act({ kind: 'wake', name: 'closed', in: CLOSING_STEPS }), act({ kind: 'wake', name: 'end', in: CLOSING_STEPS + 150 })],
      on: {
        due: [
          { guard: due('half'), actions: [door('door.lift.a', 25)] },
          { guard: due('closed'), actions: [door('door.lift.a', 0), act({ kind: 'vanish', person: 'ito' }), act({ kind: 'observe', fact: { type: 'door.closed', by: 'scene', room: 'hall' } })] },
          { guard: due('end'), ...over('complete') },
        ],
      },
    },
    over: { id: 'over' },
  },
}));
