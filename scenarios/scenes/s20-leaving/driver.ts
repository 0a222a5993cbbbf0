/** The driver whom one calls to be brought home in one's own car: comes down the street, bows, and waits. */
import { GAZE_LEARNER, act, bow, say } from '../../acts/say';
import { cued } from '../../acts/guards';
import { once, script, scriptContext } from '../../kernel/script';
import { DRIVER } from './words';

export const driver = once(() => script.createMachine({
  id: DRIVER, context: ({ input }) => scriptContext(input), initial: 'away',
  states: {
    away: { on: { cue: { guard: cued('come'), target: 'coming' } } },
    coming: {
      entry: [act({ kind: 'move', person: DRIVER, room: 'street', spot: 'street.daiko.from' }), GAZE_LEARNER, act({ kind: 'walk', spot: 'street.daiko' })],
      on: { 'own.arrived': { target: 'here' } },
    },
    here: { entry: [GAZE_LEARNER, bow(20, 40), say('dk.here')] },
  },
}));
