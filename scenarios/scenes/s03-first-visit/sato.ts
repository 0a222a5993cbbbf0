/** Satō Ken'ichi, section manager: comes in, greets, receives, offers, leads the short meeting, closes it. */
import { comeIn } from '../../acts/come-in';
import { exchangeCards } from '../../acts/exchange';
import { due } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, act, beat, bow, express, patiently, say, sayVaried, soon } from '../../acts/say';
import { takeSeat } from '../../acts/take-seat';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const PARTIES = { me: 'sato', other: LEARNER } as const;
const heardFarewell = { type: 'heard', params: { token: 'farewell' } } as const;

export const sato = once(() => script.createMachine({
  id: 'sato',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  // Too familiar, whenever it comes: one brow goes up, and the visit goes on.
  on: { heard: MINDS_WORDS },
  states: {
    away: { on: { cue: { guard: { type: 'cued', params: { name: 'enter' } }, target: 'arriving' } } },
    arriving: comeIn({ ...PARTIES, room: 'meeting', door: 'meeting.door', to: 'meeting.host', line: 's.greet' }, { greeted: '#awaiting', offered: '#receiving' }),
    exchanging: exchangeCards({ ...PARTIES, card: 'card.sato', name: 'sato.name', yes: 'sato.yes', repeat: 'sato.repeat', confirm: 'c.confirm-learner', table: 'table' }, '#inviting'),
    inviting: {
      id: 'inviting',
      entry: [beat('seating'), GAZE_LEARNER, sayVaried('s.invite'), act({ kind: 'hands.gesture', toward: 'chair.far.b' }), patiently('repeat', 600)],
      on: { sat: 'seating', due: { guard: due('repeat'), target: 'insisting' } },
    },
    insisting: {
      entry: [say('c.please'), patiently('sit', 480)],
      on: { sat: 'seating', due: { guard: due('sit'), target: 'seating' } },
    },
    seating: takeSeat('seat.near.b', 120, 'talking'),
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
      entry: [act({ kind: 'posture', to: 'stand' }), say('c.please'), act({ kind: 'hands.gesture', toward: 'door.meeting' }), patiently('wait', 1200)],
      on: { due: { guard: due('wait'), actions: [act({ kind: 'cue', to: 'scene', name: 'lingered' })] } },
    },
  },
}));
