/** Takahashi Shizuko, department manager: comes out of the seminar room with her card already in her hands. */
import { AWAY, comeUp } from '../../acts/come-up';
import { exchangeCards } from '../../acts/exchange';
import { due } from '../../acts/guards';
import { part } from '../../acts/part';
import { MINDS_WORDS } from '../../acts/mind-words';
import { act, sayVaried, soon } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const PARTIES = { me: 'takahashi', other: LEARNER } as const;
const CARD_OUT = [act({ kind: 'present', object: 'card.takahashi', for: LEARNER }), act({ kind: 'hands.carry', forward: 240, aboveSternum: -80, shape: 'pinch' })];

export const takahashi = once(() => script.createMachine({
  id: 'takahashi',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  on: { heard: MINDS_WORDS },
  states: {
    away: AWAY,
    /** The card is out before she has reached the other. */
    coming: comeUp({ ...PARTIES, room: 'corridor', at: 'corridor.east', holding: CARD_OUT }, { up: 'addressing', offered: '#receiving' }),
    addressing: {
      entry: [sayVaried('c.meet'), soon('offer', 70)],
      on: { offered: 'exchanging', due: { guard: due('offer'), target: 'exchanging' } },
    },
    exchanging: exchangeCards(
      { ...PARTIES, card: 'card.takahashi', name: 'takahashi.name', yes: 'takahashi.yes', repeat: 'takahashi.repeat', confirm: 'c.confirm-learner', first: true },
      '#parting',
    ),
    parting: { id: 'parting', ...part({ ...PARTIES, line: 'c.leave', to: 'corridor.east' }) },
  },
}));
