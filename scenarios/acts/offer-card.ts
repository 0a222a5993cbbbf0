/** A counterpart offers a card: draws it, holds it out with both hands, names himself with a slight bow, lets go. */
import { assign } from 'xstate';
import { script } from '../kernel/script';
import { GAZE_LEARNER, HANDS_REST, act, beat, bow, express, number, patiently, say, soon } from './say';

/** `done`: id of the state to go to once the card is given or laid down. */
export function offerCard(card: string, line: string, to: { readonly done: string; readonly table: string }) {
  return script.createStateConfig({
    initial: 'drawing',
    entry: [beat('receiving'), assign({ memory: ({ context }) => ({ ...context.memory, gave: 1 }) })],
    states: {
      drawing: {
        entry: [
          act({ kind: 'present', object: card, for: 'learner' }), act({ kind: 'hands.carry', forward: 250, aboveSternum: -80, shape: 'pinch' }),
          GAZE_LEARNER, express('neutral'), soon('extend', 45),
        ],
        on: { due: [{ guard: { type: 'due', params: { name: 'extend' } }, target: 'offering' }] },
      },
      offering: {
        entry: [
          { type: 'do', params: ({ context }) => ({ kind: 'hands.carry', forward: 500, aboveSternum: -70 + number(context, 'offerUpMm'), shape: 'pinch' }) },
          say(line), bow(15, 42), GAZE_LEARNER, patiently('prompt', 540),
        ],
        on: {
          grasped: 'giving',
          due: [{ guard: { type: 'due', params: { name: 'prompt' } }, target: 'prompting' }],
        },
      },
      prompting: {
        entry: [say('s.please'), express('attentive'), act({ kind: 'approach', person: 'learner', toMm: 950 }), patiently('lay', 540)],
        on: {
          grasped: 'giving',
          due: [{ guard: { type: 'due', params: { name: 'lay' } }, target: 'laying' }],
        },
      },
      /** He lets go of a two-handed grip at once, of one hand after a moment, as if waiting for the other. */
      giving: {
        entry: [soon('let-go', 46)],
        on: {
          joined: [
            { guard: ({ event }) => event.hands === 'none', target: 'prompting', actions: [act({ kind: 'cancel', name: 'let-go' })] },
            { guard: ({ event }) => event.hands === 'both', actions: [soon('let-go', 10)] },
          ],
          due: [{ guard: { type: 'due', params: { name: 'let-go' } }, actions: [act({ kind: 'hands.open' })] }],
          'own.given': { target: to.done, actions: [HANDS_REST] },
        },
      },
      /** Nobody took it: he lays it on the table, turned to the other, and goes on. */
      laying: {
        entry: [express('worried'), act({ kind: 'lay', object: card, on: to.table, near: 'learner' }), HANDS_REST, soon('on', 30)],
        on: { due: [{ guard: { type: 'due', params: { name: 'on' } }, target: to.done }] },
      },
    },
  });
}
