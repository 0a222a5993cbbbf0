/** Kimura at the reception desk: prompts, shows the way, offers the seat, and runs after what was forgotten. */
import { cued, due } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, HANDS_REST, act, bow, express, patiently, say, soon } from '../../acts/say';
import { once, script, scriptContext } from '../../kernel/script';

export const kimura = once(() => script.createMachine({
  id: 'kimura',
  context: ({ input }) => scriptContext(input),
  initial: 'desk',
  on: { heard: MINDS_WORDS },
  states: {
    desk: {
      entry: [act({ kind: 'gaze', at: 'desk' })],
      on: { cue: [
        { guard: cued('visitor'), target: 'greeting' },
        { guard: cued('announced'), target: 'leading' },
        { guard: cued('too-late'), target: 'refusing' },
      ] },
    },
    greeting: {
      entry: [GAZE_LEARNER, express('warm'), say('k.welcome'), bow(15, 36), patiently('prompt', 420)],
      on: {
        cue: [{ guard: cued('announced'), target: 'leading' }, { guard: cued('too-late'), target: 'refusing' }],
        // Whoever is speaking is not prompted.
        addressed: { actions: [patiently('prompt', 900)] },
        due: { guard: due('prompt'), actions: [say('k.appointment'), patiently('prompt', 900)] },
      },
    },
    leading: {
      entry: [GAZE_LEARNER, express('warm'), say('k.this-way'), soon('go', 80)],
      on: {
        due: [
          { guard: due('go'), actions: [act({ kind: 'walk', spot: 'corridor.kimura' }), patiently('call', 900)] },
          { guard: due('call'), actions: [say('k.this-way'), act({ kind: 'hands.gesture', toward: 'door.corridor' }), patiently('call', 900)] },
        ],
        cue: { guard: cued('seat'), target: 'seating' },
      },
    },
    seating: {
      entry: [act({ kind: 'move', person: 'kimura', room: 'meeting', spot: 'meeting.side' }), GAZE_LEARNER, say('k.sit'), act({ kind: 'hands.gesture', toward: 'chair.far.b' }), soon('leave', 240)],
      on: { due: { guard: due('leave'), target: 'gone' } },
    },
    gone: {
      entry: [HANDS_REST, act({ kind: 'vanish', person: 'kimura' })],
      on: { cue: { guard: cued('forgotten'), target: 'running' } },
    },
    /** The card lies on both her palms, turned to its owner. */
    running: {
      entry: [
        act({ kind: 'move', person: 'kimura', room: 'lobby', spot: 'corridor.kimura' }), act({ kind: 'present', object: 'card.sato', for: 'learner' }),
        act({ kind: 'hands.carry', forward: 300, aboveSternum: -60, shape: 'open' }), act({ kind: 'approach', person: 'learner', toMm: 950 }),
        GAZE_LEARNER, express('worried'), say('k.forgot'), soon('hold', 110),
      ],
      on: {
        due: [
          { guard: due('hold'), actions: [act({ kind: 'hands.carry', forward: 480, aboveSternum: -60, shape: 'open' }), bow(15, 60), patiently('keep', 900)] },
          { guard: due('keep'), actions: [act({ kind: 'cue', to: 'scene', name: 'unclaimed' })] },
          { guard: due('let-go'), actions: [act({ kind: 'hands.open' }), HANDS_REST, express('warm')] },
        ],
        grasped: { actions: [soon('let-go', 30)] },
      },
    },
    refusing: {
      entry: [GAZE_LEARNER, express('worried'), say('k.another-day'), bow(30, 60)],
    },
  },
}));
