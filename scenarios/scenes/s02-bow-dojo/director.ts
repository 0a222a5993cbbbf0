/** The lesson ends when three cards in a row have been answered well, when the cards are out, or when one leaves. */
import { cued } from '../../acts/guards';
import { act } from '../../acts/say';
import { once, script, scriptContext } from '../../kernel/script';

const over = (how: string) => ({ target: 'over', actions: [act({ kind: 'end', how })] });

export const director = once(() => script.createMachine({
  id: 'dojo', context: ({ input }) => scriptContext(input), initial: 'lesson',
  states: {
    lesson: {
      on: {
        cue: [{ guard: cued('passed'), ...over('complete') }, { guard: cued('not-yet'), ...over('not-yet') }],
        reached: { guard: ({ event }) => event.place === 'exit', ...over('left-early') },
      },
    },
    over: {},
  },
}));
