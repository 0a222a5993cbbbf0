/** Someone offers a card: draws it, holds it out with both hands, names themselves with a slight bow, lets go. */
import { assign } from 'xstate';
import type { EntityId, LineId } from '../kernel/ids';
import { script } from '../kernel/script';
import { due } from './guards';
import { noteOffer } from './receive-card';
import { HANDS_REST, act, beat, bow, express, gazeAt, number, patiently, remembering, say, soon, type Parties } from './say';

export interface Offer extends Parties {
  readonly card: EntityId;
  readonly line: LineId;
  /** Where the card is laid down if nobody takes it; without one it goes back into the holder. */
  readonly table?: EntityId;
}

/** Ids of states in the whole machine: `done` once the card is given or laid down, `clash` once the other's card goes first. */
export interface AfterOffer {
  readonly done: string;
  readonly clash: string;
}

export function offerCard({ me, other, card, line, table }: Offer, to: AfterOffer) {
  const home = act({ kind: 'stow', object: card, in: `in:holder.${me}` });
  return script.createStateConfig({
    initial: 'drawing',
    entry: [beat('receiving'), assign({ memory: ({ context }) => remembering(context, 'gave', 1) })],
    states: {
      drawing: {
        entry: [
          act({ kind: 'present', object: card, for: other }), act({ kind: 'hands.carry', forward: 250, aboveSternum: -80, shape: 'pinch' }),
          gazeAt(other), express('neutral'), soon('extend', 45),
        ],
        on: { due: [{ guard: due('extend'), target: 'offering' }] },
      },
      offering: {
        entry: [
          { type: 'do', params: ({ context }) => ({ kind: 'hands.carry', forward: 500, aboveSternum: -70 + number(context, 'offerUpMm'), shape: 'pinch' }) },
          say(line, other), bow(15, 42), gazeAt(other), patiently('prompt', 540),
        ],
        on: { grasped: 'giving', offered: { target: 'clashing', actions: [noteOffer] }, due: [{ guard: due('prompt'), target: 'prompting' }] },
      },
      prompting: {
        entry: [say('c.please', other), express('attentive'), act({ kind: 'approach', person: other, toMm: 950 }), patiently('lay', 540)],
        on: { grasped: 'giving', offered: { target: 'clashing', actions: [noteOffer] }, due: [{ guard: due('lay'), target: 'laying' }] },
      },
      /** Two cards in the air: both freeze, and one looks from card to card. Whoever is higher waits for the other to give way. */
      clashing: {
        entry: [express('puzzled'), act({ kind: 'gaze', at: `hand:${other}` }), soon('own-card', 60), patiently('give-way', 600)],
        on: {
          grasped: 'giving',
          withdrawn: { target: 'waiting', actions: [act({ kind: 'cancel', name: 'give-way' })] },
          due: [
            { guard: due('own-card'), actions: [act({ kind: 'gaze', at: card })] },
            { guard: due('give-way'), target: to.clash, actions: [home, HANDS_REST, assign({ memory: ({ context }) => remembering(context, 'gave', 0) })] },
          ],
        },
      },
      /** The other has given way; the card is still held out. */
      waiting: {
        entry: [gazeAt(other), express('warm'), patiently('prompt', 540)],
        on: { grasped: 'giving', offered: { target: 'clashing', actions: [noteOffer] }, due: [{ guard: due('prompt'), target: 'prompting' }] },
      },
      /** A two-handed grip is let go of at once, one hand after a moment, as if waiting for the other. */
      giving: {
        entry: [soon('let-go', 46)],
        on: {
          joined: [
            { guard: ({ event }) => event.hands === 'none', target: 'prompting', actions: [act({ kind: 'cancel', name: 'let-go' })] },
            { guard: ({ event }) => event.hands === 'both', actions: [soon('let-go', 10)] },
          ],
          due: [{ guard: due('let-go'), actions: [act({ kind: 'hands.open' })] }],
          'own.given': { target: to.done, actions: [HANDS_REST] },
        },
      },
      /** Nobody took it: it is laid on the table, turned to the other, or put away; and life goes on. */
      laying: {
        entry: [express('worried'), table === undefined ? home : act({ kind: 'lay', object: card, on: table, near: other }), HANDS_REST, soon('on', 30)],
        on: { due: [{ guard: due('on'), target: to.done }] },
      },
    },
  });
}
