/** Itō Shōta, engineer of a supplier: waits below, follows, offers first, talks briefly, takes his leave. */
import { exchangeCards } from '../../acts/exchange';
import { cued, due, heard } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, HANDS_REST, act, beat, bow, express, patiently, say, soon } from '../../acts/say';
import { takeSeat } from '../../acts/take-seat';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const PARTIES = { me: 'ito', other: LEARNER } as const;
const tell = (name: string) => act({ kind: 'cue', to: 'scene', name });
const SEATING = takeSeat('seat.far.b', 160, 'talking');
const UPPER = /^(seat|chair)\.far\./;

export const ito = once(() => script.createMachine({
  id: 'ito', context: ({ input }) => scriptContext(input), initial: 'waiting',
  on: { heard: MINDS_WORDS },
  states: {
    waiting: { entry: [act({ kind: 'gaze', at: 'room' })], on: { cue: { guard: cued('host'), target: 'greeting' } } },
    greeting: {
      entry: [
        GAZE_LEARNER, express('warm'), say('ito.greet'), beat('greeting'),
        act({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 30 } }),
      ],
      on: { 'own.said': { actions: [bow(30, 62), patiently('go', 900)] }, heard: { guard: heard('guide'), target: 'following' }, due: { guard: due('go'), target: 'following' } },
    },
    following: {
      entry: [tell('greeted'), act({ kind: 'walk', spot: 'ground.guest' }), GAZE_LEARNER],
      on: { cue: [{ guard: cued('lift'), actions: [express('attentive')] }, { guard: cued('board'), target: 'boarding' }] },
    },
    boarding: {
      entry: [act({ kind: 'move', person: 'ito', room: 'lift', spot: 'lift.door' }), say('c.excuse-me'), act({ kind: 'walk', spot: 'lift.upper' }), soon('aboard', 150)],
      on: { due: { guard: due('aboard'), target: 'riding' } },
    },
    /** He talks to whoever turns to him; to shoulder blades he talks less. */
    riding: {
      entry: [tell('aboard'), GAZE_LEARNER, say('ito.lift')],
      on: { cue: { guard: cued('alight'), target: 'alighting' } },
    },
    alighting: {
      entry: [act({ kind: 'walk', spot: 'lift.door' }), soon('out', 100)],
      on: { due: { guard: due('out'), target: 'upstairs' } },
    },
    upstairs: {
      entry: [act({ kind: 'move', person: 'ito', room: 'hall', spot: 'hall.lift' }), tell('alighted'), act({ kind: 'walk', spot: 'hall.side' }), GAZE_LEARNER],
      on: { cue: { guard: cued('room'), target: 'entering' } },
    },
    entering: {
      entry: [act({ kind: 'move', person: 'ito', room: 'meeting', spot: 'meeting.exit' }), GAZE_LEARNER, say('c.excuse-me'), patiently('unsure', 900)],
      on: {
        offered: 'hurrying',
        gestured: { guard: ({ event }) => UPPER.test(event.toward), target: 'taking-place' },
        heard: { guard: heard('invite'), target: 'taking-place' },
        due: { guard: due('unsure'), target: 'hovering' },
      },
    },
    /** Nobody shows a seat: he hovers near the lower one. */
    hovering: {
      entry: [express('worried'), act({ kind: 'walk', spot: 'meeting.side' }), soon('offer', 200)],
      on: { offered: 'hurrying', due: { guard: due('offer'), target: 'exchanging' } },
    },
    /** Beside the table where nothing stands between the two. */
    'taking-place': {
      entry: [express('warm'), act({ kind: 'approach', person: LEARNER, toMm: 1020 }), soon('offer', 170)],
      on: { offered: 'hurrying', 'own.arrived': { actions: [soon('offer', 40)] }, due: { guard: due('offer'), target: 'exchanging' } },
    },
    /** The customer's card is out before his: he hurries, fumbles, apologises twice. */
    hurrying: { entry: [express('worried'), say('c.oh'), say('ito.sorry'), act({ kind: 'approach', person: LEARNER, toMm: 1000 })], always: '#receiving' },
    exchanging: exchangeCards(
      { ...PARTIES, card: 'card.ito', name: 'ito.name', yes: 'ito.yes', repeat: 'ito.repeat', confirm: 'c.confirm-learner', table: 'table', first: true }, '#sitting',
    ),
    sitting: {
      id: 'sitting',
      entry: [beat('seating'), GAZE_LEARNER, express('warm'), patiently('sit', 600)],
      on: {
        heard: { guard: heard('invite'), target: 'seating' },
        sat: 'seating',
        cue: { guard: cued('upper-taken'), target: 'unsure' },
        due: { guard: due('sit'), target: 'seating' },
      },
    },
    /** The host sits on the best seat: the guest does not know where to go. */
    unsure: {
      entry: [express('puzzled'), HANDS_REST, act({ kind: 'walk', spot: 'seat.near.b' }), patiently('sit', 260)],
      on: { due: { guard: due('sit'), target: 'talking', actions: [act({ kind: 'posture', to: 'sit' })] } },
    },
    seating: { ...SEATING, on: { ...SEATING.on, cue: { guard: cued('upper-taken'), target: 'unsure' } } },
    talking: {
      initial: 'one',
      entry: [beat('meeting'), GAZE_LEARNER, express('neutral')],
      states: {
        one: { entry: [say('ito.talk.1')], on: { 'own.said': { actions: [soon('two', 300)] }, due: { guard: due('two'), target: 'two' } } },
        two: { entry: [say('ito.talk.2')], on: { 'own.said': { actions: [soon('close', 80)] }, due: { guard: due('close'), target: '#closing' } } },
      },
    },
    closing: {
      id: 'closing',
      entry: [beat('closing'), tell('closing'), say('ito.close'), express('warm')],
      on: { 'own.said': { actions: [act({ kind: 'posture', to: 'stand' }), act({ kind: 'stow', object: 'card.own', in: 'in:holder.ito' })] }, cue: { guard: cued('leave'), target: 'leaving' } },
    },
    leaving: {
      entry: [act({ kind: 'posture', to: 'stand' }), act({ kind: 'move', person: 'ito', room: 'hall', spot: 'hall.side' }), act({ kind: 'walk', spot: 'hall.lift' }), soon('in', 240)],
      on: { due: { guard: due('in'), target: 'aboard' } },
    },
    /** From inside the lift he turns round and bows: what he sees last is the host. */
    aboard: {
      entry: [
        act({ kind: 'move', person: 'ito', room: 'hall', spot: 'hall.car' }), GAZE_LEARNER, say('c.leave'),
        act({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 45 } }), patiently('bow', 330),
      ],
      on: {
        heard: { guard: heard('farewell'), actions: [act({ kind: 'wake', name: 'bow', in: 20 })] },
        due: [{ guard: due('bow'), actions: [bow(30, 120), soon('doors', 110)] }, { guard: due('doors'), actions: [tell('aboard')] }],
      },
    },
  },
}));
