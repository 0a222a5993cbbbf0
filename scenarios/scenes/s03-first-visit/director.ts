/** The course of the visit: lobby clock, ways between rooms, the phone, the ends. Has no body. */
import { assign } from 'xstate';
import { cued, due, keep } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { once, script, scriptContext, type ScriptContext } from '../../kernel/script';

export const APPOINTMENT_10 = 14 * 600;
/** Time for Kimura to say the way and to go ahead. */
const SHOWN_STEPS = 240;
/** Ten minutes late, the appointment is off. */
const TOO_LATE_10 = APPOINTMENT_10 + 100;

const reached = (place: string) => ({ event }: { event: { type: string; place?: string } }) => event.type === 'reached' && event.place === place;
/** Where in the lobby the learner last arrived. */
const stands = (at: string) => ({ type: 'note', params: { at } }) as const;
const end = (how: string) => act({ kind: 'end', how });

function clockOf(name: string): number | undefined {
  return name.startsWith('clock:') ? Number(name.slice(6)) : undefined;
}
function remember(context: ScriptContext, name: string, value: number | string): ScriptContext['memory'] {
  return { ...context.memory, [name]: value };
}

export const director = once(() => script.createMachine({
  id: 'first-visit',
  context: ({ input }) => scriptContext(input),
  initial: 'lobby',
  on: { cue: [
    { guard: cued('phone-silent'), actions: [keep('silent', 1)] },
  ] },
  states: {
    lobby: {
      entry: [beat('lobby')],
      on: {
        cue: [
          { guard: ({ event }) => event.type === 'cue' && (clockOf(event.name) ?? 0) >= TOO_LATE_10, target: 'refused' },
          { guard: ({ event }) => event.type === 'cue' && clockOf(event.name) !== undefined,
            actions: [assign({ memory: ({ context, event }) => event.type === 'cue' ? remember(context, 'clock', clockOf(event.name) ?? 0) : context.memory })] },
          { guard: cued('phone-silent'), actions: [keep('silent', 1)] },
        ],
        reached: [
          { guard: reached('reception:on'), actions: [act({ kind: 'observe', fact: { type: 'reception.reached', by: 'learner', coat: 'on' } })] },
          { guard: reached('reception:off'), actions: [act({ kind: 'observe', fact: { type: 'reception.reached', by: 'learner', coat: 'off' } })] },
          { guard: reached('desk'), actions: [beat('reception'), act({ kind: 'cue', to: 'kimura', name: 'visitor' }), stands('desk')] },
          { guard: reached('corridor'), actions: [stands('corridor')] },
          { guard: reached('outside'), target: 'left' },
        ],
        heard: { guard: { type: 'heard', params: { token: 'appointment' } }, target: 'led' },
      },
    },
    led: {
      entry: [
        { type: 'do', params: ({ context, event }) => ({
          kind: 'observe',
          fact: {
            type: 'reception.announced', by: 'learner', tokens: event.type === 'heard' ? event.tokens : '',
            minutesBefore10: APPOINTMENT_10 - Number(context.memory['clock'] ?? context.variation['clock10'] ?? 0),
          },
        }) },
        act({ kind: 'cue', to: 'kimura', name: 'announced' }), patiently('lost', 3600), act({ kind: 'wake', name: 'shown', in: SHOWN_STEPS }),
      ],
      on: {
        reached: [{ guard: reached('corridor'), target: 'waiting' }, { guard: reached('outside'), target: 'left' }],
        due: [
          { guard: due('lost'), target: 'left' },
          // Whoever set out before the last word was said stands there already, and arrives no second time.
          { guard: ({ event, context }) => event.type === 'due' && event.name === 'shown' && context.memory['at'] === 'corridor', target: 'waiting' },
        ],
      },
    },
    waiting: {
      entry: [
        act({ kind: 'move', person: 'learner', room: 'meeting', spot: 'meeting.door' }), beat('waiting'),
        act({ kind: 'cue', to: 'kimura', name: 'seat' }),
        { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'host', in: (Number(context.variation['waitSteps'] ?? 720) * context.patience) / 100 }) },
      ],
      on: {
        // Ready early: nobody is made to sit through an empty minute.
        cue: [
          { guard: cued('staged'), actions: [act({ kind: 'wake', name: 'host', in: 170 })] },
          { guard: cued('phone-silent'), actions: [keep('silent', 1)] },
        ],
        due: { guard: due('host'), target: 'visiting' },
        reached: { guard: ({ event }) => event.place.startsWith('door:'), target: 'fled' },
      },
    },
    visiting: {
      entry: [
        beat('entrance'), act({ kind: 'state', object: 'door.meeting', to: '100' }),
        act({ kind: 'observe', fact: { type: 'door.opened', by: 'sato', room: 'meeting' } }), act({ kind: 'cue', to: 'sato', name: 'enter' }),
        patiently('too-long', 12_000),
      ],
      on: {
        cue: [
          { guard: ({ event, context }) => event.type === 'cue' && event.name === 'meeting' && context.memory['silent'] !== 1, actions: [act({ kind: 'wake', name: 'buzz', in: 260 })] },
          { guard: cued('closing'), target: 'closing' },
          { guard: cued('phone-silent'), actions: [keep('silent', 1)] },
        ],
        due: [
          { guard: ({ event, context }) => event.type === 'due' && event.name === 'buzz' && context.memory['silent'] !== 1,
            actions: [act({ kind: 'state', object: 'phone', to: 'ringing' }), act({ kind: 'observe', fact: { type: 'phone.buzzed', by: 'learner' } })] },
          { guard: due('too-long'), target: 'ended', actions: [end('called-away')] },
        ],
        reached: [
          { guard: reached('door:'), target: 'fled' },
          { guard: ({ event }) => event.place.startsWith('door:'), target: 'forgotten' },
        ],
      },
    },
    closing: {
      on: {
        reached: [
          { guard: reached('door:'), target: 'leaving' },
          { guard: ({ event }) => event.place.startsWith('door:'), target: 'forgotten' },
        ],
        cue: { guard: cued('lingered'), target: 'ended', actions: [end('lingered')] },
      },
    },
    leaving: {
      entry: [act({ kind: 'move', person: 'learner', room: 'lobby', spot: 'lobby.corridor' }), beat('leaving'), act({ kind: 'wake', name: 'end', in: 60 })],
      on: { due: { guard: due('end'), target: 'ended', actions: [end('complete')] } },
    },
    forgotten: {
      entry: [
        act({ kind: 'observe', fact: { type: 'card.left-behind', by: 'learner', object: 'card.sato', on: 'table' } }),
        act({ kind: 'move', person: 'learner', room: 'lobby', spot: 'lobby.corridor' }), beat('forgotten'), act({ kind: 'wake', name: 'run', in: 90 }),
        patiently('end', 2400),
      ],
      on: {
        cue: [{ guard: cued('stored'), actions: [act({ kind: 'wake', name: 'end', in: 60 })] }, { guard: cued('unclaimed'), actions: [act({ kind: 'wake', name: 'end', in: 60 })] }],
        due: [
          { guard: due('run'), actions: [act({ kind: 'cue', to: 'kimura', name: 'forgotten' })] },
          { guard: due('end'), target: 'ended', actions: [end('forgotten')] },
        ],
        reached: { guard: reached('outside'), target: 'ended', actions: [end('forgotten')] },
      },
    },
    /** Out of the room before it was over. */
    fled: { entry: [act({ kind: 'move', person: 'learner', room: 'lobby', spot: 'lobby.corridor' }), beat('leaving'), end('left-early')] },
    left: { entry: [end('left')] },
    refused: { entry: [act({ kind: 'cue', to: 'kimura', name: 'too-late' }), act({ kind: 'wake', name: 'end', in: 240 })], on: { due: { guard: due('end'), target: 'ended', actions: [end('no-show')] } } },
    ended: {},
  },
}));
