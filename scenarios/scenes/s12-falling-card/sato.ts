/** Satō Ken’ichi meets somebody whose card, or his own, falls to the floor between them. */
import { comeIn } from '../../acts/come-in';
import { exchangeCards } from '../../acts/exchange';
import { cued, due } from '../../acts/guards';
import { part } from '../../acts/part';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, act, express, patiently, say, soon } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const PARTIES = { me: 'sato', other: LEARNER } as const;

/** Twelve seconds, and a breath. */
const HELP_STEPS = 900;

export const sato = once(() => script.createMachine({
  id: 'sato-and-the-card',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  on: {
    heard: MINDS_WORDS,
    cue: [
      // Cards all over the floor: he kneels to help, rank turned upside down.
      { guard: cued('holder-fell'), actions: [express('worried'), say('c.are-you-all-right'), act({ kind: 'posture', to: 'sit' }), soon('gather', 190)] },
      { guard: cued('trodden'), actions: [express('strained'), act({ kind: 'gaze', at: 'floor' })] },
    ],
    due: [
      { guard: due('gather'), actions: [act({ kind: 'gather', of: LEARNER }), act({ kind: 'posture', to: 'stand' }), GAZE_LEARNER, patiently('calm', 120)] },
      { guard: due('calm'), actions: [express('warm')] },
    ],
  },
  states: {
    away: { on: { cue: { guard: cued('enter'), target: 'arriving' } } },
    arriving: comeIn({ ...PARTIES, room: 'meeting', door: 'meeting.door', to: 'meeting.host', line: 's.greet', promptly: true }, { greeted: '#starting', offered: '#receiving' }),
    exchanging: exchangeCards(
      { ...PARTIES, card: 'card.sato', name: 'sato.name', yes: 'sato.yes', repeat: 'sato.repeat', confirm: 'c.confirm-learner', helpSteps: HELP_STEPS, first: 'by-seed' }, '#parting',
    ),
    parting: { id: 'parting', ...part({ ...PARTIES, line: 'c.leave', to: 'meeting.exit' }) },
  },
}));
