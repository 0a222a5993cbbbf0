/** Satō Ken'ichi, section manager: comes in, greets, receives, offers, leads the short meeting, closes it. */
import { assign } from 'xstate';
import { offerCard } from '../../acts/offer-card';
import { receiveCard } from '../../acts/receive-card';
import { GAZE_LEARNER, HANDS_REST, act, beat, bow, express, number, patiently, say, sayVaried, soon } from '../../acts/say';
import { script, scriptContext } from '../../kernel/script';

const heardName = { type: 'heard', params: { token: 'confirm' } } as const;
const heardAsking = { type: 'heard', params: { token: 'ask-reading' } } as const;
const heardJoke = { type: 'heard', params: { token: 'name-joke' } } as const;
const heardWrongName = { type: 'heard', params: { token: 'wrong-name' } } as const;
const heardCasual = { type: 'heard', params: { token: 'casual' } } as const;
const heardFarewell = { type: 'heard', params: { token: 'farewell' } } as const;
const due = (name: string) => ({ type: 'due', params: { name } }) as const;

export const sato = script.createMachine({
  id: 'sato',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  // Too familiar, whenever it comes: one brow goes up, and the visit goes on.
  on: { heard: { guard: heardCasual, actions: [express('puzzled')] } },
  states: {
    away: { on: { cue: { guard: { type: 'cued', params: { name: 'enter' } }, target: 'entering' } } },
    entering: {
      entry: [
        act({ kind: 'move', person: 'sato', room: 'meeting', spot: 'meeting.door' }), act({ kind: 'walk', spot: 'meeting.host' }),
        GAZE_LEARNER, express('warm'), soon('stop', 200),
      ],
      on: {
        'own.arrived': 'facing',
        offered: 'receiving',
        due: { guard: due('stop'), target: 'facing' },
      },
    },
    facing: {
      entry: [GAZE_LEARNER, patiently('greet', 300)],
      on: { faced: 'greeting', offered: 'receiving', due: { guard: due('greet'), target: 'greeting' } },
    },
    greeting: {
      entry: [beat('greeting'), sayVaried('s.greet')],
      on: { offered: 'receiving', 'own.said': 'bowing' },
    },
    bowing: {
      entry: [bow(30, 62)],
      on: { offered: 'receiving', 'own.bowed': 'awaiting' },
    },
    awaiting: {
      id: 'awaiting',
      entry: [
        beat('offering'), GAZE_LEARNER, express('attentive'),
        // Who is ready first is the seed's; a man with his card already out waits less long.
        { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'mine-first', in: ((number(context, 'readyFirst') === 1 ? 720 : 960) * context.patience) / 100 }) },
      ],
      on: {
        offered: 'receiving',
        due: [
          { guard: ({ context, event }) => event.type === 'due' && event.name === 'mine-first' && context.memory['gave'] !== 1, target: 'offering' },
          { guard: due('mine-first'), target: 'inviting' },
        ],
      },
    },
    receiving: receiveCard('sato', { given: '#next', again: '#awaiting' }),
    next: {
      id: 'next',
      always: [
        { guard: ({ context }) => context.memory['gave'] !== 1, target: 'offering' },
        { target: 'inviting' },
      ],
    },
    offering: offerCard('card.sato', 's.name', { done: '#watching', table: 'table' }),
    watching: {
      id: 'watching',
      entry: [beat('reading'), GAZE_LEARNER, express('warm'), patiently('go-on', 420)],
      on: {
        heard: [
          { guard: heardName, target: 'answering' },
          { guard: heardAsking, target: 'answering' },
          { guard: heardWrongName, actions: [express('puzzled'), say('s.repeat-name')] },
          { guard: heardJoke, actions: [express('worried'), act({ kind: 'gaze', at: 'floor' })] },
        ],
        stowed: { guard: ({ event }) => event.heldSteps < 110, target: 'slighted' },
        thumbed: { actions: [act({ kind: 'gaze', at: 'hand:learner' }), express('puzzled')] },
        offered: 'receiving',
        due: [{ guard: due('go-on'), target: 'onward' }],
      },
    },
    /** Put away unread: the smile fades, and he says his name again, unasked. */
    slighted: {
      entry: [express('worried'), soon('again', 40)],
      on: {
        due: { guard: due('again'), actions: [say('s.repeat-name')] },
        'own.said': 'onward',
        heard: { guard: heardName, target: 'answering' },
      },
    },
    answering: {
      entry: [GAZE_LEARNER, express('warm'), say('s.yes-sato')],
      on: { 'own.said': { target: 'resting' }, offered: 'receiving' },
    },
    resting: {
      entry: [soon('onward', 70)],
      on: {
        due: { guard: due('onward'), target: 'onward' },
        offered: 'receiving',
        stowed: { guard: ({ event }) => event.heldSteps < 110, target: 'slighted' },
      },
    },
    onward: {
      always: [
        { guard: ({ context }) => context.memory['got'] !== 1 && context.memory['asked'] !== 1, target: 'awaiting', actions: [assign({ memory: ({ context }) => ({ ...context.memory, asked: 1 }) })] },
        { target: 'inviting' },
      ],
    },
    inviting: {
      entry: [beat('seating'), GAZE_LEARNER, sayVaried('s.invite'), act({ kind: 'hands.gesture', toward: 'chair.far.b' }), patiently('repeat', 600)],
      on: { sat: 'seating', due: { guard: due('repeat'), target: 'insisting' } },
    },
    insisting: {
      entry: [say('s.please'), patiently('sit', 480)],
      on: { sat: 'seating', due: { guard: due('sit'), target: 'seating' } },
    },
    seating: {
      entry: [HANDS_REST, act({ kind: 'walk', spot: 'seat.near.b' }), soon('sit', 330)],
      on: {
        'own.arrived': { actions: [act({ kind: 'posture', to: 'sit' }), soon('talk', 120)] },
        due: [{ guard: due('talk'), target: 'talking' }, { guard: due('sit'), target: 'talking', actions: [act({ kind: 'posture', to: 'sit' })] }],
      },
    },
    talking: {
      initial: 'one',
      entry: [beat('meeting'), GAZE_LEARNER, act({ kind: 'cue', to: 'scene', name: 'meeting' })],
      on: {
        phone: { actions: [act({ kind: 'gaze', at: 'hand:learner' }), express('worried'), soon('forgive', 110)] },
        due: [{ guard: due('forgive'), actions: [GAZE_LEARNER, express('neutral')] }],
      },
      states: {
        one: { entry: [say('s.talk.1')], on: { 'own.said': { actions: [soon('two', 70)] }, due: [{ guard: due('two'), target: 'two' }] } },
        two: { entry: [say('s.talk.2')], on: { 'own.said': { actions: [soon('three', 80)] }, due: [{ guard: due('three'), target: 'three' }] } },
        three: { entry: [say('s.talk.4')], on: { 'own.said': { actions: [soon('close', 80)] }, due: [{ guard: due('close'), target: '#closing' }] } },
      },
    },
    closing: {
      id: 'closing',
      entry: [beat('closing'), act({ kind: 'cue', to: 'scene', name: 'closing' }), sayVaried('s.close'), express('warm'), patiently('show-out', 900)],
      on: {
        heard: { guard: heardFarewell, target: 'parting' },
        due: { guard: due('show-out'), target: 'showing' },
      },
    },
    parting: {
      entry: [act({ kind: 'posture', to: 'stand' }), soon('bow', 70), patiently('show-out', 900)],
      on: { due: [{ guard: due('bow'), actions: [bow(30, 62)] }, { guard: due('show-out'), target: 'showing' }] },
    },
    showing: {
      entry: [act({ kind: 'posture', to: 'stand' }), say('s.please'), act({ kind: 'hands.gesture', toward: 'door.meeting' }), patiently('wait', 1200)],
      on: { due: { guard: due('wait'), actions: [act({ kind: 'cue', to: 'scene', name: 'lingered' })] } },
    },
  },
});
