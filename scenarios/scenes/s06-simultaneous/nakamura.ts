/** Nakamura Aya, senior staff, an equal: names herself, then offers with one hand, her holder in the other. */
import { AWAY, comeUp } from '../../acts/come-up';
import { crossCards, joinHand } from '../../acts/cross-cards';
import { exchangeCards } from '../../acts/exchange';
import { due, heard } from '../../acts/guards';
import { part } from '../../acts/part';
import { MINDS_WORDS } from '../../acts/mind-words';
import { beat, bow, patiently, say, soon } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext } from '../../kernel/script';

const PARTIES = { me: 'nakamura', other: LEARNER } as const;

export const nakamura = once(() => script.createMachine({
  id: 'nakamura',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  on: { heard: MINDS_WORDS },
  states: {
    away: AWAY,
    coming: comeUp({ ...PARTIES, room: 'project', at: 'project.inside' }, { up: 'naming' }),
    naming: {
      entry: [beat('naming'), say('nakamura.name'), bow(15, 40), patiently('go-on', 700)],
      on: {
        heard: { guard: heard('company'), actions: [soon('go-on', 30)] },
        due: { guard: due('go-on'), target: 'crossing' },
      },
    },
    crossing: crossCards({ ...PARTIES, card: 'card.nakamura' }, { crossed: '#crossed', instead: '#exchanging' }),
    crossed: { id: 'crossed', entry: [...joinHand(PARTIES)], always: '#receiving.mine' },
    exchanging: {
      id: 'exchanging',
      ...exchangeCards(
        { ...PARTIES, card: 'card.nakamura', name: 'nakamura.name', yes: 'nakamura.yes', repeat: 'nakamura.repeat', confirm: 'c.confirm-learner', first: true },
        '#parting',
      ),
    },
    parting: { id: 'parting', ...part({ ...PARTIES, line: 'c.leave', to: 'project.inside' }) },
  },
}));
